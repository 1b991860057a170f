// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sendquery.h"

#include "app/ledger/words.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString indexTable(const QString &word)
{
    return SearchWords::isShort(word) ? u"send_short"_s : u"send_text"_s;
}

/// Behind every text that begins with the word.
QString endOfPrefix(const QString &word)
{
    return word % QString::fromUcs4(U"\U0010FFFF");
}

QString listOf(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

bool hasFacts(const SendFilter &filter)
{
    return filter.outcome || filter.cloud || !filter.profile.isEmpty() || filter.from.isValid() ||
           filter.to.isValid() || !filter.batch.isEmpty() ||
           filter.scope == SendFilter::Scope::Open;
}

} // namespace

SendQuery SendQuery::overSends(const SendFilter &filter, const SearchWords &words)
{
    SendQuery query;
    const QString index = filter.scope == SendFilter::Scope::Open ? u"send_open"_s
                          : !filter.batch.isEmpty()               ? u"send_batch"_s
                                                                  : u"send_facts"_s;
    query.m_from = u"send f INDEXED BY %1"_s.arg(index);
    query.m_number = u"f.number"_s;
    query.narrowByFacts(filter);
    query.narrowByEachWord(words);
    return query;
}

SendQuery SendQuery::overSets(const SendFilter &filter, const SearchWords &words)
{
    SendQuery query;
    query.m_from = u"send f INDEXED BY send_facts"_s;
    query.m_number = u"f.number"_s;
    query.narrowByFacts(filter);
    for (const QString &word : words.all()) {
        query.narrow(
            u"+f.number IN (SELECT rowid FROM %1 WHERE %1 MATCH ? UNION SELECT number"
            " FROM send WHERE request_id <> '' AND request_id >= ? AND request_id < ?)"_s.arg(
                indexTable(word)),
            {SearchWords::matchOf(word), word, endOfPrefix(word)});
    }
    return query;
}

SendQuery SendQuery::overWords(const SendFilter &filter, const SearchWords &words)
{
    const QString longer = words.longMatch();
    const QString shorter = words.shortMatch();
    const QString table = longer.isEmpty() ? u"send_short"_s : u"send_text"_s;
    SendQuery query;
    query.m_from = table;
    query.m_number = table % u".rowid"_s;
    if (hasFacts(filter))
        query.m_from +=
            u" CROSS JOIN send f INDEXED BY send_facts ON f.number = %1"_s.arg(query.m_number);
    query.narrow(u"%1 MATCH ?"_s.arg(table), {longer.isEmpty() ? shorter : longer});
    // as a set: a look into the index for each row would take minutes when many rows match
    if (!longer.isEmpty() && !shorter.isEmpty())
        query.narrow(
            u"+send_text.rowid IN (SELECT rowid FROM send_short WHERE send_short MATCH ?)"_s,
            {shorter});
    query.narrowByFacts(filter);
    return query;
}

SendQuery SendQuery::among(const SendFilter &filter, const SearchWords &words,
                           const QList<qint64> &numbers)
{
    SendQuery query;
    query.m_from = u"send f"_s;
    query.m_number = u"f.number"_s;
    query.narrow(u"f.number IN (%1)"_s.arg(listOf(numbers)));
    query.narrowByFacts(filter);
    query.narrowByEachWord(words);
    return query;
}

void SendQuery::exceptByWords(const SearchWords &words)
{
    QStringList found;
    QVariantList values;
    for (const QString &word : words.all()) {
        found.append(u"EXISTS (SELECT 1 FROM %1 WHERE %1 MATCH ? AND rowid = %2)"_s.arg(
            indexTable(word), m_number));
        values.append(SearchWords::matchOf(word));
    }
    narrow(u"NOT (%1)"_s.arg(found.join(u" AND ")), values);
}

void SendQuery::narrow(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

void SendQuery::narrowByFacts(const SendFilter &filter)
{
    if (filter.scope == SendFilter::Scope::Open)
        narrow(u"(f.state <> 'done' OR (f.outcome = 'unknown' AND f.settled = 0))"_s);
    if (filter.outcome)
        narrow(u"f.outcome = ?"_s, {word(*filter.outcome)});
    if (filter.cloud)
        narrow(u"f.cloud = ?"_s, {word(*filter.cloud)});
    if (!filter.profile.isEmpty())
        narrow(u"f.profile = ?"_s, {filter.profile.text()});
    if (filter.from.isValid())
        narrow(u"f.created >= ?"_s, {filter.from.toMSecsSinceEpoch()});
    if (filter.to.isValid())
        narrow(u"f.created < ?"_s, {filter.to.toMSecsSinceEpoch()});
    if (!filter.batch.isEmpty())
        narrow(u"f.batch = ?"_s, {filter.batch.text()});
}

void SendQuery::narrowByEachWord(const SearchWords &words)
{
    for (const QString &word : words.all()) {
        narrow(u"((f.request_id >= ? AND f.request_id < ?) OR EXISTS"
               " (SELECT 1 FROM %1 WHERE %1 MATCH ? AND rowid = f.number))"_s.arg(indexTable(word)),
               {word, endOfPrefix(word), SearchWords::matchOf(word)});
    }
}

QString SendQuery::where(const QStringList &conditions) const
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND ");
}

Sql SendQuery::page(SendFilter::Scope scope, qint64 after, int limit) const
{
    const bool upwards = scope == SendFilter::Scope::Open;
    QStringList conditions = m_conditions;
    QVariantList values = m_values;
    if (after != 0) {
        conditions.append(u"%1 %2 ?"_s.arg(m_number, upwards ? u">"_s : u"<"_s));
        values.append(after);
    }
    values.append(limit);
    return {u"SELECT %1 FROM %2%3 ORDER BY %1%4 LIMIT ?"_s.arg(m_number, m_from, where(conditions),
                                                               upwards ? u""_s : u" DESC"_s),
            values};
}

Sql SendQuery::count() const
{
    return {u"SELECT count(*) FROM %1%2"_s.arg(m_from, where(m_conditions)), m_values};
}

Sql byRequestId(const QString &word, int limit)
{
    return {u"SELECT number FROM send WHERE request_id <> '' AND request_id >= ?"
            " AND request_id < ? LIMIT ?"_s,
            {word, endOfPrefix(word), limit}};
}

} // namespace herald
