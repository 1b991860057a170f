// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notifier.h"

#include <QDBusConnection>
#include <QSet>

namespace herald::ui {

/// The notifications of freedesktop.org, version 1.2.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `otherwise` shows what no service on the bus takes; it outlives this object.
    BusNotifier(const QDBusConnection &bus, Notifier &otherwise, QObject *parent = nullptr);

    void show(const QString &title, const QString &text, bool urgent) override;

private slots:
    void takeAction(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Notifier &m_otherwise;
    QSet<uint> m_shown; ///< ours, among everybody's on the bus
};

} // namespace herald::ui
