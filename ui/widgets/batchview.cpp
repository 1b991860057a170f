// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/batchview.h"

#include "app/delivery/delivery.h"
#include "ui/texts/texts.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct BatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::BatchTexts)
};

constexpr std::array worstFirst{Outcome::Unknown, Outcome::NotSent, Outcome::Refused,
                                Outcome::Cancelled, Outcome::Accepted};

int countOf(const QList<Send> &sends, Outcome outcome)
{
    return int(std::count_if(sends.begin(), sends.end(), [outcome](const Send &send) {
        return send.state == SendState::Done && send.verdict.outcome == outcome;
    }));
}

int countOf(const QList<Send> &sends, SendState state)
{
    return int(std::count_if(sends.begin(), sends.end(),
                             [state](const Send &send) { return send.state == state; }));
}

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

/// "1 unknown · 2 refused · 9 accepted"
QString countsText(const QList<Send> &sends)
{
    QStringList parts;
    for (const Outcome outcome : worstFirst) {
        if (const int count = countOf(sends, outcome); count > 0)
            parts.append(countText(outcome, count));
    }
    return parts.join(u" · "_s);
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

const Send &worstOf(const QList<Send> &sends)
{
    for (const Outcome outcome : worstFirst) {
        const auto at = std::find_if(sends.begin(), sends.end(), [outcome](const Send &send) {
            return send.verdict.outcome == outcome;
        });
        if (at != sends.end())
            return *at;
    }
    return sends.constFirst();
}

QString headlineOf(const QList<Send> &sends)
{
    const int total = int(sends.size());
    if (total == 1)
        return outcomeText(sends.constFirst().verdict.outcome);
    const int unknown = countOf(sends, Outcome::Unknown);
    const int sent = countOf(sends, Outcome::Accepted);
    if (unknown > 0)
        return BatchTexts::tr("Not known whether it was sent: %n of %1 requests.", nullptr, unknown)
            .arg(total);
    if (sent == 0)
        return BatchTexts::tr("Nothing was sent: none of %n requests went out.", nullptr, total);
    if (sent < total)
        return BatchTexts::tr("Nothing was sent for %n of %1 requests.", nullptr, total - sent)
            .arg(total);
    return BatchTexts::tr("It was sent: all %n requests were accepted.", nullptr, total);
}

void describeDone(BatchView &view, const QList<Send> &sends)
{
    const Send &worst = worstOf(sends);
    const Badge::Content badge = outcomeBadge(worst.verdict.outcome);
    const bool several = sends.size() > 1;
    view.icon = badge.icon;
    view.meaning = badge.meaning;
    view.headline = headlineOf(sends);
    view.detail = joined({several ? countsText(sends) : QString(), causeText(worst.verdict),
                          remedyText(worst.verdict),
                          several ? BatchTexts::tr("History shows each request.") : QString()});
    view.evidence = evidenceText(worst.verdict);
}

QString queuedText(const Delivery &delivery)
{
    if (delivery.isPaused())
        return BatchTexts::tr("Paused. Press Resume in the Outbox to let it go out.");
    return BatchTexts::tr("Waits for its turn.");
}

void describeOpen(BatchView &view, const QList<Send> &sends, const Delivery &delivery)
{
    const QString progress = view.done > 0 ? countsText(sends) : QString();
    switch (view.phase) {
    case BatchView::Phase::Counting: {
        const int seconds = secondsLeft(sends.constFirst().batch, delivery).value_or(0);
        view.icon = u"clock"_s;
        view.headline = BatchTexts::tr("Sends in %n second(s)", nullptr, seconds);
        view.detail = BatchTexts::tr("Nothing has left yet. Hold stops the countdown.");
        break;
    }
    case BatchView::Phase::Held:
        view.icon = u"hold"_s;
        view.headline = BatchTexts::tr("Held");
        view.detail = joined({BatchTexts::tr("%n request(s) will not go out until you press Send "
                                             "now.",
                                             nullptr, countOf(sends, SendState::Held)),
                              progress});
        break;
    case BatchView::Phase::Queued:
        view.icon = u"clock"_s;
        view.headline = BatchTexts::tr("Queued");
        view.detail = joined({queuedText(delivery), progress});
        break;
    default:
        view.icon = u"outbox"_s;
        view.headline = view.total == 1 ? BatchTexts::tr("On the wire")
                                        : BatchTexts::tr("On the wire: request %1 of %2")
                                              .arg(view.done + 1)
                                              .arg(view.total);
        view.detail = joined({BatchTexts::tr("Waits for the answer of the service."), progress});
        break;
    }
}

BatchView::Phase phaseOf(const QList<Send> &sends, const Delivery &delivery)
{
    if (sends.isEmpty())
        return BatchView::Phase::None;
    if (countOf(sends, SendState::Done) == sends.size())
        return BatchView::Phase::Done;
    if (countOf(sends, SendState::OnTheWire) > 0)
        return BatchView::Phase::OnTheWire;
    if (countOf(sends, SendState::Held) > 0)
        return delivery.holdLeft(sends.constFirst().batch) ? BatchView::Phase::Counting
                                                           : BatchView::Phase::Held;
    return BatchView::Phase::Queued;
}

} // namespace

BatchView batchView(const QList<Send> &sends, const Delivery &delivery)
{
    BatchView view;
    view.phase = phaseOf(sends, delivery);
    view.total = int(sends.size());
    view.done = countOf(sends, SendState::Done);
    if (view.phase == BatchView::Phase::Done)
        describeDone(view, sends);
    else if (view.phase != BatchView::Phase::None)
        describeOpen(view, sends, delivery);
    return view;
}

} // namespace herald::ui
