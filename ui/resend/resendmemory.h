// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// What was re-sent lately in one project, by whichever profile: the last 30 days of the ledger,
/// 5,000 sends at most, and everything since. For saying that a record was sent again before, and
/// what was found of it.
class ResendMemory final : public QObject
{
    Q_OBJECT

public:
    ResendMemory(Archive &archive, Delivery &delivery, QObject *parent = nullptr);

    void follow(const Profile &profile); ///< another project is read from the ledger
    [[nodiscard]] QList<Send> sends() const { return m_sends.values(); } ///< in no order
    /// Those that sent this record again, oldest first.
    [[nodiscard]] QList<Send> sendsOf(const MailRecordId &id) const;

    /// The new record that the service made of a re-send.
    void noteConfirmed(const MailRecordId &sentAgain, const MailRecord &found);
    [[nodiscard]] QList<MailRecord> confirmedBy(const MailRecordId &id) const
    {
        return m_confirmed.value(id);
    }

signals:
    void learned(const herald::Send &send);
    void forgotten(); ///< all of them

private:
    void ask(const BatchId &onlyOf);
    void readAgain();
    void noteSend(const Send &send);
    void noteHold(const BatchId &batch);
    void learn(const Send &send);
    [[nodiscard]] bool isOurs(const Send &send) const;

    Archive &m_archive;
    Delivery &m_delivery;
    std::optional<Profile> m_profile;
    QHash<SendId, Send> m_sends;
    QHash<MailRecordId, QList<MailRecord>> m_confirmed; ///< oldest first
    QSet<SendId> m_fresh; ///< they changed while a question was under way: no answer knows better
    int m_questions = 0;
    int m_generation = 0; ///< an answer for an older one is dropped
};

} // namespace herald::ui
