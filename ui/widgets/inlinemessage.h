// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace herald::ui {

class IconLabel;

/// A bar inside a page that says one thing and can be closed. Hidden while it has nothing to
/// say. Screen readers hear it as an alert.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// `meaning`: Positive, Caution, Negative or Info. The text is shown as plain text, in the
    /// window's language; say it again when the language changes.
    void say(Ink meaning, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void closed(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Ink m_meaning = Ink::Info;
    IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace herald::ui
