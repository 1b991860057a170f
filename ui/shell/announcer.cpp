// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announcer.h"

#include "app/delivery/delivery.h"
#include "ui/desktop/notifier.h"
#include "ui/texts/texts.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array worstFirst{Outcome::Unknown, Outcome::NotSent, Outcome::Refused,
                                Outcome::Cancelled, Outcome::Accepted};

/// "Unknown 1 · Accepted 9"
QString countsText(const Tally &tally)
{
    QStringList parts;
    for (const Outcome outcome : worstFirst) {
        if (const int count = tally.of(outcome); count > 0)
            parts.append(outcomeWord(outcome) % u' ' % QString::number(count));
    }
    return parts.join(u" · "_s);
}

bool isWatched()
{
    return QApplication::activeWindow() != nullptr;
}

} // namespace

Announcer::Announcer(Delivery &delivery, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
    , m_notifier(notifier)
{
    m_telling.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(5s);
    connect(&m_telling, &QTimer::timeout, this, &Announcer::tell);
    connect(&m_delivery, &Delivery::batchEnded, this, &Announcer::noteEnd);
    connect(&m_delivery, &Delivery::batchStopped, this, &Announcer::noteStop);
    connect(&m_delivery, &Delivery::sendChanged, this, &Announcer::noteSend);
    connect(&m_delivery, &Delivery::troubleChanged, this, &Announcer::noteTrouble);
}

void Announcer::setPace(std::chrono::milliseconds gather, std::chrono::milliseconds apart)
{
    m_gather = gather;
    m_pause.setInterval(apart);
}

void Announcer::noteEnd(const BatchId &batch)
{
    const OpenBatch *ended = m_delivery.batch(batch);
    if (!ended || isWatched())
        return;
    ++m_news.ended;
    for (const Outcome outcome : worstFirst)
        m_news.tally.of(outcome) += ended->tally().of(outcome);
    tellSoon();
}

void Announcer::noteStop()
{
    if (isWatched())
        return;
    ++m_news.stopped;
    tellSoon();
}

void Announcer::noteSend(const Send &send)
{
    if (!needsSettling(send) || isWatched())
        return;
    m_news.unknown.insert(send.id);
    tellSoon();
}

void Announcer::noteTrouble()
{
    m_news.trouble = m_delivery.trouble().has_value() && !isWatched();
    if (m_news.trouble)
        tellSoon();
}

void Announcer::tellSoon()
{
    if (!m_telling.isActive())
        m_telling.start(std::max(m_gather, m_pause.remainingTimeAsDuration()));
}

void Announcer::tell()
{
    m_telling.stop();
    const News news = std::exchange(m_news, {});
    QStringList all = lines(news);
    if (all.isEmpty() || isWatched())
        return;
    const QString title = all.takeFirst();
    const bool isUrgent = news.trouble || news.stopped > 0 || !news.unknown.isEmpty();
    m_notifier.show(title, all.join(u'\n'), isUrgent);
    m_pause.start();
}

/// The most important first: it becomes the title.
QStringList Announcer::lines(const News &news)
{
    QStringList lines;
    if (news.trouble)
        lines.append(tr("Look at the ledger: it cannot be written, nothing goes out"));
    if (news.stopped > 0)
        lines.append(tr("%n batch(es) stopped after equal refusals", nullptr, news.stopped));
    if (!news.unknown.isEmpty())
        lines.append(
            tr("Settle %n send(s): the outcome is unknown", nullptr, int(news.unknown.size())));
    if (news.ended > 0) {
        lines.append(tr("%n batch(es) ended", nullptr, news.ended));
        lines.append(countsText(news.tally));
    }
    return lines;
}

} // namespace herald::ui
