// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/inhibition.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace herald::ui {

/// Asks the desktop portal; where there is none, GNOME's session manager for the session and
/// systemd's login manager for the computer. All of them let go when Herald ends, however it
/// does.
class BusInhibition final : public QObject, public Inhibition
{
    Q_OBJECT

public:
    BusInhibition(const QDBusConnection &session, const QDBusConnection &system,
                  QObject *parent = nullptr);
    ~BusInhibition() override;

    void hold(const QString &reason) override;
    void release() override;

private:
    using Answer = std::function<void(const QDBusPendingCallWatcher &)>;

    void askPortal();
    void askSessionManager();
    void askLoginManager(const QString &mode);
    void ask(const QDBusConnection &bus, const QDBusMessage &call, const Answer &answer);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QString m_reason;
    bool m_isHeld = false;
    QDBusObjectPath m_portal;
    std::optional<uint> m_cookie;
    QDBusUnixFileDescriptor m_login;
};

} // namespace herald::ui
