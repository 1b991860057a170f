// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/batchwatch.h"

#include "app/delivery/delivery.h"

#include <utility>

namespace herald::ui {

BatchWatch::BatchWatch(Delivery &delivery, QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
{
    connect(&delivery, &Delivery::batchChanged, this, &BatchWatch::look);
}

void BatchWatch::look(const BatchId &id)
{
    const OpenBatch *batch = m_delivery.batch(id);
    if (!batch)
        return;
    Seen &seen = m_seen[id];
    const bool isHeldAnew = std::exchange(seen.hold, batch->hold()) != batch->hold();
    const int count = batch->tally().cancelled;
    const bool isCancelled = std::exchange(seen.cancelled, count) != count;
    if (isHeldAnew)
        emit holdChanged(id);
    if (isCancelled)
        emit cancelled(id);
}

} // namespace herald::ui
