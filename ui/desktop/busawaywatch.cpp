// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/busawaywatch.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

BusAwayWatch::BusAwayWatch(const QDBusConnection &session, const QDBusConnection &system,
                           QObject *parent)
    : AwayWatch(parent)
    , m_session(session)
    , m_system(system)
{
    // whoever says it, from whatever path: desktops differ
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        m_session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(takeChange(bool)));
    const QString manager = u"org.freedesktop.login1"_s;
    m_system.connect(manager, {}, manager + u".Manager"_s, u"PrepareForSleep"_s, this,
                     SLOT(takeChange(bool)));
    m_system.connect(manager, {}, manager + u".Session"_s, u"Lock"_s, this, SIGNAL(wentAway()));
}

void BusAwayWatch::takeChange(bool isAway)
{
    if (isAway)
        emit wentAway();
}

} // namespace herald::ui
