// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/jsonvalue.h"

#include <QRegularExpression>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 100;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool endsScalar(QChar c)
{
    return isSpace(c) || c == u',' || c == u']' || c == u'}' || c == u':';
}

bool isNumber(QStringView text)
{
    static const QRegularExpression number(
        u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    return number.match(text).hasMatch();
}

} // namespace

void JsonCursor::fail(State state)
{
    if (isFine())
        m_state = state;
}

QChar JsonCursor::peek()
{
    while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
        ++m_at;
    return m_at < m_text.size() ? m_text.at(m_at) : QChar();
}

bool JsonCursor::skip(QChar wanted)
{
    if (!isFine() || peek() != wanted || m_at >= m_text.size())
        return false;
    ++m_at;
    return true;
}

void JsonCursor::expect(QChar wanted)
{
    if (skip(wanted) || !isFine())
        return;
    if (m_at >= m_text.size())
        endOfText();
    else
        fail(State::Broken);
}

QString JsonCursor::value()
{
    const QChar next = peek();
    if (next == u'"')
        return string();
    if (next != u'[' && next != u'{')
        return scalar();
    const qsizetype begin = m_at;
    skipList();
    return isFine() ? m_text.sliced(begin, m_at - begin).toString() : QString();
}

QString JsonCursor::scalar()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsScalar(m_text.at(m_at)))
        ++m_at;
    if (m_at >= m_text.size() && !m_isLast) {
        endOfText();
        return {};
    }
    const QStringView text = m_text.sliced(begin, m_at - begin);
    if (text == "null"_L1)
        return {};
    if (text != "true"_L1 && text != "false"_L1 && !isNumber(text)) {
        m_at = begin;
        fail(State::Broken);
    }
    return text.toString();
}

QString JsonCursor::string()
{
    expect(u'"');
    QString text;
    while (isFine()) {
        if (m_at >= m_text.size()) {
            endOfText();
            break;
        }
        const QChar c = m_text.at(m_at++);
        if (c == u'"')
            return text;
        if (c == u'\\')
            text += escape();
        else if (c < u' ')
            fail(State::Broken);
        else
            text += c;
    }
    return {};
}

QChar JsonCursor::escape()
{
    if (m_at >= m_text.size()) {
        endOfText();
        return {};
    }
    const QChar kind = m_text.at(m_at++);
    if (kind == u'u') {
        if (m_text.size() - m_at < 4) {
            endOfText();
            return {};
        }
        bool isHex = false;
        const QStringView digits = m_text.sliced(m_at, 4);
        const ushort code = digits.toUShort(&isHex, 16);
        if (!isHex || digits.contains(u'+') || digits.contains(u'-') || digits.contains(u' '))
            fail(State::Broken);
        m_at += 4;
        return code;
    }
    constexpr QStringView letters = u"\"\\/bfnrt";
    constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    const qsizetype at = letters.indexOf(kind);
    if (at < 0)
        fail(State::Broken);
    return at < 0 ? QChar() : meanings.at(at);
}

/// Without recursion: a file may nest as deep as it is long.
void JsonCursor::skipList()
{
    QString open;
    do {
        const QChar next = peek();
        if (m_at >= m_text.size())
            return endOfText();
        if (next == u'[' || next == u'{') {
            open += next;
            ++m_at;
        } else if (next == u']' || next == u'}') {
            if (open.back() != (next == u']' ? u'[' : u'{'))
                return fail(State::Broken);
            open.chop(1);
            ++m_at;
        } else if (next == u',' || next == u':') {
            ++m_at;
        } else {
            (void)(next == u'"' ? string() : scalar());
        }
    } while (isFine() && !open.isEmpty());
}

QString JsonCursor::restOfLine()
{
    const qsizetype found = m_text.indexOf(u'\n', m_at);
    if (found < 0 && !m_isLast)
        endOfText();
    const qsizetype end = found < 0 ? m_text.size() : found;
    const QString rest = m_text.sliced(m_at, end - m_at).toString();
    m_at = end;
    return rest;
}

QList<JsonCursor::Member> JsonCursor::object()
{
    QList<Member> all;
    members({}, 0, all);
    return isFine() ? all : QList<Member>();
}

void JsonCursor::members(const QString &prefix, int depth, QList<Member> &into)
{
    expect(u'{');
    if (depth > deepest)
        fail(State::Broken);
    if (skip(u'}'))
        return;
    do
        member(prefix, depth, into);
    while (skip(u','));
    expect(u'}');
}

void JsonCursor::member(const QString &prefix, int depth, QList<Member> &into)
{
    const QString name = prefix + string();
    expect(u':');
    if (!isFine())
        return;
    if (peek() == u'{')
        return members(name + u'.', depth + 1, into);
    const QString text = value();
    into.append({name, text});
}

} // namespace herald
