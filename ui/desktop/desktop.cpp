// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop.h"

#ifdef HERALD_DBUS
#include "ui/desktop/busawaywatch.h"
#include "ui/desktop/businhibition.h"
#include "ui/desktop/busnotifier.h"
#endif

namespace herald::ui {

#ifdef HERALD_DBUS

std::unique_ptr<Inhibition> desktopInhibition()
{
    return std::make_unique<BusInhibition>(QDBusConnection::sessionBus(),
                                           QDBusConnection::systemBus());
}

std::unique_ptr<AwayWatch> desktopAwayWatch()
{
    return std::make_unique<BusAwayWatch>(QDBusConnection::sessionBus(),
                                          QDBusConnection::systemBus());
}

std::unique_ptr<Notifier> desktopNotifier(Notifier &otherwise)
{
    return std::make_unique<BusNotifier>(QDBusConnection::sessionBus(), otherwise);
}

#else

std::unique_ptr<Inhibition> desktopInhibition()
{
    return nullptr;
}

std::unique_ptr<AwayWatch> desktopAwayWatch()
{
    return nullptr;
}

std::unique_ptr<Notifier> desktopNotifier(Notifier &)
{
    return nullptr;
}

#endif

} // namespace herald::ui
