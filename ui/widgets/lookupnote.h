// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace herald::ui {

class IconLabel;

/// The line below a LookupPicker: what its list is worth, and one action where that helps.
/// Hidden while it has nothing to say.
class LookupNote final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString text; ///< in the window's language, or a look-up's own words: shown as plain text
        QString icon; ///< may be empty
        Ink meaning = Ink::Muted;
        QString action = {};   ///< of the button; empty = none
        QString evidence = {}; ///< technical lines for the tool tip; may be empty
    };

    explicit LookupNote(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace herald::ui
