// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace herald::ui {

KeyEdit::KeyEdit(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    connect(this, &QKeySequenceEdit::editingFinished, this, [this] { present(m_shown); });
}

void KeyEdit::present(const QKeySequence &key)
{
    m_shown = key;
    setKeySequence(key); // which also ends what was begun
    if (auto *line = findChild<QLineEdit *>())
        line->setPlaceholderText(m_placeholder);
}

void KeyEdit::setWords(const QString &name, const QString &placeholder)
{
    m_placeholder = placeholder;
    setAccessibleName(name);
    if (auto *line = findChild<QLineEdit *>()) {
        line->setAccessibleName(name);
        line->setPlaceholderText(placeholder);
    }
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        present(m_shown);
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence pressed = keySequence();
    if (pressed.isEmpty()) // Ctrl, Alt or Shift alone
        return;
    const QKeySequence one(pressed[0]);
    present(m_shown);
    if (one != m_shown)
        emit asked(one);
}

void KeyEdit::focusInEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusInEvent(event);
    if (auto *line = findChild<QLineEdit *>())
        line->update(); // its frame tells where the focus is
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusOutEvent(event);
    if (auto *line = findChild<QLineEdit *>())
        line->update();
}

} // namespace herald::ui
