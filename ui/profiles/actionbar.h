// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace herald::ui {

/// A bar inside a page that says one thing and offers up to two answers to it, instead of a
/// dialog. Hidden while it has nothing to say.
class ActionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Texts are in the window's language; say them again when it changes. The first answer is
    /// the safe one.
    void say(const QString &text, const QStringList &answers);
    void clear();
    void focusFirst();

signals:
    void answered(int answer); ///< by its place in the list; the bar stays until clear()

private:
    QLabel *m_text;
    QList<QPushButton *> m_answers;
};

} // namespace herald::ui
