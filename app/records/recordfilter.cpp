// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/recordfilter.h"

#include <algorithm>
#include <cstring>

namespace herald {

namespace {

using Op = RecordTest::Operator;

/// One byte a record of a chunk: does it pass so far?
using Marks = std::vector<char>;

bool isText(RecordColumn column)
{
    return column == RecordColumn::Id || column == RecordColumn::Account ||
           column == RecordColumn::AccountAuthName || column == RecordColumn::ErrorMsg;
}

/// Marks the rows in whose texts the word occurs. One memmem over all texts of the chunk; after a
/// hit it goes on behind that row.
void markTexts(const RecordChunk &chunk, const QByteArray &word, Marks &marks)
{
    const std::string_view all = chunk.folded();
    const std::vector<quint32> &ends = chunk.foldedEnds();
    size_t from = 0;
    while (from < all.size()) {
        const void *found =
            memmem(all.data() + from, all.size() - from, word.constData(), size_t(word.size()));
        if (!found)
            return;
        const auto at = quint32(static_cast<const char *>(found) - all.data());
        const auto row = std::upper_bound(ends.cbegin(), ends.cend(), at);
        // a word that runs over the end of a row is in neither
        if (at + quint32(word.size()) <= *row)
            marks[size_t(row - ends.cbegin())] = 1;
        from = *row;
    }
}

bool passes(const QString &text, const RecordTest &test)
{
    switch (test.op) {
    case Op::Contains:
        return text.contains(test.operand, Qt::CaseInsensitive);
    case Op::Is:
        return text.compare(test.operand, Qt::CaseInsensitive) == 0;
    case Op::IsNot:
        return text.compare(test.operand, Qt::CaseInsensitive) != 0;
    case Op::BeginsWith:
        return test.operand.isEmpty() || text.startsWith(test.operand, Qt::CaseInsensitive);
    case Op::IsEmpty:
        return text.isEmpty();
    case Op::IsNotEmpty:
        return !text.isEmpty();
    case Op::OneOf:
        return test.values.contains(text);
    case Op::Before:
    case Op::NotBefore:
        break;
    }
    return false;
}

/// What is not called so is called so by none of its names.
bool passesByAnyName(const QString &text, const QString &alias, const RecordTest &test)
{
    if (alias.isEmpty() || test.op == Op::OneOf)
        return passes(text, test);
    if (test.op == Op::IsNot)
        return passes(text, test) && passes(alias, test);
    return passes(text, test) || passes(alias, test);
}

/// The aliases are those of kinds, types and results: an app group may be called "FAIL".
QString aliasOf(const RecordAliases &aliases, RecordColumn column, const QString &text)
{
    const bool isName = column == RecordColumn::GroupId || column == RecordColumn::GroupName;
    return isName ? QString() : aliases.value(text);
}

/// What a test means for each text of a dictionary, asked once for all records.
class WordTest
{
public:
    WordTest(const RecordSnapshot &records, const RecordTest &test, const RecordAliases &aliases)
        : m_column(test.column)
        , m_absent(passes(QString(), test))
    {
        const Dictionary &dictionary = RecordChunk::dictionary(records.words(), test.column);
        for (quint32 number = 0; number < dictionary.size(); ++number) {
            const QString &text = dictionary.text(number);
            m_passing.push_back(
                passesByAnyName(text, aliasOf(aliases, test.column, text), test) ? 1 : 0);
        }
    }

    void narrow(const RecordChunk &chunk, Marks &marks) const
    {
        for (quint32 row = 0; row < chunk.size(); ++row) {
            const bool passes =
                chunk.has(row, m_column) ? m_passing[chunk.word(row, m_column)] != 0 : m_absent;
            marks[row] = marks[row] && passes;
        }
    }

private:
    RecordColumn m_column;
    bool m_absent;
    std::vector<char> m_passing;
};

void narrowByText(const RecordChunk &chunk, const RecordTest &test, Marks &marks)
{
    for (quint32 row = 0; row < chunk.size(); ++row) {
        if (!marks[row])
            continue;
        const std::string_view utf8 = chunk.text(row, test.column);
        marks[row] = passes(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), test);
    }
}

/// Milliseconds since 1970: from the first, before the second.
using Span = std::pair<qint64, qint64>;

/// A day here may have 23 or 25 hours.
QList<Span> spansOf(const QStringList &days)
{
    QList<Span> spans;
    for (const QString &text : days) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            spans.append({day.startOfDay().toMSecsSinceEpoch(),
                          day.addDays(1).startOfDay().toMSecsSinceEpoch()});
    }
    return spans;
}

