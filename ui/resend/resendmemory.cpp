// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendmemory.h"

#include "app/delivery/delivery.h"
#include "ui/resend/reviewparts.h"
#include "ui/widgets/batchwatch.h"

#include <QCoroTask>

#include <algorithm>

namespace herald::ui {

namespace {

constexpr int daysBack = 30;
constexpr int mostSends = 5'000;

bool isWaiting(const Send &send)
{
    return send.state == SendState::Held || send.state == SendState::Queued;
}

} // namespace

ResendMemory::ResendMemory(Archive &archive, Delivery &delivery, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_delivery(delivery)
{
    auto *watch = new BatchWatch(delivery, this);
    connect(watch, &BatchWatch::holdChanged, this, &ResendMemory::noteHold);
    connect(watch, &BatchWatch::cancelled, this, &ResendMemory::ask);
    connect(&delivery, &Delivery::batchAdded, this, &ResendMemory::ask);
    connect(&delivery, &Delivery::sendChanged, this, &ResendMemory::noteSend);
    connect(&delivery, &Delivery::reset, this, &ResendMemory::readAgain);
}

void ResendMemory::follow(const Profile &profile)
{
    if (m_profile && isSameProject(*m_profile, profile))
        return;
    m_profile = profile;
    m_confirmed.clear();
    readAgain();
}

QList<Send> ResendMemory::sendsOf(const MailRecordId &id) const
{
    QList<Send> all;
    for (const Send &send : m_sends) {
        const auto *resend = std::get_if<MailResend>(&send.manifest.payload());
        if (resend && std::any_of(resend->records.cbegin(), resend->records.cend(),
                                  [&id](const MailRecord &record) { return record.id == id; }))
            all.append(send);
    }
    std::sort(all.begin(), all.end(), [](const Send &a, const Send &b) { return a.id < b.id; });
    return all;
}

void ResendMemory::noteConfirmed(const MailRecordId &sentAgain, const MailRecord &found)
{
    m_confirmed[sentAgain].append(found);
}

void ResendMemory::readAgain()
{
    ++m_generation;
    m_questions = 0;
    m_fresh.clear();
    m_sends.clear();
    emit forgotten();
    ask({});
}

void ResendMemory::ask(const BatchId &onlyOf)
{
    if (!m_profile)
        return;
    SendFilter filter;
    filter.cloud = CloudKind::Huawei;
    filter.batch = onlyOf;
    if (onlyOf.isEmpty())
        filter.from = QDateTime::currentDateTimeUtc().addDays(-daysBack);
    ++m_questions;
    auto answer = m_archive.page(filter, 0, mostSends);
    QCoro::connect(std::move(answer), this,
                   [this, generation = m_generation](const Result<SendPage> &page) {
                       if (generation != m_generation)
                           return;
                       const QList<Send> sends = page ? page->sends : QList<Send>();
                       for (const Send &send : sends) {
                           if (!m_fresh.contains(send.id) && isOurs(send))
                               learn(send);
                       }
                       if (--m_questions == 0)
                           m_fresh.clear();
                   });
}

void ResendMemory::noteSend(const Send &send)
{
    if (!isOurs(send))
        return;
    if (m_questions > 0)
        m_fresh.insert(send.id);
    learn(send);
}

bool ResendMemory::isOurs(const Send &send) const
{
    return m_profile && isSameProject(*m_profile, send.manifest.profile());
}

void ResendMemory::noteHold(const BatchId &batch)
{
    const QList<Send> all = m_sends.values();
    for (const Send &send : all) {
        if (send.batch == batch && isWaiting(send))
            learn(send);
    }
}

void ResendMemory::learn(const Send &send)
{
    Send now = send;
    const OpenBatch *batch = isWaiting(now) ? m_delivery.batch(now.batch) : nullptr;
    if (batch) // the ledger may not know yet
        now.state = batch->hold() == Hold::None ? SendState::Queued : SendState::Held;
    m_sends.insert(now.id, now);
    emit learned(now);
}

} // namespace herald::ui
