// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/businhibition.h"

#include "ui/desktop/buscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The portal and GNOME count alike.
enum What : uint { Logout = 1, Suspend = 4 };

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString sessionManager = u"org.gnome.SessionManager"_s;
const QString sessionPath = u"/org/gnome/SessionManager"_s;

QDBusMessage closePortal(const QDBusObjectPath &handle)
{
    return QDBusMessage::createMethodCall(portal, handle.path(),
                                          u"org.freedesktop.portal.Request"_s, u"Close"_s);
}

QDBusMessage uninhibit(uint cookie)
{
    return QDBusMessage::createMethodCall(sessionManager, sessionPath, sessionManager,
                                          u"Uninhibit"_s)
           << cookie;
}

} // namespace

BusInhibition::BusInhibition(const QDBusConnection &session, const QDBusConnection &system,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{}

BusInhibition::~BusInhibition()
{
    release();
}

void BusInhibition::hold(const QString &reason)
{
    if (std::exchange(m_isHeld, true))
        return;
    m_reason = reason;
    askPortal();
}

/// What has been asked for and is not answered yet is given back when the answer comes.
void BusInhibition::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    if (!m_portal.path().isEmpty())
        m_session.send(closePortal(std::exchange(m_portal, {})));
    if (m_cookie)
        m_session.send(uninhibit(*std::exchange(m_cookie, std::nullopt)));
    m_login = {}; // closing it is the release
}

void BusInhibition::ask(const QDBusConnection &bus, const QDBusMessage &call, const Answer &answer)
{
    auto *watcher = new QDBusPendingCallWatcher(callOn(bus, call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer] {
        watcher->deleteLater();
        answer(*watcher);
    });
}

void BusInhibition::askPortal()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portal, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << uint(Logout | Suspend) << QVariantMap{{u"reason"_s, m_reason}};
    ask(m_session, call, [this](const QDBusPendingCallWatcher &watcher) {
        const QDBusPendingReply<QDBusObjectPath> reply = watcher;
        if (!reply.isError() && m_isHeld && m_portal.path().isEmpty()) {
            m_portal = reply.value();
        } else if (!reply.isError()) {
            m_session.send(closePortal(reply.value()));
        } else if (m_isHeld) {
            askSessionManager();
            askLoginManager(u"block"_s);
        }
    });
}

void BusInhibition::askSessionManager()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(sessionManager, sessionPath, sessionManager, u"Inhibit"_s);
    call << u"herald"_s << 0U << m_reason << uint(Logout | Suspend);
    ask(m_session, call, [this](const QDBusPendingCallWatcher &watcher) {
        const QDBusPendingReply<uint> reply = watcher;
        if (reply.isError())
            return; // another desktop
        if (m_isHeld && !m_cookie)
            m_cookie = reply.value();
        else
            m_session.send(uninhibit(reply.value()));
    });
}

/// Whoever may not block sleep may still delay it by some seconds.
void BusInhibition::askLoginManager(const QString &mode)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:shutdown"_s << u"Herald"_s << m_reason << mode;
    ask(m_system, call, [this, mode](const QDBusPendingCallWatcher &watcher) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = watcher;
        if (!reply.isError() && m_isHeld)
            m_login = reply.value();
        else if (reply.isError() && m_isHeld && mode == "block"_L1)
            askLoginManager(u"delay"_s);
    });
}

} // namespace herald::ui
