// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/shelf.h"

#include "app/ledger/precedents.h"
#include "app/ledger/rows.h"
#include "app/ledger/schema.h"
#include "app/ledger/storageerror.h"
#include "app/ledger/words.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLedger, "herald.ledger")

constexpr int mostByRequestId = 1'000;
constexpr qsizetype mostAtOnce = 500; ///< numbers in one statement

/// True when the counts that the ledger keeps answer the filter.
bool isTallied(const SendFilter &filter)
{
    SendFilter rest = filter;
    rest.outcome.reset();
    rest.batch = {};
    return rest == SendFilter();
}

} // namespace

Shelf::Shelf(QString file, LedgerLimits limits)
    : m_limits(limits)
    , m_db(std::move(file))
{}

Result<void> Shelf::begin()
{
    if (!m_db.isOpen() || m_inode != inodeOf(m_db.file())) {
        if (const Result<void> opened = open(); !opened) {
            m_db.close();
            return opened;
        }
    }
    return m_db.run(u"BEGIN"_s);
}

Result<void> Shelf::open()
{
    m_inode = inodeOf(m_db.file());
    if (!QFileInfo::exists(m_db.file()))
        return storageFailure({}, u"there is no ledger at %1 yet"_s.arg(m_db.file()));
    if (const Result<void> opened = m_db.open(Connection::Mode::ReadOnly, m_limits); !opened)
        return opened;
    const Result<FormatNumber> found = formatOf(m_db);
    if (!found)
        return tl::unexpected(found.error());
    if (found->version > schemaVersion)
        return storageFailure(u"newer"_s,
                              u"%1 was written by a newer Herald; use that one"_s.arg(m_db.file()));
    if (found->version < schemaVersion)
        return storageFailure({}, u"%1 is not ready to be read yet"_s.arg(m_db.file()));
    return {};
}

void Shelf::end()
{
    const Result<void> ended = m_db.run(u"COMMIT"_s);
    if (!ended)
        m_db.close();
}

void Shelf::close()
{
    m_db.close();
}

Result<SendPage> Shelf::page(const SendFilter &filter, qint64 after, int limit)
{
    SendPage page;
    do {
        Result<QList<qint64>> found = find(filter, after, limit + 1);
        if (!found)
            return tl::unexpected(found.error());
        page.more = found->size() > limit;
        if (page.more)
            found->removeLast();
        if (!found->isEmpty())
            after = found->last();
        Result<QList<Send>> sends = load(*found, filter.scope);
        if (!sends)
            return tl::unexpected(sends.error());
        page.sends = std::move(*sends);
        // nobody could ask for what follows a page of which nothing can be read
    } while (page.sends.isEmpty() && page.more);
    return page;
}

Result<QList<Send>> Shelf::among(const SendFilter &filter, const QList<SendId> &ids)
{
    const SearchWords words(filter.text);
    QList<qint64> found;
    for (qsizetype from = 0; from < ids.size(); from += mostAtOnce) {
        const QList<SendId> some = ids.mid(from, mostAtOnce);
        QStringList marks;
        QVariantList values;
        for (const SendId &id : some) {
            marks.append(u"?"_s);
            values.append(bound(id.text()));
        }
        const Result<QList<qint64>> known =
            numbers({u"SELECT number FROM send WHERE id IN (%1)"_s.arg(marks.join(u',')), values});
        if (!known)
            return tl::unexpected(known.error());
        const Result<QList<qint64>> fitting =
            numbers(SendQuery::among(filter, words, *known).page(filter.scope, 0, mostAtOnce));
        if (!fitting)
            return tl::unexpected(fitting.error());
        found += *fitting;
    }
    return load(found, filter.scope);
}

Result<qint64> Shelf::count(const SendFilter &filter)
{
    const SearchWords words(filter.text);
    if (isTallied(filter)) {
        const Result<Tally> tally = readTally(m_db, filter.batch);
        if (!tally)
            return tl::unexpected(tally.error());
        return filter.outcome ? tally->of(*filter.outcome) : tally->total();
    }
    if (words.isEmpty() || filter.scope == SendFilter::Scope::Open)
        return countOf(SendQuery::overSends(filter, words));
    const Result<std::optional<QList<qint64>>> others = byRequestIds(words);
    if (!others)
        return tl::unexpected(others.error());
    if (!*others)
        return countOf(SendQuery::overSets(filter, words));
    const Result<qint64> byWords = countOf(SendQuery::overWords(filter, words));
    if (!byWords || (*others)->isEmpty())
        return byWords;
    SendQuery more = SendQuery::among(filter, words, **others);
    more.exceptByWords(words);
    const Result<qint64> byRequestId = countOf(more);
    if (!byRequestId)
        return byRequestId;
    return *byWords + *byRequestId;
}

