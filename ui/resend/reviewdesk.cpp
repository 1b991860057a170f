// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/reviewdesk.h"

#include "app/delivery/delivery.h"
#include "app/model/guard.h"

#include <QCoroTask>

namespace herald::ui {

ReviewDesk::ReviewDesk(Delivery &delivery, ReviewCard &card, QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
    , m_card(card)
{
    connect(&card, &ReviewCard::confirmed, this, &ReviewDesk::send);
    connect(&card, &ReviewCard::keepEditing, this, [this] {
        if (m_isSubmitting)
            return;
        drop();
        emit left();
    });
}

void ReviewDesk::open(const QList<Manifest> &manifests, Words words)
{
    m_manifests = manifests;
    m_words = std::move(words);
    m_card.setContent(m_words());
    m_card.clearTicks();
}

void ReviewDesk::drop()
{
    m_manifests.clear();
    m_words = {};
}

void ReviewDesk::retranslate()
{
    if (m_words)
        m_card.setContent(m_words());
}

void ReviewDesk::send()
{
    if (m_isSubmitting || m_manifests.isEmpty() || !letsSend(m_manifests.constFirst().profile()))
        return;
    m_isSubmitting = true;
    QCoro::connect(m_delivery.submit(m_manifests), this,
                   [this](const Result<BatchId> &batch) { take(batch); });
}

void ReviewDesk::take(const Result<BatchId> &batch)
{
    m_isSubmitting = false;
    drop();
    if (batch)
        emit submitted(*batch);
    else
        emit failed(batch.error());
}

} // namespace herald::ui
