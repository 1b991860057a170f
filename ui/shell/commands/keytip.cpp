// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/keytip.h"

#include "ui/session.h"

#include <QEvent>
#include <QWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

KeyTip::KeyTip(QWidget &widget, const CommandSpec &spec, const Session &session)
    : QObject(&widget)
    , m_widget(widget)
    , m_spec(spec)
    , m_session(session)
    , m_told(widget.toolTip())
    , m_written(m_told)
{
    widget.installEventFilter(this);
    connect(&session, &Session::keysChanged, this, &KeyTip::write);
    write();
}

void KeyTip::write()
{
    const QString first = m_spec.keys.constFirst().toString(QKeySequence::NativeText);
    const QKeySequence now = keysOf(m_spec, m_session).value(0);
    QString tip = m_told;
    if (m_told == first) // the key alone
        tip = now.toString(QKeySequence::NativeText);
    else
        tip.replace(first, now.isEmpty() ? u"–"_s : now.toString(QKeySequence::NativeText));
    if (m_widget.accessibleDescription() == m_written)
        m_widget.setAccessibleDescription(tip);
    m_written = tip;
    if (m_widget.toolTip() != tip)
        m_widget.setToolTip(tip);
}

bool KeyTip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::ToolTipChange &&
        m_widget.toolTip() != m_written) {
        m_told = m_widget.toolTip();
        write();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace herald::ui
