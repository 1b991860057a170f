// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuscounts.h"

#include "app/delivery/delivery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Held, Queued, OnTheWire, Accepted, Refused, Unknown };

/// Cancelled sends and those that never left are past and done with: the history has them.
std::optional<Kind> kindOf(const Send &send)
{
    switch (send.state) {
    case SendState::Held:
        return Held;
    case SendState::Queued:
        return Queued;
    case SendState::OnTheWire:
        return OnTheWire;
    case SendState::Done:
        break;
    }
    switch (send.verdict.outcome) {
    case Outcome::Accepted:
        return Accepted;
    case Outcome::Refused:
        return Refused;
    case Outcome::Unknown:
        return Unknown;
    case Outcome::NotSent:
    case Outcome::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

StatusCounts::StatusCounts(Delivery &delivery, QWidget *parent)
    : QWidget(parent)
    , m_delivery(delivery)
    , m_later(new QTimer(this))
    , m_paused(new Badge(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &StatusCounts::refresh);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gapSmall, gapWide, gapSmall);
    row->setSpacing(gap);
    const std::array names{u"heldCount"_s,     u"queuedCount"_s,  u"onTheWireCount"_s,
                           u"acceptedCount"_s, u"refusedCount"_s, u"unknownCount"_s};
    for (int kind = 0; kind < kinds; ++kind) {
        m_badges.at(kind) = new Badge(this);
        m_badges.at(kind)->setObjectName(names.at(kind));
        row->addWidget(m_badges.at(kind));
    }
    m_paused->setObjectName(u"pausedBadge"_s);
    row->addStretch(1);
    row->addWidget(m_paused);

    const auto recount = [this] { m_later->start(); };
    connect(&m_delivery, &Delivery::sendAdded, this, recount);
    connect(&m_delivery, &Delivery::sendChanged, this, recount);
    connect(&m_delivery, &Delivery::reset, this, recount);
    connect(&m_delivery, &Delivery::pausedChanged, this, recount);
    refresh();
}

StatusCounts::Counts StatusCounts::count() const
{
    Counts counts{};
    for (const Send &send : m_delivery.sends()) {
        if (const auto kind = kindOf(send))
            ++counts.at(*kind);
    }
    return counts;
}

void StatusCounts::refresh()
{
    const Counts counts = count();
    const auto show = [&](Kind kind, const QString &iconName, const QString &words, Ink meaning) {
        const int number = counts.at(kind);
        m_badges.at(kind)->setContent({.icon = iconName,
                                       .text = words.arg(locale().toString(number)),
                                       .meaning = number > 0 ? meaning : Ink::Muted});
    };
    show(Held, u"hold"_s, tr("Held %1"), Ink::Info);
    show(Queued, u"clock"_s, tr("Queued %1"), Ink::Info);
    show(OnTheWire, u"notify"_s, tr("On the wire %1"), Ink::Info);
    show(Accepted, u"check"_s, tr("Accepted %1"), Ink::Positive);
    show(Refused, u"cross"_s, tr("Refused %1"), Ink::Negative);
    show(Unknown, u"question"_s, tr("Unknown %1"), Ink::Caution);
    m_paused->setContent({.icon = u"pause"_s, .text = tr("Paused"), .meaning = Ink::Caution});
    m_paused->setVisible(m_delivery.isPaused());
}

void StatusCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
