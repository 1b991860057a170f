// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/safemarkup.h"

#include "app/html/stylecheck.h"

#include <algorithm>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 48;
constexpr int deepestTable = 3; ///< Qt lays each level out several times for the one around it
constexpr int mostSpanned = 40;

/// What an element is written as; nothing for one that leaves only its content.
QString writtenAs(const QString &name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        for (const char *same :
             {"a",     "address", "b",      "big", "blockquote", "br",    "center", "cite",
              "code",  "dd",      "del",    "dfn", "div",        "dl",    "dt",     "em",
              "font",  "h1",      "h2",     "h3",  "h4",         "h5",    "h6",     "hr",
              "i",     "kbd",     "li",     "ol",  "p",          "pre",   "s",      "samp",
              "small", "span",    "strong", "sub", "sup",        "table", "tbody",  "td",
              "tfoot", "th",      "thead",  "tr",  "tt",         "u",     "ul",     "var"})
            table.insert(QString::fromLatin1(same), QString::fromLatin1(same));
        for (const char *block : {"article", "section", "header", "footer", "main", "nav", "aside",
                                  "figure", "figcaption", "fieldset", "form", "details", "summary"})
            table.insert(QString::fromLatin1(block), u"div"_s);
        for (const char *words : {"ins", "mark", "label", "button", "abbr", "acronym", "time"})
            table.insert(QString::fromLatin1(words), u"span"_s);
        table.insert(u"strike"_s, u"s"_s);
        return table;
    }();
    return names.value(name);
}

bool isTablePart(const QString &written)
{
    return written == "table"_L1 || written == "tr"_L1 || written == "td"_L1 ||
           written == "th"_L1 || written == "thead"_L1 || written == "tbody"_L1 ||
           written == "tfoot"_L1;
}

/// What an element takes of the room, in characters: the more, the longer it is laid out.
qsizetype costOf(const QString &written)
{
    return written == "table"_L1 ? 150 : isTablePart(written) ? 30 : 10;
}

bool isVoid(const QString &written)
{
    return written == "br"_L1 || written == "hr"_L1;
}

/// The value that may be written; nothing for an attribute that may not.
std::optional<QString> safeValue(const Attribute &attribute)
{
    const QString &name = attribute.name;
    const QString &value = attribute.value;
    if (name == "style"_L1)
        return safeStyle(value);
    if (name == "colspan"_L1 || name == "rowspan"_L1)
        return QString::number(std::clamp(value.toInt(), 1, mostSpanned));
    const bool isSize = name == "width"_L1 || name == "height"_L1 || name == "border"_L1 ||
                        name == "cellpadding"_L1 || name == "cellspacing"_L1 || name == "size"_L1;
    if (isSize)
        return value.size() <= 4 ? std::optional(value) : std::nullopt;
    for (const QLatin1StringView word : {"align"_L1, "valign"_L1, "bgcolor"_L1, "color"_L1,
                                         "face"_L1, "dir"_L1, "type"_L1, "class"_L1, "id"_L1}) {
        if (name == word)
            return value.left(100);
    }
    return {};
}

} // namespace

void SafeMarkup::write(const Token &token, std::optional<qsizetype> link)
{
    if (m_isCut)
        return;
    switch (token.kind) {
    case Token::Kind::Text:
        if (!m_isDrawing)
            writeText(token.text);
        break;
    case Token::Kind::Start:
        if (token.name == "svg"_L1 || token.name == "math"_L1)
            m_isDrawing = true;
        else
            open(token, link);
        break;
    case Token::Kind::End:
        if (token.name == "svg"_L1 || token.name == "math"_L1)
            m_isDrawing = false;
        else if (!m_isDrawing)
            close(token.name);
        break;
    case Token::Kind::RawText:
        if (token.name == "style"_L1 && isSafeSheet(token.text))
            m_markup += u"<style>"_s % token.text % u"</style>"_s;
        else if (token.name == "xmp"_L1 || token.name == "plaintext"_L1 ||
                 token.name == "textarea"_L1)
            writeText(token.text);
        break;
    case Token::Kind::Other:
        break;
    }
}

void SafeMarkup::writeText(QStringView text)
{
    const qsizetype weight = 1 + std::min(m_tables, deepestTable);
    const QStringView shown = text.left(std::max<qsizetype>(m_left, 0) / weight);
    m_isCut = shown.size() < text.size();
    m_left -= shown.size() * weight;
    qsizetype done = 0;
    for (qsizetype at = 0; (at = shown.indexOf(u'<', at)) >= 0; done = ++at)
        m_markup += shown.sliced(done, at - done) % u"&lt;"_s;
    m_markup += shown.sliced(done);
}

void SafeMarkup::open(const Token &token, std::optional<qsizetype> link)
{
    if (token.name == "img"_L1 && !m_isDrawing) {
        const QString alt = token.attribute("alt"_L1).value_or(QString());
        writeText(u"\u25A2"_s);
        writeText(QString(u" "_s % alt.left(200)).toHtmlEscaped());
        return;
    }
    const QString written = writtenAs(token.name);
    if (written.isEmpty())
        return;
    m_isDrawing = false; // an element of text ends a drawing, as in a browser
    const int tables = m_tables + (written == "table"_L1 ? 1 : 0);
    const bool fits = m_written < deepest && (tables <= deepestTable || !isTablePart(written));
    if (fits || isVoid(written)) {
        m_left -= costOf(written);
        m_isCut = m_left <= 0;
        m_markup += u'<' % written;
        for (const Attribute &attribute : token.attributes) {
            if (const std::optional<QString> value = safeValue(attribute))
                m_markup += u' ' % attribute.name % u"=\""_s % value->toHtmlEscaped() % u'"';
        }
        if (link && written == "a"_L1)
            m_markup += u" href=\"%1\""_s.arg(*link);
        m_markup += u'>';
    }
    if (isVoid(written))
        return;
    m_open.append({token.name, fits ? written : QString()});
    m_written += fits ? 1 : 0;
    m_tables = tables;
    ++m_openCount[token.name];
}

void SafeMarkup::close(const QString &name)
{
    if (m_openCount.value(name) == 0)
        return; // ends nothing
    while (m_open.last().name != name)
        closeLast();
    closeLast();
}

void SafeMarkup::closeLast()
{
    const Open last = m_open.takeLast();
    --m_openCount[last.name];
    m_tables -= last.name == "table"_L1 ? 1 : 0;
    if (last.written.isEmpty())
        return;
    --m_written;
    m_markup += u"</"_s % last.written % u'>';
}

QString SafeMarkup::finished()
{
    while (!m_open.isEmpty())
        closeLast();
    return std::exchange(m_markup, {});
}

} // namespace herald::html
