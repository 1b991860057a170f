// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace herald::ui {

class IconLabel;

/// A bar inside a page that says one thing, may offer one action, and can be closed. Hidden while
/// it has nothing to say. Screen readers hear it as an alert.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// `meaning`: Positive, Caution, Negative or Info. The text is shown as plain text, in the
    /// window's language; say it again when the language changes.
    void say(Ink meaning, const QString &text);
    void clear();
    /// One button beside the text, in the window's language; an empty one takes it away.
    void offer(const QString &action);
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();
    void closed(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Ink m_meaning = Ink::Info;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action = nullptr; ///< once there was something to offer
    QToolButton *m_close;
};

} // namespace herald::ui
