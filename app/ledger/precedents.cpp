// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/precedents.h"

#include "app/ledger/rows.h"
#include "app/ledger/searchtext.h"
#include "app/ledger/words.h"
#include "app/model/send.h"

#include <unordered_map>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 5'000; ///< sends that one search looks at
constexpr int mostHits = 50;      ///< sends that one address is looked for in

/// Nothing of these has reached anybody.
const QString mayHaveGone = u"(outcome IS NULL OR outcome IN ('accepted', 'unknown'))"_s;

std::optional<Notification> notificationIn(const QVariant &manifest)
{
    const std::optional<Manifest> thawed = Manifest::thaw(manifest.toByteArray());
    const auto *mail = thawed ? std::get_if<Notification>(&thawed->payload()) : nullptr;
    return mail ? std::optional(*mail) : std::nullopt;
}

/// The receivers of sends, read once each.
class ReceiverBook
{
public:
    explicit ReceiverBook(Connection &db)
        : m_db(db)
    {}

    /// When the send with that number was confirmed, if the address is one of its receivers.
    [[nodiscard]] Result<std::optional<QDateTime>> mailedBy(qint64 number, const QString &address)
    {
        auto known = m_entries.find(number);
        if (known == m_entries.end()) {
            const Result<Entry> entry = read(number);
            if (!entry)
                return tl::unexpected(entry.error());
            known = m_entries.emplace(number, *entry).first;
        }
        const Entry &entry = known->second;
        return entry.receivers.contains(address) ? std::optional(entry.when) : std::nullopt;
    }

private:
    struct Entry
    {
        QDateTime when;
        QSet<QString> receivers; ///< folded
    };

    [[nodiscard]] Result<Entry> read(qint64 number)
    {
        Result<QSqlQuery> row = m_db.query(
            u"SELECT created, manifest FROM send WHERE number = ? AND %1"_s.arg(mayHaveGone),
            {number});
        if (!row)
            return tl::unexpected(row.error());
        Entry entry;
        if (row->next()) {
            entry.when = timeFrom(row->value(0));
            if (const auto mail = notificationIn(row->value(1))) {
                for (const QString &receiver : mail->receivers)
                    entry.receivers.insert(foldedAddress(receiver));
            }
        }
        if (const Result<void> end = m_db.ended(*row); !end)
            return tl::unexpected(end.error());
        return entry;
    }

    Connection &m_db;
    std::unordered_map<qint64, Entry> m_entries;
};

/// The sends whose words hold the address, newest first. It may be a part of a longer one there.
Result<QList<qint64>> mentions(Connection &db, const QString &address)
{
    Result<QSqlQuery> rows = db.query(
        u"SELECT rowid FROM send_text WHERE send_text MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
        {SearchWords::matchOf(foldedText(address)), mostHits});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> numbers;
    while (rows->next())
        numbers.append(rows->value(0).toLongLong());
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return numbers;
}

} // namespace

Result<std::optional<Resemblance>> findResemblance(Connection &db, const Notification &mail,
                                                   const QDateTime &since)
{
    // one that is too old says nothing about those before it: the clock may have been wrong then
    Result<QSqlQuery> rows =
        db.query(u"SELECT id, batch, created, cloud, outcome, manifest FROM send"
                 " WHERE number IN (SELECT number FROM send ORDER BY number DESC LIMIT ?)"
                 " AND created >= ? ORDER BY number DESC"_s,
                 {mostRecent, since.toMSecsSinceEpoch()});
    if (!rows)
        return tl::unexpected(rows.error());
    ResemblanceSearch search(mail);
    while (rows->next()) {
        const QString outcome = rows->value(4).toString();
        const bool mayHaveLeft = outcome.isEmpty() || outcome == word(Outcome::Accepted) ||
                                 outcome == word(Outcome::Unknown);
        if (!mayHaveLeft || rows->value(3).toString() != word(CloudKind::Alibaba))
            continue;
        if (const auto before = notificationIn(rows->value(5)))
            search.look(SendId(rows->value(0).toString()), BatchId(rows->value(1).toString()),
                        timeFrom(rows->value(2)), *before);
    }
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return search.closest();
}

Result<QHash<QString, QDateTime>> findLastMailed(Connection &db, const QStringList &addresses)
{
    QHash<QString, QDateTime> found;
    ReceiverBook book(db);
    for (const QString &address : addresses) {
        const Result<QList<qint64>> numbers = mentions(db, address);
        if (!numbers)
            return tl::unexpected(numbers.error());
        for (const qint64 number : *numbers) {
            const auto when = book.mailedBy(number, foldedAddress(address));
            if (!when)
                return tl::unexpected(when.error());
            if (*when) {
                found.insert(address, **when);
                break;
            }
        }
    }
    return found;
}

} // namespace herald
