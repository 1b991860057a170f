// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace herald::ui {

/// As asyncCall(), which gives no answer at all, not even an error, on a bus that is not there.
[[nodiscard]] inline QDBusPendingCall callOn(const QDBusConnection &bus, const QDBusMessage &call)
{
    if (!bus.isConnected())
        return QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, {}));
    return bus.asyncCall(call);
}

} // namespace herald::ui
