// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/tokenizer.h"

#include "app/html/references.h"

#include <algorithm>
#include <array>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

/// Their content is text until their own end tag.
constexpr std::array rawElements{"script"_L1, "style"_L1,   "textarea"_L1, "title"_L1,    "xmp"_L1,
                                 "iframe"_L1, "noembed"_L1, "noframes"_L1, "plaintext"_L1};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QString lowered(QStringView text)
{
    QString lower = text.toString();
    for (QChar &c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return lower;
}

} // namespace

std::optional<QString> Token::attribute(QLatin1StringView wanted) const
{
    const auto at = std::find_if(attributes.cbegin(), attributes.cend(),
                                 [&](const Attribute &a) { return a.name == wanted; });
    return at == attributes.cend() ? std::nullopt : std::optional(at->value);
}

QChar Tokenizer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
}

Token &Tokenizer::finish(Token &token, qsizetype start) const
{
    token.start = start;
    token.length = m_at - start;
    return token;
}

std::optional<Token> Tokenizer::next()
{
    if (m_at >= m_source.size())
        return {};
    if (!m_rawElement.isEmpty()) {
        const Token raw = readRawText();
        if (raw.length > 0)
            return raw;
    }
    if (peek() != u'<')
        return readText();
    const QChar second = peek(1);
    if (isLetter(second) || (second == u'/' && isLetter(peek(2))))
        return readTag();
    if (second == u'!' || second == u'?' || (second == u'/' && m_at + 2 < m_source.size()))
        return readOther();
    return readText(); // a `<` that begins nothing
}

Token Tokenizer::readText()
{
    Token token;
    token.kind = Token::Kind::Text;
    const qsizetype start = m_at;
    const qsizetype next = m_source.indexOf(u'<', m_at + 1);
    m_at = next < 0 ? m_source.size() : next;
    token.text = m_source.sliced(start, m_at - start);
    return finish(token, start);
}

Token Tokenizer::readRawText()
{
    Token token;
    token.kind = Token::Kind::RawText;
    token.name = std::exchange(m_rawElement, {});
    const qsizetype start = m_at;
    qsizetype end = m_source.size();
    if (token.name != "plaintext"_L1) {
        const QString close = u"</"_s % token.name;
        for (qsizetype at = m_at; (at = m_source.indexOf(close, at, Qt::CaseInsensitive)) >= 0;
             at += close.size()) {
            const qsizetype after = at + close.size();
            const QChar next = after < m_source.size() ? m_source[after] : QChar(u'>');
            if (isBlank(next) || next == u'/' || next == u'>') {
                end = at;
                break;
            }
        }
    }
    m_at = end;
    token.text = m_source.sliced(start, end - start);
    return finish(token, start);
}

Token Tokenizer::readTag()
{
    Token token;
    const qsizetype start = m_at;
    const bool isEnd = peek(1) == u'/';
    token.kind = isEnd ? Token::Kind::End : Token::Kind::Start;
    m_at += isEnd ? 2 : 1;
    const qsizetype nameStart = m_at;
    while (m_at < m_source.size() && !isBlank(peek()) && peek() != u'/' && peek() != u'>')
        ++m_at;
    token.name = lowered(m_source.sliced(nameStart, m_at - nameStart));
    while (true) {
        while (isBlank(peek()) || peek() == u'/')
            ++m_at;
        if (m_at >= m_source.size() || peek() == u'>')
            break;
        token.attributes.append(readAttribute());
    }
    const bool isWhole = m_at < m_source.size();
    m_at += isWhole ? 1 : 0;
    if (!isWhole)
        token.kind = Token::Kind::Other; // browsers drop a tag that never ends
    else if (!isEnd &&
             std::find(rawElements.begin(), rawElements.end(), token.name) != rawElements.end())
        m_rawElement = token.name;
    return finish(token, start);
}

Attribute Tokenizer::readAttribute()
{
    const qsizetype start = m_at;
    ++m_at; // a `=` here belongs to the name
    while (m_at < m_source.size() && !isBlank(peek()) && peek() != u'/' && peek() != u'>' &&
           peek() != u'=')
        ++m_at;
    Attribute attribute{lowered(m_source.sliced(start, m_at - start)), {}};
    skipBlanks();
    if (peek() == u'=') {
        ++m_at;
        skipBlanks();
        attribute.value = readValue();
    }
    return attribute;
}

QString Tokenizer::readValue()
{
    const QChar quote = peek();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = ++m_at;
        const qsizetype end = m_source.indexOf(quote, start);
        m_at = end < 0 ? m_source.size() : end + 1;
        return withoutReferences(m_source.sliced(start, (end < 0 ? m_source.size() : end) - start));
    }
    const qsizetype start = m_at;
    while (m_at < m_source.size() && !isBlank(peek()) && peek() != u'>')
        ++m_at;
    return withoutReferences(m_source.sliced(start, m_at - start));
}

Token Tokenizer::readOther()
{
    Token token;
    const qsizetype start = m_at;
    const QStringView rest = m_source.sliced(m_at);
    if (rest.startsWith("<!-->"_L1) || rest.startsWith("<!--->"_L1))
        skipTo(u">");
    else if (rest.startsWith("<!--"_L1))
        skipTo(u"-->");
    else
        skipTo(u">");
    return finish(token, start);
}

void Tokenizer::skipBlanks()
{
    while (isBlank(peek()))
        ++m_at;
}

void Tokenizer::skipTo(QStringView end)
{
    const qsizetype found = m_source.indexOf(end, m_at);
    m_at = found < 0 ? m_source.size() : found + end.size();
}

} // namespace herald::html
