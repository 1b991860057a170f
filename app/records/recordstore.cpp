// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordstore.h"

#include <atomic>

namespace herald {

MailRecord RecordSnapshot::at(quint32 row) const
{
    return chunkOf(row).at(rowInChunk(row), m_words);
}

const RecordChunk &RecordSnapshot::chunkOf(quint32 row) const
{
    return *m_chunks.at(row / RecordChunk::capacity);
}

QString RecordSnapshot::text(quint32 row, RecordColumn column) const
{
    const RecordChunk &chunk = chunkOf(row);
    const quint32 place = rowInChunk(row);
    if (!chunk.has(place, column))
        return {};
    switch (column) {
    case RecordColumn::Id:
    case RecordColumn::Account:
    case RecordColumn::AccountAuthName:
    case RecordColumn::ErrorMsg: {
        const std::string_view utf8 = chunk.text(place, column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    case RecordColumn::SendAt:
        return QDateTime::fromMSecsSinceEpoch(chunk.sentAt(place), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    default:
        return RecordChunk::dictionary(m_words, column).text(chunk.word(place, column));
    }
}

RecordStore::RecordStore()
    : m_ids([this](quint32 row) {
        return m_now.chunkOf(row).text(RecordSnapshot::rowInChunk(row), RecordColumn::Id);
    })
{}

/// A chunk that nobody else reads: a snapshot that does keeps the old one.
RecordChunk &RecordStore::ownChunk(qsizetype number)
{
    std::shared_ptr<RecordChunk> &chunk = m_now.m_chunks[number];
    if (chunk.use_count() > 1)
        chunk = std::make_shared<RecordChunk>(*chunk);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // a reader has just let go of it
    return *chunk;
}

bool RecordStore::append(const MailRecord &record)
{
    if (rowOf(record.id))
        return false;
    if (m_now.m_size % RecordChunk::capacity == 0)
        m_now.m_chunks.append(std::make_shared<RecordChunk>());
    ownChunk(m_now.m_chunks.size() - 1).append(record, m_now.m_words);
    m_ids.add(m_now.m_size++);
    return true;
}

void RecordStore::replace(quint32 row, const MailRecord &record)
{
    const qsizetype number = row / RecordChunk::capacity;
    const std::shared_ptr<const RecordChunk> old = m_now.m_chunks.at(number);
    const auto fresh = std::make_shared<RecordChunk>();
    for (quint32 place = 0; place < old->size(); ++place) {
        MailRecord one = old->at(place, m_now.m_words);
        if (place == RecordSnapshot::rowInChunk(row)) {
            const MailRecordId id = one.id;
            one = record;
            one.id = id;
        }
        fresh->append(one, m_now.m_words);
    }
    m_now.m_chunks[number] = fresh;
}

void RecordStore::clear()
{
    m_now = {};
    m_ids.clear();
}

std::optional<quint32> RecordStore::rowOf(const MailRecordId &id) const
{
    const QByteArray utf8 = id.text().toUtf8();
    const quint32 row = m_ids.find({utf8.constData(), size_t(utf8.size())});
    return row == IdIndex::none ? std::nullopt : std::optional(row);
}

qsizetype RecordStore::textBytes() const
{
    qsizetype bytes = 0;
    for (const auto &chunk : m_now.m_chunks)
        bytes += chunk->textBytes();
    return bytes;
}

qsizetype RecordStore::bytes() const
{
    qsizetype bytes = m_ids.bytes();
    for (const auto &chunk : m_now.m_chunks)
        bytes += chunk->bytes();
    for (const RecordColumn column : RecordChunk::wordColumns)
        bytes += RecordChunk::dictionary(m_now.m_words, column).bytes();
    return bytes;
}

} // namespace herald
