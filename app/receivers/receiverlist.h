// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiver.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace herald {

class ReceiverJudge;

/// How many receivers of each kind there are. Those on the never-mail list count as nothing else.
struct ReceiverTally
{
    qsizetype sent = 0; ///< all but those on the never-mail list
    qsizetype invalid = 0;
    qsizetype doubtful = 0;
    qsizetype outside = 0; ///< also of the doubtful ones
    qsizetype neverMail = 0;
    qsizetype domains = 0;

    friend bool operator==(const ReceiverTally &, const ReceiverTally &) = default;
};

/// The receivers of one mail, in order. A value that is cheap to copy; each change is a new list,
/// so that it can be made on another thread and taken back.
class ReceiverList
{
public:
    enum class Order { ByAddress, ByDomain };

    ReceiverList() = default;
    explicit ReceiverList(QList<Receiver> receivers);
    /// Unjudged: to be shown until they are.
    [[nodiscard]] static ReceiverList unjudged(const QStringList &addresses);

    [[nodiscard]] qsizetype size() const { return m_receivers.size(); }
    [[nodiscard]] bool isEmpty() const { return m_receivers.isEmpty(); }
    [[nodiscard]] const Receiver &at(qsizetype i) const { return m_receivers.at(i); }
    [[nodiscard]] const QList<Receiver> &receivers() const { return m_receivers; }
    [[nodiscard]] const ReceiverTally &tally() const { return m_tally; }
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] QStringList sent() const; ///< without those on the never-mail list
    /// The first of one standing.
    [[nodiscard]] QList<Receiver> some(Receiver::Standing standing, qsizetype most) const;
    [[nodiscard]] QList<int> rowsOf(Receiver::Standing standing) const;

    [[nodiscard]] ReceiverList with(const QStringList &addresses, const ReceiverJudge &judge) const;
    [[nodiscard]] ReceiverList judged(const ReceiverJudge &judge) const;
    [[nodiscard]] ReceiverList without(QList<int> rows) const;
    [[nodiscard]] ReceiverList without(Receiver::Standing standing) const;
    /// `addresses` in the place of one row.
    [[nodiscard]] ReceiverList replaced(int row, const QStringList &addresses,
                                        const ReceiverJudge &judge) const;
    /// Every address of a domain moves to another; those that are there already are merged.
    [[nodiscard]] ReceiverList moved(const QString &domain, const QString &to,
                                     const ReceiverJudge &judge) const;
    [[nodiscard]] ReceiverList sorted(Order order) const;

    friend bool operator==(const ReceiverList &a, const ReceiverList &b)
    {
        return a.m_receivers == b.m_receivers;
    }

private:
    void count(const Receiver &receiver, int by);
    void recount();

    QList<Receiver> m_receivers;
    ReceiverTally m_tally;
    QHash<QString, qsizetype> m_byDomain; ///< of those that are sent and can be used
};

} // namespace herald
