// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordchunk.h"

namespace herald {

namespace {

using Column = RecordColumn;

constexpr quint16 bit(Column column)
{
    return quint16(1U << unsigned(column));
}

template <class T>
const QString textOf(const std::optional<T> &member)
{
    if constexpr (std::is_same_v<T, QString>)
        return *member;
    else
        return member->text();
}

/// Folding ASCII needs no detour over UTF-16, and nearly everything is ASCII.
QByteArray foldedUtf8(const QByteArray &utf8)
{
    bool isAscii = true;
    for (const char c : utf8)
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
    return isAscii ? utf8.toLower() : QString::fromUtf8(utf8).toCaseFolded().toUtf8();
}

} // namespace

QByteArray foldedBytes(const QString &text)
{
    return foldedUtf8(text.toUtf8());
}

int RecordChunk::placeOf(Column column)
{
    switch (column) {
    case Column::Id:
    case Column::AccountAuthType:
        return 0;
    case Column::Account:
    case Column::GroupId:
        return 1;
    case Column::AccountAuthName:
    case Column::GroupName:
        return 2;
    case Column::ErrorMsg:
    case Column::MailSendType:
        return 3;
    case Column::MailSendResult:
        return 4;
    case Column::SendAt:
        break;
    }
    Q_UNREACHABLE();
    return 0;
}

const Dictionary &RecordChunk::dictionary(const RecordWords &words, Column column)
{
    switch (column) {
    case Column::AccountAuthType:
        return words.authTypes;
    case Column::GroupId:
        return words.appGroupIds;
    case Column::GroupName:
        return words.appGroupNames;
    case Column::MailSendType:
        return words.sendTypes;
    default:
        return words.results;
    }
}

void RecordChunk::append(const MailRecord &record, RecordWords &words)
{
    quint16 present = bit(Column::Id);
    std::array<quint32, texts> ends{};
    const auto addText = [&](Column column, const std::optional<QString> &member) {
        if (member) {
            const QByteArray utf8 = member->toUtf8();
            m_text += utf8;
            m_folded += foldedUtf8(utf8);
            m_folded += '\n';
            present |= bit(column);
        }
        ends[size_t(placeOf(column))] = quint32(m_text.size());
    };
    addText(Column::Id, record.id.text());
    addText(Column::Account, record.account);
    addText(Column::AccountAuthName, record.accountAuthName);
    addText(Column::ErrorMsg, record.errorMsg);
    m_folded += '\0';

    std::array<quint32, wordColumns.size()> numbers{};
    const auto addWord = [&](Column column, const auto &member, Dictionary &dictionary) {
        if (!member)
            return;
        numbers[size_t(placeOf(column))] = dictionary.numberOf(textOf(member));
        present |= bit(column);
    };
    addWord(Column::AccountAuthType, record.accountAuthType, words.authTypes);
    addWord(Column::GroupId, record.appGroupId, words.appGroupIds);
    addWord(Column::GroupName, record.appGroupName, words.appGroupNames);
    addWord(Column::MailSendType, record.mailSendType, words.sendTypes);
    addWord(Column::MailSendResult, record.mailSendResult, words.results);

    if (record.sendAt)
        present |= bit(Column::SendAt);
    m_sentAt.push_back(record.sendAt ? record.sendAt->toMSecsSinceEpoch() : 0);
    m_ends.push_back(ends);
    m_words.push_back(numbers);
    m_present.push_back(present);
    m_foldedEnds.push_back(quint32(m_folded.size()));
}

MailRecord RecordChunk::at(quint32 row, const RecordWords &words) const
{
    const auto textAt = [&](Column column) -> std::optional<QString> {
        if (!has(row, column))
            return std::nullopt;
        const std::string_view utf8 = text(row, column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    const auto wordAt = [&](Column column) -> std::optional<QString> {
        if (!has(row, column))
            return std::nullopt;
        return dictionary(words, column).text(word(row, column));
    };
    MailRecord record;
    record.id = MailRecordId(*textAt(Column::Id));
    record.account = textAt(Column::Account);
    record.accountAuthName = textAt(Column::AccountAuthName);
    record.errorMsg = textAt(Column::ErrorMsg);
    record.accountAuthType = wordAt(Column::AccountAuthType);
    if (const std::optional<QString> id = wordAt(Column::GroupId))
        record.appGroupId = AppGroupId(*id);
    record.appGroupName = wordAt(Column::GroupName);
    record.mailSendType = wordAt(Column::MailSendType);
    record.mailSendResult = wordAt(Column::MailSendResult);
    if (has(row, Column::SendAt))
        record.sendAt = QDateTime::fromMSecsSinceEpoch(m_sentAt[row], Qt::UTC);
    return record;
}

bool RecordChunk::has(quint32 row, Column column) const
{
    return (m_present[row] & bit(column)) != 0;
}

std::string_view RecordChunk::text(quint32 row, Column column) const
{
    const auto place = size_t(placeOf(column));
    const quint32 before = row == 0 ? 0 : m_ends[row - 1][texts - 1];
    const quint32 begin = place == 0 ? before : m_ends[row][place - 1];
    return {m_text.constData() + begin, m_ends[row][place] - begin};
}

quint32 RecordChunk::word(quint32 row, Column column) const
{
    return m_words[row][size_t(placeOf(column))];
}

std::string_view RecordChunk::folded() const
{
    return {m_folded.constData(), size_t(m_folded.size())};
}

qsizetype RecordChunk::bytes() const
{
    const size_t fixed =
        sizeof(m_ends[0]) + sizeof(m_words[0]) + sizeof(qint64) + sizeof(quint16) + sizeof(quint32);
    return m_text.capacity() + m_folded.capacity() + qsizetype(m_ends.capacity() * fixed);
}

} // namespace herald
