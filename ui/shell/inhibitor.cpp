// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inhibitor.h"

#include "app/delivery/delivery.h"

namespace herald::ui {

using namespace std::chrono_literals;

Inhibitor::Inhibitor(Delivery &delivery, std::unique_ptr<Inhibition> inhibition, QObject *parent)
    : QObject(parent)
    , m_inhibition(std::move(inhibition))
{
    if (!m_inhibition)
        return;
    m_over.setSingleShot(true);
    m_over.setInterval(3s);
    connect(&m_over, &QTimer::timeout, this, [this] { m_inhibition->release(); });
    connect(&delivery, &Delivery::wireChanged, this, &Inhibitor::follow);
}

Inhibitor::~Inhibitor() = default;

void Inhibitor::follow(int onTheWire)
{
    if (onTheWire == 0) {
        m_over.start();
        return;
    }
    m_over.stop();
    m_inhibition->hold(tr("Mail is on the wire. If the computer stops now, its outcome stays "
                          "unknown."));
}

} // namespace herald::ui
