// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/atwork.h"

#include "app/delivery/delivery.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct AtWorkTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::AtWorkTexts)
};

} // namespace

AtWork atWork(const Delivery &delivery)
{
    AtWork work{.onTheWire = delivery.onTheWire(), .isQuiet = delivery.isQuiet()};
    if (delivery.isPaused() || delivery.isReadOnly() || delivery.trouble())
        return work;
    const QList<BatchId> open = delivery.openBatches();
    for (const BatchId &id : open) {
        const OpenBatch *batch = delivery.batch(id);
        if (batch && (batch->hold() == Hold::None || batch->hold() == Hold::Counting))
            work.waiting += batch->tally().waiting;
    }
    return work;
}

QString atWorkText(const AtWork &work)
{
    QStringList parts;
    if (work.onTheWire > 0)
        parts.append(AtWorkTexts::tr("%n on the wire", nullptr, work.onTheWire));
    if (work.waiting > 0)
        parts.append(AtWorkTexts::tr("%n waiting", nullptr, work.waiting));
    if (parts.isEmpty())
        return AtWorkTexts::tr("Nothing is at work");
    return parts.join(AtWorkTexts::tr(", ", "between counts"));
}

} // namespace herald::ui
