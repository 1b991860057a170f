// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiverline.h"

#include "app/receivers/characters.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfWord = 400; ///< a longer text is a list

/// Where the last separator stands that no open quote makes part of a name; -1 when none does.
qsizetype lastSeparator(const QString &read)
{
    qsizetype last = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && isSeparator(read.at(i).unicode()))
            last = i;
    }
    return last;
}

} // namespace

ReceiverLine::ReceiverLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAcceptDrops(false); // what is dropped is for the whole field
}

void ReceiverLine::commit()
{
    if (m_isComposing || text().trimmed().isEmpty())
        return;
    const QString typed = text();
    setText({}); // with the history of what was typed
    emit typedText(typed);
}

/// A word that was taken back is not to come again before the receivers that came before it.
void ReceiverLine::undoOutside()
{
    if (text().isEmpty())
        setText({}); // with the history of what was typed
    emit undoRequested();
}

/// All before the last separator.
void ReceiverLine::commitWhole()
{
    if (m_isComposing)
        return;
    const qsizetype last = lastSeparator(readForm(text()));
    if (last < 0)
        return;
    const QString typed = text().first(last);
    setText(text().sliced(last + 1).trimmed());
    if (!typed.trimmed().isEmpty())
        emit typedText(typed);
}

void ReceiverLine::pasteText(const QString &pasted)
{
    const QString read = readForm(QStringView(pasted).left(mostOfWord + 1));
    const bool isWord =
        read.size() <= mostOfWord && !read.contains(u'@') && lastSeparator(read.trimmed()) < 0;
    if (isWord) {
        insert(read.trimmed());
        commitWhole();
        return;
    }
    // `li.si` and `@example.com`, `Li Si` and `<li.si@example.com>` belong together; an address
    // and another one do not
    const QString before = text();
    setText({}); // with the history of what was typed
    if (before.contains(u'@') || before.trimmed().isEmpty()) {
        if (!before.trimmed().isEmpty())
            emit typedText(before);
        emit pastedText(pasted);
        return;
    }
    const bool joins = read.startsWith(u'@');
    emit pastedText(before + (joins ? u""_s : u" "_s) + pasted);
}

void ReceiverLine::pasteClipboard()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void ReceiverLine::type(QKeyEvent *event)
{
    setFocus(Qt::OtherFocusReason);
    keyPressEvent(event);
}

void ReceiverLine::compose(QInputMethodEvent *event)
{
    setFocus(Qt::OtherFocusReason);
    inputMethodEvent(event);
}

bool ReceiverLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool ReceiverLine::asks(QKeyEvent *event)
{
    const bool isAtStart = cursorPosition() == 0 && !hasSelectedText();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (event->matches(QKeySequence::Find))
        emit findRequested();
    else if (event->matches(QKeySequence::Undo) && !isUndoAvailable())
        undoOutside();
    else if (event->matches(QKeySequence::Redo) && !isRedoAvailable())
        emit redoRequested();
    else if (event->matches(QKeySequence::SelectAll) && text().isEmpty())
        emit selectAllRequested();
    else if (isPlain && isAtStart &&
             (key == Qt::Key_Left || key == Qt::Key_Backspace || key == Qt::Key_Up))
        emit steppedBack();
    else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        commit();
    else
        return false;
    return true;
}

void ReceiverLine::keyPressEvent(QKeyEvent *event)
{
    if (asks(event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
    commitWhole();
}

void ReceiverLine::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    m_isComposing = !event->preeditString().isEmpty();
    commitWhole();
}

void ReceiverLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit focused(true);
}

/// A menu or another window does not count as leaving: the person comes back to what was typed.
void ReceiverLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    emit focused(false);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void ReceiverLine::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection())
        pasteText(clipboard->text(QClipboard::Selection));
    else
        QLineEdit::mouseReleaseEvent(event);
}

void ReceiverLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        QObject::disconnect(paste, &QAction::triggered, nullptr, nullptr);
        connect(paste, &QAction::triggered, this, &ReceiverLine::pasteClipboard);
    }
    menu->popup(event->globalPos());
}

} // namespace herald::ui