Result<SendStory> Shelf::story(const SendId &id)
{
    SendStory story;
    {
        Result<QSqlQuery> row = m_db.query(selectSends() % " WHERE s.id = ?"_L1, {id.text()});
        if (!row)
            return tl::unexpected(row.error());
        if (!row->next()) {
            const Result<void> end = m_db.ended(*row);
            return end ? storageFailure({}, u"there is no send %1"_s.arg(id.text()))
                       : tl::unexpected(end.error());
        }
        const std::optional<Send> send = sendFrom(*row);
        if (!send)
            return storageFailure(u"damaged"_s, u"the send %1 cannot be read"_s.arg(id.text()));
        story.send = *send;
    }
    const Result<std::optional<Batch>> batch = readBatch(m_db, story.send.batch);
    if (!batch)
        return tl::unexpected(batch.error());
    story.batch = batch->value_or(Batch());
    Result<QList<Attempt>> attempts = readAttempts(m_db, story.send.number);
    if (!attempts)
        return tl::unexpected(attempts.error());
    story.attempts = std::move(*attempts);
    return story;
}

Result<Tally> Shelf::totals()
{
    return readTally(m_db, {});
}

Result<QList<Profile>> Shelf::profiles()
{
    Result<QSqlQuery> rows = m_db.query(u"SELECT id, name, cloud FROM profile ORDER BY name, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Profile> profiles;
    while (rows->next()) {
        Profile profile;
        profile.id = ProfileId(rows->value(0).toString());
        profile.name = rows->value(1).toString();
        profile.cloud = cloudFrom(rows->value(2).toString());
        profiles.append(profile);
    }
    if (const Result<void> end = m_db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return profiles;
}

Result<std::optional<Resemblance>> Shelf::resembling(const Notification &mail,
                                                     const QDateTime &since)
{
    return findResemblance(m_db, mail, since);
}

Result<QHash<QString, QDateTime>> Shelf::lastMailed(const QStringList &addresses)
{
    return findLastMailed(m_db, addresses);
}

Result<QList<qint64>> Shelf::find(const SendFilter &filter, qint64 after, int limit)
{
    const SearchWords words(filter.text);
    if (words.isEmpty() || filter.scope == SendFilter::Scope::Open)
        return numbers(SendQuery::overSends(filter, words).page(filter.scope, after, limit));
    const Result<std::optional<QList<qint64>>> others = byRequestIds(words);
    if (!others)
        return tl::unexpected(others.error());
    if (!*others)
        return numbers(SendQuery::overSets(filter, words).page(filter.scope, after, limit));
    Result<QList<qint64>> found =
        numbers(SendQuery::overWords(filter, words).page(filter.scope, after, limit));
    if (!found || (*others)->isEmpty())
        return found;
    const Result<QList<qint64>> more =
        numbers(SendQuery::among(filter, words, **others).page(filter.scope, after, limit));
    if (!more)
        return more;
    *found += *more;
    std::sort(found->begin(), found->end(), std::greater<>());
    found->erase(std::unique(found->begin(), found->end()), found->end());
    if (found->size() > limit)
        found->resize(limit);
    return found;
}

Result<std::optional<QList<qint64>>> Shelf::byRequestIds(const SearchWords &words)
{
    QSet<qint64> found;
    for (const QString &word : words.all()) {
        const Result<QList<qint64>> some = numbers(byRequestId(word, mostByRequestId + 1));
        if (!some)
            return tl::unexpected(some.error());
        found.unite(QSet<qint64>(some->cbegin(), some->cend()));
        if (found.size() > mostByRequestId)
            return std::optional<QList<qint64>>();
    }
    return std::optional(QList<qint64>(found.cbegin(), found.cend()));
}

Result<QList<qint64>> Shelf::numbers(const Sql &sql)
{
    Result<QSqlQuery> rows = m_db.query(sql.text, sql.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> numbers;
    while (rows->next())
        numbers.append(rows->value(0).toLongLong());
    if (const Result<void> end = m_db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return numbers;
}

Result<qint64> Shelf::countOf(const SendQuery &query)
{
    const Sql sql = query.count();
    const Result<QVariant> count = m_db.value(sql.text, sql.values);
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong();
}

Result<QList<Send>> Shelf::load(const QList<qint64> &numbers, SendFilter::Scope order)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    Result<QSqlQuery> rows =
        m_db.query(selectSends() %
                   u" WHERE s.number IN (%1) ORDER BY s.number %2"_s.arg(
                       texts.join(u','), order == SendFilter::Scope::Open ? u"ASC"_s : u"DESC"_s));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Send> sends;
    while (rows->next()) {
        if (const std::optional<Send> send = sendFrom(*rows))
            sends.append(*send);
        else
            qCWarning(lcLedger) << "the send" << sendIdOf(*rows) << "cannot be read";
    }
    if (const Result<void> end = m_db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return sends;
}

} // namespace herald
