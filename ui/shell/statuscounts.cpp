// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuscounts.h"

#include "app/delivery/delivery.h"
#include "app/model/ports/archive.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QCoroTask>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTimer *shotTimer(std::chrono::milliseconds after, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(after);
    return timer;
}

void startOnce(QTimer *timer)
{
    if (!timer->isActive())
        timer->start();
}

} // namespace

StatusCounts::StatusCounts(Archive &archive, Delivery &delivery, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_delivery(delivery)
    , m_later(shotTimer(30ms, this))
    , m_quiet(shotTimer(2s, this))
    , m_recount(shotTimer(50ms, this))
    , m_paused(new Badge(this))
{
    connect(m_later, &QTimer::timeout, this, &StatusCounts::refresh);
    connect(m_quiet, &QTimer::timeout, this, &StatusCounts::askTotals);
    connect(m_recount, &QTimer::timeout, this, &StatusCounts::askUnknown);
    build();
    connectDelivery();
    refresh();
    askTotals();
    askUnknown();
}

void StatusCounts::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gapSmall, gapWide, gapSmall);
    row->setSpacing(gap);
    const std::array names{u"heldCount"_s,    u"queuedCount"_s,   u"onTheWireCount"_s,
                           u"unknownCount"_s, u"acceptedCount"_s, u"refusedCount"_s};
    for (size_t kind = 0; kind < names.size(); ++kind) {
        m_badges.at(kind) = new Badge(this);
        m_badges.at(kind)->setObjectName(names.at(kind));
        row->addWidget(m_badges.at(kind));
    }
    m_paused->setObjectName(u"pausedBadge"_s);
    row->addStretch(1);
    row->addWidget(m_paused);
}

void StatusCounts::connectDelivery()
{
    const auto soon = [this] { startOnce(m_later); };
    connect(&m_delivery, &Delivery::sendChanged, this, &StatusCounts::noteSend);
    connect(&m_delivery, &Delivery::batchAdded, this, soon);
    connect(&m_delivery, &Delivery::batchChanged, this, soon);
    connect(&m_delivery, &Delivery::wireChanged, this, soon);
    connect(&m_delivery, &Delivery::pausedChanged, this, soon);
    connect(&m_delivery, &Delivery::reset, this, [this] {
        askTotals();
        askUnknown();
    });
}

void StatusCounts::noteSend(const Send &send)
{
    startOnce(m_later);
    if (send.state != SendState::Done)
        return;
    if (send.verdict.outcome == Outcome::Unknown) {
        startOnce(m_recount); // a new one, or one that was settled
        return;
    }
    ++m_ended;
    ++m_totals.of(send.verdict.outcome);
    m_quiet->start();
}

void StatusCounts::askTotals()
{
    auto answer = m_archive.totals();
    QCoro::connect(std::move(answer), this, [this, ended = m_ended](const Result<Tally> &totals) {
        if (!totals)
            return;
        if (ended != m_ended) { // others have ended since it was counted
            startOnce(m_quiet);
            return;
        }
        m_totals = *totals;
        refresh();
    });
}

void StatusCounts::askUnknown()
{
    SendFilter unsettled;
    unsettled.scope = SendFilter::Scope::Open;
    unsettled.outcome = Outcome::Unknown;
    auto answer = m_archive.count(unsettled);
    QCoro::connect(std::move(answer), this, [this](const Result<qint64> &count) {
        if (!count)
            return;
        m_unsettled = int(*count);
        refresh();
    });
}

std::array<int, StatusCounts::KindCount> StatusCounts::counts() const
{
    std::array<int, KindCount> counts{};
    const QList<BatchId> batches = m_delivery.openBatches();
    for (const BatchId &id : batches) {
        const OpenBatch *batch = m_delivery.batch(id);
        counts.at(batch->hold() == Hold::None ? Queued : Held) += batch->tally().waiting;
    }
    counts.at(OnTheWire) = m_delivery.onTheWire();
    if (m_delivery.isReadOnly()) { // the one that sends is another process
        counts.at(Held) = m_totals.waiting;
        counts.at(OnTheWire) = m_totals.onTheWire;
    }
    counts.at(Unknown) = m_unsettled;
    counts.at(Accepted) = m_totals.accepted;
    counts.at(Refused) = m_totals.refused;
    return counts;
}

void StatusCounts::refresh()
{
    const auto numbers = counts();
    const auto show = [&](Kind kind, const QString &iconName, const QString &words, Ink meaning,
                          const QString &tip) {
        const int number = numbers.at(kind);
        m_badges.at(kind)->setContent({.icon = iconName,
                                       .text = words.arg(locale().toString(number)),
                                       .meaning = number > 0 ? meaning : Ink::Muted});
        m_badges.at(kind)->setToolTip(tip);
    };
    show(Held, u"hold"_s, tr("Held %1"), Ink::Info,
         tr("Confirmed, and not released: the hold window runs, or a person must press Send now."));
    show(Queued, u"clock"_s, tr("Queued %1"), Ink::Info,
         tr("Released, and waiting for their turn."));
    show(OnTheWire, u"notify"_s, tr("On the wire %1"), Ink::Info,
         tr("Given to the service, and waiting for its answer."));
    show(Unknown, u"question"_s, tr("Unknown %1"), Ink::Caution,
         tr("They may have gone out. A person must settle each: nobody has yet."));
    show(Accepted, u"check"_s, tr("Accepted %1"), Ink::Positive,
         tr("All that are in the ledger and that the service has accepted."));
    show(Refused, u"cross"_s, tr("Refused %1"), Ink::Negative,
         tr("All that are in the ledger and that the service has refused."));
    m_paused->setContent({.icon = u"pause"_s, .text = tr("Paused"), .meaning = Ink::Caution});
    m_paused->setToolTip(tr("Nothing new goes out until you press Resume in the Outbox."));
    m_paused->setVisible(m_delivery.isPaused());
}

void StatusCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
