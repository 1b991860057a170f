// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help.h"

#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/session.h"
#include "ui/shell/commands/commandlist.h"

#include <QApplication>
#include <QKeyEvent>

namespace herald::ui {

using namespace Qt::StringLiterals;

Help::Help(const Session &session, QWidget &window, Guidebook book)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_book(std::move(book))
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::open()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || (focus->window() != &m_window && !isDialogOfOurs(focus->window())))
        focus = QApplication::activeModalWidget();
    const HelpTopic topic = helpTopicOf(focus ? focus : &m_window);
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_session, m_book);
    // headings of all languages stand in the same order
    m_help->showPlace(m_book.place(topic.page, Language::English, topic.heading));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool Help::isDialogOfOurs(const QWidget *window) const
{
    for (const QWidget *at = window; at && window != &m_window; at = at->parentWidget()) {
        if (at == &m_window)
            return true;
    }
    return false;
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous() && watched == &m_window && m_help)
        m_help->close();
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    if (!isDialogOfOurs(static_cast<QWidget *>(watched)->window()) ||
        !keysOf(commandSpec("help"_L1), m_session).contains(pressed))
        return false;
    open();
    return true;
}

} // namespace herald::ui