void narrowByDays(const RecordChunk &chunk, const RecordTest &test, Marks &marks)
{
    const QList<Span> spans = spansOf(test.values);
    const bool absent = test.values.contains(QString());
    for (quint32 row = 0; row < chunk.size(); ++row) {
        if (!marks[row])
            continue;
        const qint64 at = chunk.sentAt(row);
        const auto holds = [at](const Span &span) { return at >= span.first && at < span.second; };
        marks[row] = chunk.has(row, RecordColumn::SendAt)
                         ? std::any_of(spans.cbegin(), spans.cend(), holds)
                         : absent;
    }
}

void narrowByTime(const RecordChunk &chunk, const RecordTest &test, Marks &marks)
{
    if (test.op == Op::OneOf)
        return narrowByDays(chunk, test, marks);
    const qint64 bound = test.time.toMSecsSinceEpoch();
    for (quint32 row = 0; row < chunk.size(); ++row) {
        const bool has = chunk.has(row, RecordColumn::SendAt);
        bool passes = false;
        if (test.op == Op::IsEmpty || test.op == Op::IsNotEmpty)
            passes = has == (test.op == Op::IsNotEmpty);
        else if (has)
            passes = (chunk.sentAt(row) < bound) == (test.op == Op::Before);
        marks[row] = marks[row] && passes;
    }
}

/// One word of the search: which texts of the dictionaries hold it, and its folded form.
struct Word
{
    QByteArray folded;
    std::vector<std::pair<RecordColumn, std::vector<char>>> inWords; ///< only where it occurs
};

Word wordOf(const RecordSnapshot &records, const QString &text, const RecordAliases &aliases)
{
    Word word{foldedBytes(text), {}};
    for (const RecordColumn column : RecordChunk::wordColumns) {
        const Dictionary &dictionary = RecordChunk::dictionary(records.words(), column);
        std::vector<char> holds(dictionary.size());
        for (quint32 number = 0; number < dictionary.size(); ++number) {
            const QString &one = dictionary.text(number);
            holds[number] = one.contains(text, Qt::CaseInsensitive) ||
                            aliasOf(aliases, column, one).contains(text, Qt::CaseInsensitive);
        }
        if (std::find(holds.cbegin(), holds.cend(), 1) != holds.cend())
            word.inWords.emplace_back(column, std::move(holds));
    }
    return word;
}

void narrowByWord(const RecordChunk &chunk, const Word &word, Marks &marks)
{
    Marks found(chunk.size(), 0);
    markTexts(chunk, word.folded, found);
    for (const auto &[column, holds] : word.inWords) {
        for (quint32 row = 0; row < chunk.size(); ++row)
            found[row] |= char(chunk.has(row, column) && holds[chunk.word(row, column)]);
    }
    for (quint32 row = 0; row < chunk.size(); ++row)
        marks[row] = marks[row] && found[row];
}

} // namespace

std::optional<RecordRows> matchingRows(const RecordSnapshot &records, const RecordFilter &filter,
                                       std::stop_token stop, quint32 first)
{
    std::vector<Word> words;
    for (const QString &text : filter.words) {
        if (!text.isEmpty())
            words.push_back(wordOf(records, text, filter.aliases));
    }
    std::vector<WordTest> wordTests;
    QList<RecordTest> otherTests;
    for (const RecordTest &test : filter.tests) {
        if (isText(test.column) || test.column == RecordColumn::SendAt)
            otherTests.append(test);
        else
            wordTests.emplace_back(records, test, filter.aliases);
    }

    RecordRows rows;
    for (qsizetype number = first / RecordChunk::capacity; number < records.chunkCount();
         ++number) {
        if (stop.stop_requested())
            return std::nullopt;
        const RecordChunk &chunk = records.chunk(number);
        Marks marks(chunk.size(), 1);
        for (const Word &word : words)
            narrowByWord(chunk, word, marks);
        for (const WordTest &test : wordTests)
            test.narrow(chunk, marks);
        for (const RecordTest &test : std::as_const(otherTests)) {
            if (test.column == RecordColumn::SendAt)
                narrowByTime(chunk, test, marks);
            else
                narrowByText(chunk, test, marks);
        }
        const quint32 begin = quint32(number) * RecordChunk::capacity;
        for (quint32 row = first > begin ? first - begin : 0; row < chunk.size(); ++row) {
            if (marks[row])
                rows.push_back(begin + row);
        }
    }
    return rows;
}

} // namespace herald
