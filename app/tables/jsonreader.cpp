// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/jsonreader.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAt = 1 << 20; ///< to tell one large object from one a line
constexpr int deepestSearch = 100;

/// Behind the `[` of the first list that begins with `first`, in objects in objects. Else behind
/// the object.
bool seekList(JsonCursor &cursor, QChar first, int depth = 0)
{
    cursor.expect(u'{');
    if (cursor.skip(u'}') || depth > deepestSearch)
        return false;
    do {
        (void)cursor.string();
        cursor.expect(u':');
        const QChar next = cursor.peek();
        if (cursor.isFine() && next == u'[') {
            JsonCursor ahead = cursor;
            ahead.skip(u'[');
            if (ahead.peek() == first) {
                cursor = ahead;
                return true;
            }
        }
        if (next == u'{') {
            if (seekList(cursor, first, depth + 1))
                return true;
        } else {
            (void)cursor.value();
        }
    } while (cursor.skip(u','));
    cursor.expect(u'}');
    return false;
}

} // namespace

JsonReader::JsonReader(std::unique_ptr<TextWindow> window, const TableLayout &layout)
    : TableReader(layout)
    , m_window(std::move(window))
{}

Result<bool> JsonReader::readSome(Table &table)
{
    if (m_place == Place::Begin) {
        if (const Result<void> found = findRows(); !found)
            return tl::unexpected(found.error());
    }
    for (int count = 0; count < rowsAtOnce && m_place != Place::End; ++count) {
        const Result<void> read =
            m_place == Place::InLines ? readFromLines(table) : readFromList(table);
        if (!read)
            return tl::unexpected(read.error());
    }
    return m_place != Place::End;
}

tl::unexpected<Error> JsonReader::broken() const
{
    return tableTrouble(TableTrouble::badJson, QString::number(m_window->line()));
}

