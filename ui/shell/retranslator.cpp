// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/retranslator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace herald::ui {

namespace {

constexpr qint64 toldAtOnce = 4; ///< milliseconds; what was told is laid out and painted, too

} // namespace

Retranslator::Retranslator(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.installEventFilter(this);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Retranslator::tellSome);
}

bool Retranslator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::LanguageChange || !watched->isWidgetType() || watched == m_told)
        return false;
    if (watched == &m_window) {
        begin();
        return true;
    }
    // the turn of what is inside the window comes
    return isBusy() && m_window.isAncestorOf(static_cast<QWidget *>(watched));
}

void Retranslator::begin()
{
    QList<QPointer<QWidget>> hidden;
    m_waiting = {&m_window};
    const QList<QWidget *> all = m_window.findChildren<QWidget *>();
    for (QWidget *widget : all)
        (widget->isVisible() ? m_waiting : hidden).append(widget);
    m_waiting += hidden;
    m_at = 0;
    // only for as long as it takes: it sees every event of the program
    qApp->installEventFilter(this);
    tellSome();
}

void Retranslator::tellSome()
{
    QElapsedTimer clock;
    clock.start();
    while (isBusy() && !clock.hasExpired(toldAtOnce)) {
        QWidget *widget = m_waiting.at(m_at);
        if (widget) {
            m_told = widget;
            QEvent changed(QEvent::LanguageChange);
            QCoreApplication::sendEvent(widget, &changed);
            m_told = nullptr;
        }
        ++m_at; // only now: its children are told in passing, and wait
    }
    if (isBusy())
        m_next.start();
    else
        end();
}

void Retranslator::end()
{
    m_waiting.clear();
    m_at = 0;
    qApp->removeEventFilter(this);
}

} // namespace herald::ui
