// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/remains.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Where nobody knows how many rows there were, so many in a row that cannot be read are the end.
constexpr int mostUnreadable = 10'000;

} // namespace

Remains::Remains(QString file)
    : m_db(std::move(file))
{}

bool Remains::open()
{
    return m_db.openAsItIs(Connection::Mode::ReadOnly) &&
           m_db.run(u"PRAGMA trusted_schema=OFF"_s) && m_db.run(u"PRAGMA cell_size_check=ON"_s) &&
           m_db.value(u"SELECT count(*) FROM sqlite_schema"_s);
}

Result<int> Remains::eachSend(const Visit &visit)
{
    return each({u"SELECT number, id, batch, manifest, state, 'moved', attempts, verdict, created,"
                 " changed, origin, NULL, NULL, NULL, NULL, NULL, NULL FROM send"_s,
                 u"number"_s,
                 highest({u"SELECT max(number) FROM send NOT INDEXED"_s,
                          u"SELECT max(number) FROM send INDEXED BY send_facts"_s,
                          u"SELECT sum(sends) FROM tally WHERE batch = ''"_s,
                          u"SELECT max(send) FROM attempt"_s})},
                visit);
}

Result<int> Remains::eachBatch(const Visit &visit)
{
    return each({u"SELECT number, id, account, created, hold, hold_until, released FROM batch"_s,
                 u"number"_s, highest({u"SELECT max(number) FROM batch"_s})},
                visit);
}

Result<int> Remains::eachAttempt(const Visit &visit)
{
    return each({u"SELECT seq, send, number, began, on_the_wire, ended, request, answer, verdict"
                 " FROM attempt"_s,
                 u"seq"_s, highest({u"SELECT max(seq) FROM attempt"_s})},
                visit);
}

Result<int> Remains::eachDecision(const Visit &visit)
{
    return each({u"SELECT send, at, who, decision, reason, evidence, again FROM decision"_s,
                 u"send"_s, highest({u"SELECT max(send) FROM decision"_s})},
                visit);
}

Result<int> Remains::each(const Table &table, const Visit &visit)
{
    int lost = 0;
    qint64 last = 0;
    for (;;) {
        Result<QSqlQuery> rows =
            m_db.query(u"%1 WHERE %2 > ? ORDER BY %2"_s.arg(table.select, table.key), {last});
        while (rows && rows->next()) {
            last = rows->value(0).toLongLong();
            if (const Result<void> taken = visit(*rows); !taken)
                return tl::unexpected(taken.error());
        }
        if (rows && m_db.ended(*rows))
            return lost;
        const Result<std::optional<qint64>> next = stepOver(table, last + 1, visit, lost);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return lost;
        last = **next;
    }
}

Result<std::optional<qint64>> Remains::stepOver(const Table &table, qint64 key, const Visit &visit,
                                                int &lost)
{
    const bool isEndKnown = table.highest > 0;
    const qint64 end = isEndKnown ? table.highest : key + mostUnreadable;
    int unreadable = 0;
    for (; key <= end; ++key) {
        Result<QSqlQuery> row =
            m_db.query(u"%1 WHERE %2 = ?"_s.arg(table.select, table.key), {key});
        if (row && row->next()) {
            lost += unreadable;
            if (const Result<void> taken = visit(*row); !taken)
                return tl::unexpected(taken.error());
            return std::optional(key);
        }
        if (!row || !m_db.ended(*row))
            ++unreadable;
    }
    // behind the last row that could be read, only a known end says how many there were
    lost += isEndKnown ? unreadable : 0;
    return std::optional<qint64>();
}

qint64 Remains::highest(const QStringList &questions)
{
    qint64 highest = 0;
    for (const QString &question : questions)
        highest = std::max(highest, m_db.value(question).value_or(QVariant()).toLongLong());
    return highest;
}

} // namespace herald