Result<void> JsonReader::step(const Step &step)
{
    for (;;) {
        JsonCursor cursor(m_window->text(), m_window->isLast());
        step(cursor);
        if (cursor.state() != JsonCursor::State::Short) {
            m_window->use(cursor.position());
            return cursor.isFine() ? Result<void>() : broken();
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return tableTrouble(TableTrouble::tooLarge, QString::number(m_window->line()));
    }
}

Result<void> JsonReader::findRows()
{
    const Result<void> looked = step([&](JsonCursor &cursor) { m_isTop = cursor.skip(u'['); });
    if (!looked || !m_isTop)
        return looked ? findRowsInObject() : looked;
    m_place = Place::InList;
    return {};
}

Result<void> JsonReader::findRowsInObject()
{
    const Result<bool> isOfMany = isOneOfMany();
    if (!isOfMany)
        return tl::unexpected(isOfMany.error());
    m_place = Place::InLines; // also of one object, which is one row
    for (const QChar first : {u'{', u'"'}) {
        JsonCursor cursor(m_window->text(), m_window->isLast());
        const bool isFound = !*isOfMany && seekList(cursor, first);
        if (isFound || cursor.state() == JsonCursor::State::Broken)
            m_window->use(cursor.position());
        if (isFound)
            m_place = Place::InList;
        if (cursor.state() == JsonCursor::State::Broken)
            return broken();
        if (cursor.state() == JsonCursor::State::Short) // a large object, and no list near
            return tableTrouble(TableTrouble::noTable);
        if (isFound)
            break;
    }
    return {};
}

/// Whether something follows the first object, as far as that is small.
Result<bool> JsonReader::isOneOfMany()
{
    for (;;) {
        JsonCursor cursor(m_window->text(), m_window->isLast());
        (void)cursor.object();
        if (cursor.state() == JsonCursor::State::Broken)
            return m_window->text().contains(u"\n{"); // perhaps only this line
        const bool isAtEnd = cursor.isFine() && cursor.peek().isNull();
        if (cursor.isFine() && (!isAtEnd || m_window->isLast()))
            return !isAtEnd;
        if (m_window->text().size() > mostLookedAt)
            return false;
        if (const Result<bool> more = m_window->more(); !more)
            return more;
    }
}

JsonReader::Element JsonReader::elementAt(JsonCursor &cursor)
{
    Element element;
    element.form = cursor.peek();
    if (element.form == u'{') {
        for (const JsonCursor::Member &member : cursor.object()) {
            element.names.append(member.name);
            element.cells.append(member.text);
        }
    } else if (element.form == u'[') {
        cursor.expect(u'[');
        while (cursor.isFine() && !cursor.skip(u']')) {
            if (!element.cells.isEmpty())
                cursor.expect(u',');
            element.cells.append(cursor.value());
        }
    } else {
        element.cells.append(cursor.value());
    }
    return element;
}

Result<void> JsonReader::readFromList(Table &table)
{
    bool isAtEnd = false;
    const Result<void> separated = step([&](JsonCursor &cursor) {
        isAtEnd = cursor.skip(u']');
        if (!isAtEnd && !m_isFirst)
            cursor.expect(u',');
        const bool isMore = !cursor.peek().isNull();
        if (isAtEnd ? m_isTop && isMore : !isMore)
            cursor.expect(u'\0'); // broken, or not in sight
    });
    m_isFirst = false;
    if (isAtEnd)
        m_place = Place::End;
    if (!separated || isAtEnd)
        return separated;
    const qint64 line = m_window->line();
    Element element;
    const Result<void> read = step([&](JsonCursor &cursor) { element = elementAt(cursor); });
    if (read)
        take(element, line, table);
    return read;
}

Result<void> JsonReader::readFromLines(Table &table)
{
    bool isAtEnd = false;
    const Result<void> looked = step([&](JsonCursor &cursor) {
        isAtEnd = cursor.peek().isNull() && m_window->isLast();
        if (!isAtEnd && cursor.peek().isNull())
            cursor.expect(u'{'); // not in sight
    });
    if (isAtEnd)
        m_place = Place::End;
    if (!looked || isAtEnd)
        return looked;
    const qint64 line = m_window->line();
    Element element;
    QString broken;
    const Result<void> read = step([&](JsonCursor &cursor) {
        JsonCursor ahead = cursor;
        element = elementAt(ahead);
        broken.clear();
        if (ahead.state() == JsonCursor::State::Broken)
            broken = cursor.restOfLine();
        else
            cursor = ahead;
    });
    if (read && broken.isEmpty())
        take(element, line, table);
    else if (read)
        table.leaveOut({.line = line,
                        .why = LeftOut::Why::NotJson,
                        .text = broken.left(LeftOut::shownLetters)});
    return read;
}

void JsonReader::take(const Element &element, qint64 line, Table &table)
{
    const bool isRow = element.form == u'{' || element.form == u'[' || element.form == u'"';
    if (isRow && m_form.isNull())
        m_form = element.form;
    const QStringList cells = element.form == u'{' ? inColumns(element, table) : element.cells;
    LeftOut left;
    left.line = line;
    left.text = cells.join(u' ').left(LeftOut::shownLetters);
    const auto has = [&cells](QChar c) {
        return std::any_of(cells.cbegin(), cells.cend(),
                           [c](const QString &cell) { return cell.contains(c); });
    };
    if (!isRow || element.form != m_form)
        left.why = LeftOut::Why::NotARow;
    else if (has(QChar::Null))
        left.why = LeftOut::Why::NotText;
    else if (has(QChar::ReplacementCharacter))
        left.why = LeftOut::Why::Undecodable;
    else
        return table.add(cells, line);
    table.leaveOut(left);
}

/// Columns are the members of all objects, in the order in which they first appear.
QStringList JsonReader::inColumns(const Element &element, Table &table)
{
    QStringList cells;
    for (qsizetype i = 0; i < element.names.size(); ++i) {
        const QString &name = element.names.at(i);
        const auto known = m_columnByName.constFind(name);
        const int column = known == m_columnByName.constEnd() ? int(m_names.size()) : *known;
        if (column == m_names.size()) {
            m_names.append(name);
            m_columnByName.insert(name, column);
            table.setOwnNames(m_names);
        }
        if (cells.size() <= column)
            cells.resize(column + 1);
        cells[column] = element.cells.at(i);
    }
    return cells;
}

} // namespace herald
