// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace herald::ui {

/// A sentence with quiet buttons behind it; hidden while there is nothing to say.
class NoteLine final : public QWidget
{
    Q_OBJECT

public:
    NoteLine(const QString &name, Role role, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &name);
    void say(const QString &text); ///< plain text
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
};

/// A new text and name for one of its buttons.
void setButtonText(QPushButton *button, const QString &text);

} // namespace herald::ui
