// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"

#include <QHash>
#include <QObject>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// Tells when the waiting sends of a batch change together. What happens to one send comes as
/// Delivery::sendChanged().
class BatchWatch final : public QObject
{
    Q_OBJECT

public:
    explicit BatchWatch(Delivery &delivery, QObject *parent = nullptr);

signals:
    void holdChanged(const herald::BatchId &batch); ///< held or released
    void cancelled(const herald::BatchId &batch);   ///< whatever of it waited

private:
    struct Seen
    {
        Hold hold = Hold::Counting;
        int cancelled = 0;
    };

    void look(const BatchId &id);

    Delivery &m_delivery;
    QHash<BatchId, Seen> m_seen;
};

} // namespace herald::ui
