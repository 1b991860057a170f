// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/awaywatch.h"

#include <QDBusConnection>

namespace herald::ui {

/// By what desktops and the login manager say on the buses: ActiveChanged of a screen saver, Lock
/// of a session, PrepareForSleep.
class BusAwayWatch final : public AwayWatch
{
    Q_OBJECT

public:
    BusAwayWatch(const QDBusConnection &session, const QDBusConnection &system,
                 QObject *parent = nullptr);

private slots:
    void takeChange(bool isAway);

private:
    QDBusConnection m_session;
    QDBusConnection m_system;
};

} // namespace herald::ui
