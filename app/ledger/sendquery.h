// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/searchtext.h"
#include "app/model/ports/archive.h"

#include <QVariantList>

namespace herald {

struct Sql
{
    QString text;
    QVariantList values;
};

/// A filter as SQL that finds the numbers of sends. Pages are asked for by the number after which
/// they begin, never by how many rows to skip.
class SendQuery
{
public:
    /// Walks the sends and looks at each. For few of them, or without words.
    [[nodiscard]] static SendQuery overSends(const SendFilter &filter, const SearchWords &words);
    /// The same for words that very many sends match: the sets are made first.
    [[nodiscard]] static SendQuery overSets(const SendFilter &filter, const SearchWords &words);
    /// Walks what the word index finds. Request ids are not in it.
    [[nodiscard]] static SendQuery overWords(const SendFilter &filter, const SearchWords &words);
    /// Looks at these only.
    [[nodiscard]] static SendQuery among(const SendFilter &filter, const SearchWords &words,
                                         const QList<qint64> &numbers);

    /// Leaves out what overWords() finds.
    void exceptByWords(const SearchWords &words);

    [[nodiscard]] Sql page(SendFilter::Scope scope, qint64 after, int limit) const;
    [[nodiscard]] Sql count() const;

private:
    SendQuery() = default;
    void narrow(const QString &condition, const QVariantList &values = {});
    void narrowByFacts(const SendFilter &filter);
    void narrowByEachWord(const SearchWords &words);
    [[nodiscard]] QString where(const QStringList &conditions) const;

    QString m_from;
    QString m_number; ///< the column with the send's number
    QStringList m_conditions;
    QVariantList m_values;
};

/// The sends whose request id begins with the word, at most `limit`.
[[nodiscard]] Sql byRequestId(const QString &word, int limit);

} // namespace herald
