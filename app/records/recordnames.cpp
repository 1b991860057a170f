// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordnames.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

} // namespace

std::optional<NamedRecords> recordsNamed(const RecordSnapshot &records, const QStringList &names,
                                         std::stop_token stop)
{
    QHash<QByteArray, qsizetype> ids;
    QHash<QByteArray, qsizetype> accounts; // folded
    for (qsizetype i = 0; i < names.size(); ++i) {
        ids.insert(names.at(i).toUtf8(), i);
        accounts.insert(foldedBytes(names.at(i)), i);
    }
    std::vector<char> found(size_t(names.size()));
    NamedRecords named;
    for (qsizetype number = 0; number < records.chunkCount(); ++number) {
        if (stop.stop_requested())
            return std::nullopt;
        const RecordChunk &chunk = records.chunk(number);
        for (quint32 place = 0; place < chunk.size(); ++place) {
            const auto id = ids.constFind(bytesOf(chunk.text(place, RecordColumn::Id)));
            const QByteArray account = bytesOf(chunk.text(place, RecordColumn::Account));
            const auto owner = accounts.constFind(foldedBytes(QString::fromUtf8(account)));
            if (id != ids.cend())
                found[size_t(*id)] = 1;
            if (owner != accounts.cend())
                found[size_t(*owner)] = 1;
            if (id != ids.cend() || owner != accounts.cend())
                named.rows.insert(quint32(number) * RecordChunk::capacity + place);
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        // two spellings of one account are both found when one is
        const qsizetype same = accounts.value(foldedBytes(names.at(i)));
        if (!found[size_t(i)] && !found[size_t(same)])
            named.missing.append(names.at(i));
    }
    return named;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    QStringList names = text.split(between, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

} // namespace herald
