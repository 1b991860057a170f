// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "app/records/dictionary.h"
#include "app/records/recordcolumn.h"

#include <QByteArray>

#include <array>
#include <string_view>
#include <vector>

namespace herald {

/// The members of which a million records hold few different ones.
struct RecordWords
{
    Dictionary authTypes;
    Dictionary appGroupIds;
    Dictionary appGroupNames;
    Dictionary sendTypes;
    Dictionary results;
};

/// Up to `capacity` records as columns: texts that differ from record to record stand behind one
/// another as UTF-8, the others are numbers of RecordWords. Holds exactly what was put in, also
/// which members were absent.
class RecordChunk
{
public:
    static constexpr quint32 capacity = 4096;

    /// Members that are kept as numbers, with their dictionary.
    static constexpr std::array wordColumns{RecordColumn::AccountAuthType, RecordColumn::GroupId,
                                            RecordColumn::GroupName, RecordColumn::MailSendType,
                                            RecordColumn::MailSendResult};

    [[nodiscard]] quint32 size() const { return quint32(m_sentAt.size()); }
    void append(const MailRecord &record, RecordWords &words);
    [[nodiscard]] MailRecord at(quint32 row, const RecordWords &words) const;

    [[nodiscard]] bool has(quint32 row, RecordColumn column) const;
    /// UTF-8 of Id, Account, AccountAuthName or ErrorMsg; empty when absent.
    [[nodiscard]] std::string_view text(quint32 row, RecordColumn column) const;
    /// The number of one of wordColumns; only where has().
    [[nodiscard]] quint32 word(quint32 row, RecordColumn column) const;
    /// Milliseconds since 1970, UTC; only where has().
    [[nodiscard]] qint64 sentAt(quint32 row) const { return m_sentAt[row]; }

    /// The texts of all rows without regard to case, each ended by a zero byte, and where each row
    /// ends: one search runs over all of them.
    [[nodiscard]] std::string_view folded() const;
    [[nodiscard]] const std::vector<quint32> &foldedEnds() const { return m_foldedEnds; }

    [[nodiscard]] static const Dictionary &dictionary(const RecordWords &words,
                                                      RecordColumn column);
    [[nodiscard]] qsizetype textBytes() const { return m_text.size(); }
    [[nodiscard]] qsizetype bytes() const; ///< about what it holds in memory, texts included

private:
    static constexpr int texts = 4;
    [[nodiscard]] static int placeOf(RecordColumn column);

    QByteArray m_text;
    std::vector<std::array<quint32, texts>> m_ends; ///< of each text of each row, in m_text
    std::vector<std::array<quint32, wordColumns.size()>> m_words;
    std::vector<qint64> m_sentAt;
    std::vector<quint16> m_present; ///< a bit a column
    QByteArray m_folded;
    std::vector<quint32> m_foldedEnds;
};

/// As folded() does it: what is searched for is folded the same way.
[[nodiscard]] QByteArray foldedBytes(const QString &text);

} // namespace herald
