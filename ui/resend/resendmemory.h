// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// What one profile has re-sent lately: the last 30 days of the ledger, 5,000 sends at most, and
/// everything since. For saying that a record was sent again before.
class ResendMemory final : public QObject
{
    Q_OBJECT

public:
    ResendMemory(Archive &archive, Delivery &delivery, QObject *parent = nullptr);

    void follow(const ProfileId &profile); ///< another one is read from the ledger
    [[nodiscard]] QList<Send> sends() const { return m_sends.values(); } ///< in no order

signals:
    void learned(const herald::Send &send);
    void forgotten(); ///< all of them

private:
    void ask(const BatchId &onlyOf);
    void readAgain();
    void noteSend(const Send &send);
    void noteHold(const BatchId &batch);
    void learn(const Send &send);

    Archive &m_archive;
    Delivery &m_delivery;
    ProfileId m_profile;
    QHash<SendId, Send> m_sends;
    QSet<SendId> m_fresh; ///< they changed while a question was under way: no answer knows better
    int m_questions = 0;
    int m_generation = 0; ///< an answer for an older one is dropped
};

} // namespace herald::ui
