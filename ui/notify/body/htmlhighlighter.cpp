// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/body/htmlhighlighter.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestColoured = 100'000; ///< characters of the whole document

} // namespace

HtmlHighlighter::HtmlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_placeholder.setFontWeight(QFont::DemiBold);
}

void HtmlHighlighter::setHtml(bool isHtml)
{
    if (m_isHtml == isHtml)
        return;
    m_isHtml = isHtml;
    rehighlight();
}

void HtmlHighlighter::setColours(const QPalette &palette)
{
    m_tag.setForeground(ink(Ink::Accent, palette));
    m_attribute.setForeground(ink(Ink::Info, palette));
    m_value.setForeground(ink(Ink::Positive, palette));
    m_comment.setForeground(ink(Ink::Muted, palette));
    m_reference.setForeground(ink(Ink::Caution, palette));
    m_placeholder.setForeground(ink(Ink::Caution, palette));
    rehighlight();
}

void HtmlHighlighter::highlightBlock(const QString &text)
{
    if (document()->characterCount() > longestColoured)
        return;
    if (m_isHtml) {
        m_state = State(previousBlockState());
        qsizetype at = 0;
        while (at < text.size()) {
            switch (m_state) {
            case InText:
                at = highlightText(text, at);
                break;
            case InTag:
                at = highlightTag(text, at);
                break;
            case InDoubleQuotes:
                at = highlightUpTo(text, at, u"\""_s, m_value, InTag);
                break;
            case InSingleQuotes:
                at = highlightUpTo(text, at, u"'"_s, m_value, InTag);
                break;
            case InComment:
                at = highlightUpTo(text, at, u"-->"_s, m_comment, InText);
                break;
            }
        }
        setCurrentBlockState(m_state);
    }
    highlightPlaceholders(text);
}

qsizetype HtmlHighlighter::highlightText(const QString &text, qsizetype at)
{
    static const QRegularExpression interesting(
        u"<!--|</?[A-Za-z][^\\s/>]*|&(?:#\\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);"_s);
    const QRegularExpressionMatch match = interesting.match(text, at);
    if (!match.hasMatch())
        return text.size();
    const qsizetype start = match.capturedStart();
    if (match.capturedView().startsWith("<!--"_L1)) {
        m_state = InComment;
        setFormat(int(start), 4, m_comment);
    } else if (text[start] == u'<') {
        m_state = InTag;
        setFormat(int(start), int(match.capturedLength()), m_tag);
    } else {
        setFormat(int(start), int(match.capturedLength()), m_reference);
    }
    return match.capturedEnd();
}

qsizetype HtmlHighlighter::highlightTag(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'>') {
        setFormat(int(at), 1, m_tag);
        m_state = InText;
    } else if (c == u'"' || c == u'\'') {
        setFormat(int(at), 1, m_value);
        m_state = c == u'"' ? InDoubleQuotes : InSingleQuotes;
    } else {
        setFormat(int(at), 1, c == u'/' || c == u'=' ? m_tag : m_attribute);
    }
    return at + 1;
}

qsizetype HtmlHighlighter::highlightUpTo(const QString &text, qsizetype at, const QString &end,
                                         const QTextCharFormat &format, State next)
{
    const qsizetype found = text.indexOf(end, at);
    const qsizetype stop = found < 0 ? text.size() : found + end.size();
    setFormat(int(at), int(stop - at), format);
    if (found >= 0)
        m_state = next;
    return stop;
}

void HtmlHighlighter::highlightPlaceholders(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{\\{[^{}]*\\}\\}"_s);
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_placeholder);
    }
}

} // namespace herald::ui
