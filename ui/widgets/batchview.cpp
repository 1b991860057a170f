// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/batchview.h"

#include "app/delivery/delivery.h"
#include "ui/texts/texts.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QCoreApplication>

#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct BatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::BatchTexts)
};

/// "1 unknown · 2 refused · 9 accepted"
QString countsText(const Tally &tally)
{
    QStringList parts;
    for (const Outcome outcome : worstFirst()) {
        if (const int count = tally.of(outcome); count > 0)
            parts.append(countText(outcome, count));
    }
    return parts.join(u" · "_s);
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Outcome worstOf(const Tally &tally)
{
    for (const Outcome outcome : worstFirst()) {
        if (tally.of(outcome) > 0)
            return outcome;
    }
    return Outcome::Accepted;
}

QString headlineOf(const Tally &tally)
{
    const int total = tally.total();
    if (total == 1)
        return outcomeText(worstOf(tally));
    if (tally.unknown > 0)
        return BatchTexts::tr("Not known whether it was sent: %n of %1 requests.", nullptr,
                              tally.unknown)
            .arg(total);
    if (tally.accepted == 0)
        return BatchTexts::tr("Nothing was sent: none of %n requests went out.", nullptr, total);
    if (tally.accepted < total)
        return BatchTexts::tr("Nothing was sent for %n of %1 requests.", nullptr,
                              total - tally.accepted)
            .arg(total);
    return BatchTexts::tr("It was sent: all %n requests were accepted.", nullptr, total);
}

void describeDone(BatchView &view, const OpenBatch &batch)
{
    const Tally &tally = batch.tally();
    const Outcome worst = worstOf(tally);
    const Badge::Content badge = outcomeBadge(worst);
    const bool several = tally.total() > 1;
    view.icon = badge.icon;
    view.meaning = badge.meaning;
    view.headline = headlineOf(tally);
    QStringList lines{several ? countsText(tally) : QString()};
    if (const std::optional<Verdict> &sample = batch.sampleOf(worst)) {
        lines += {causeText(*sample), remedyText(*sample)};
        view.evidence = evidenceText(*sample);
    }
    lines.append(several ? BatchTexts::tr("History shows each request.") : QString());
    view.detail = joined(lines);
}

QString queuedText(const OpenBatch &batch, const Delivery &delivery)
{
    if (delivery.isPaused())
        return BatchTexts::tr("Paused. Press Resume in the Outbox to let it go out.");
    return waitText(delivery.waitOf(batch.id()), delivery);
}

QString wireHeadline(const Tally &tally)
{
    if (tally.total() == 1)
        return BatchTexts::tr("On the wire");
    if (tally.waiting == 0)
        return BatchTexts::tr("%n on the wire", nullptr, tally.onTheWire);
    //: how many are on the wire, and how many wait
    return BatchTexts::tr("%1 on the wire, %2 wait").arg(tally.onTheWire).arg(tally.waiting);
}

void describeOpen(BatchView &view, const OpenBatch &batch, const Delivery &delivery)
{
    const Tally &tally = batch.tally();
    const QString progress = countsText(tally);
    const auto estimate = batch.estimate();
    const QString left = estimate && tally.waiting > 0 ? estimateText(*estimate) : QString();
    switch (view.phase) {
    case BatchView::Phase::Counting: {
        const int seconds = secondsLeft(batch.id(), delivery).value_or(0);
        view.icon = u"clock"_s;
        view.headline = BatchTexts::tr("Sends in %n second(s)", nullptr, seconds);
        view.detail = BatchTexts::tr("Nothing has left yet. Hold stops the countdown.");
        break;
    }
    case BatchView::Phase::Held: {
        const bool isByHand =
            batch.hold() == Hold::ByHand && batch.obstacle() == OpenBatch::Obstacle::None;
        view.icon = u"hold"_s;
        view.headline = BatchTexts::tr("Held");
        view.detail =
            joined({isByHand ? QString() : holdText(batch, delivery),
                    BatchTexts::tr("%n request(s) will not go out until you press Send now.",
                                   nullptr, tally.waiting),
                    progress});
        break;
    }
    case BatchView::Phase::Queued:
        view.icon = u"clock"_s;
        view.headline = BatchTexts::tr("Queued");
        view.detail = joined({queuedText(batch, delivery), progress, left});
        break;
    default:
        view.icon = u"outbox"_s;
        view.headline = wireHeadline(tally);
        view.detail =
            joined({BatchTexts::tr("Waits for the answer of the service."), progress, left});
        break;
    }
}

BatchView::Phase phaseOf(const OpenBatch &batch, const Delivery &delivery)
{
    if (batch.isDone())
        return BatchView::Phase::Done;
    if (batch.tally().onTheWire > 0)
        return BatchView::Phase::OnTheWire;
    if (batch.hold() == Hold::None)
        return BatchView::Phase::Queued;
    return delivery.holdLeft(batch.id()) ? BatchView::Phase::Counting : BatchView::Phase::Held;
}

} // namespace

QString countText(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Accepted:
        return BatchTexts::tr("%n accepted", nullptr, count);
    case Outcome::Refused:
        return BatchTexts::tr("%n refused", nullptr, count);
    case Outcome::NotSent:
        return BatchTexts::tr("%n not sent", nullptr, count);
    case Outcome::Unknown:
        return BatchTexts::tr("%n unknown", nullptr, count);
    case Outcome::Cancelled:
        return BatchTexts::tr("%n cancelled", nullptr, count);
    }
    return {};
}

std::span<const Outcome> worstFirst()
{
    static constexpr std::array outcomes{Outcome::Unknown, Outcome::NotSent, Outcome::Refused,
                                         Outcome::Cancelled, Outcome::Accepted};
    return outcomes;
}

BatchView batchView(const BatchId &id, const Delivery &delivery)
{
    BatchView view;
    const OpenBatch *batch = delivery.batch(id);
    if (!batch)
        return view;
    view.phase = phaseOf(*batch, delivery);
    view.total = batch->tally().total();
    view.done = batch->tally().done();
    view.waiting = batch->tally().waiting;
    view.isHeld = batch->hold() != Hold::None;
    if (view.phase == BatchView::Phase::Done)
        describeDone(view, *batch);
    else
        describeOpen(view, *batch, delivery);
    return view;
}

} // namespace herald::ui
