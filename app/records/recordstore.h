// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/idindex.h"
#include "app/records/recordchunk.h"

#include <QList>

#include <memory>
#include <optional>

namespace herald {

/// Mail records as of one moment, to be read by any thread while the store goes on. Rows are
/// numbered from 0 in the order in which they came.
class RecordSnapshot
{
public:
    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] MailRecord at(quint32 row) const;
    [[nodiscard]] const RecordWords &words() const { return m_words; }

    [[nodiscard]] qsizetype chunkCount() const { return m_chunks.size(); }
    [[nodiscard]] const RecordChunk &chunk(qsizetype number) const { return *m_chunks.at(number); }
    [[nodiscard]] const RecordChunk &chunkOf(quint32 row) const;
    [[nodiscard]] static quint32 rowInChunk(quint32 row) { return row % RecordChunk::capacity; }

    /// As text, as the service spells it: the time in ISO 8601. Empty when absent.
    [[nodiscard]] QString text(quint32 row, RecordColumn column) const;

private:
    friend class RecordStore;

    QList<std::shared_ptr<RecordChunk>> m_chunks; ///< every one but the last is full
    RecordWords m_words;
    quint32 m_size = 0;
};

/// Mail records by the million, each id once. Window thread.
class RecordStore
{
public:
    RecordStore();
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;

    /// Adds it at the end. False when its id is there already: new records shift the pages of a
    /// list while it is loaded (huawei-appgroup-mail.md 2.7).
    bool append(const MailRecord &record);
    /// The same place, other members. Its id stays.
    void replace(quint32 row, const MailRecord &record);
    void clear();

    [[nodiscard]] quint32 size() const { return m_now.size(); }
    [[nodiscard]] std::optional<quint32> rowOf(const MailRecordId &id) const;
    [[nodiscard]] MailRecord at(quint32 row) const { return m_now.at(row); }
    /// What is there now, to be read here; a copy of it stays as it is.
    [[nodiscard]] const RecordSnapshot &now() const { return m_now; }

    [[nodiscard]] qsizetype textBytes() const; ///< of the texts that were put in
    [[nodiscard]] qsizetype bytes() const;     ///< about what all of it holds in memory

private:
    [[nodiscard]] RecordChunk &ownChunk(qsizetype number);

    RecordSnapshot m_now;
    IdIndex m_ids;
};

} // namespace herald
