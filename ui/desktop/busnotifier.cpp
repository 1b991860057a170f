// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/busnotifier.h"

#include "ui/desktop/buscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString pressed = u"default"_s; ///< the action of the whole notification

constexpr uchar normal = 1;
constexpr uchar critical = 2;
constexpr int asLongAsUsual = -1;

} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, Notifier &otherwise, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_otherwise(otherwise)
{
    // from any sender: naming the service would ask the bus for its owner and wait for the answer
    m_bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    connect(&m_otherwise, &Notifier::activated, this, &Notifier::activated);
}

void BusNotifier::show(const QString &title, const QString &text, bool urgent)
{
    const QVariantMap hints{{u"desktop-entry"_s, u"herald"_s},
                            {u"urgency"_s, QVariant::fromValue(urgent ? critical : normal)}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call << u"Herald"_s << 0U << u"herald"_s << title << text.toHtmlEscaped()
         << QStringList{pressed, tr("Show Herald")} << hints << asLongAsUsual;
    auto *watcher = new QDBusPendingCallWatcher(callOn(m_bus, call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, title, text, urgent] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError())
                    m_otherwise.show(title, text, urgent);
                else
                    m_shown.insert(reply.value());
            });
}

void BusNotifier::takeAction(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == pressed)
        emit activated();
}

void BusNotifier::forget(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace herald::ui
