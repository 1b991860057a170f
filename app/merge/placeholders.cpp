// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/placeholders.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto open = "{{"_L1;
constexpr auto close = "}}"_L1;
constexpr qsizetype shownOfUnclosed = 24; ///< characters of what follows an open pair

qsizetype runOf(QChar brace, QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end) == brace)
        ++end;
    return end - from;
}

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    QList<MergePiece> pieces()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'{')
                readOpening();
            else if (c == u'}')
                readClosing();
            else
                m_literal.append(m_text.at(m_at++));
        }
        endLiteral();
        return m_pieces;
    }

private:
    /// Four are a meant pair; of three the first is text.
    void readOpening()
    {
        qsizetype run = runOf(u'{', m_text, m_at);
        for (; run >= 4; run -= 4, m_at += 4)
            m_literal.append(open);
        if (run % 2 != 0) {
            m_literal.append(u'{');
            ++m_at;
        }
        if (run >= 2)
            readPlaceholder();
    }

    void readClosing()
    {
        qsizetype run = runOf(u'}', m_text, m_at);
        m_at += run;
        for (; run >= 4; run -= 4)
            m_literal.append(close);
        m_literal.append(QString(run, u'}'));
    }

    void readPlaceholder()
    {
        const qsizetype start = m_at + open.size();
        qsizetype end = start;
        while (end < m_text.size() && !isEnd(m_text.at(end)))
            ++end;
        endLiteral();
        if (!m_text.mid(end).startsWith(close)) {
            const qsizetype shown = std::min(end, start + shownOfUnclosed);
            m_pieces.append({MergePiece::Kind::Unclosed, m_text.mid(m_at, shown - m_at).toString(),
                             std::nullopt});
            m_at = end;
            // what was cut from the piece is text: nothing of the original is lost
            m_literal.append(m_text.mid(shown, end - shown));
            return;
        }
        append(m_text.mid(start, end - start));
        m_at = end + close.size();
    }

    static bool isEnd(QChar c)
    {
        return c == u'{' || c == u'}' || c == u'\n' || c == QChar::ParagraphSeparator ||
               c == QChar::LineSeparator;
    }

    void append(QStringView inside)
    {
        const qsizetype bar = inside.indexOf(u'|');
        MergePiece piece{MergePiece::Kind::Placeholder, inside.left(bar).trimmed().toString(),
                         std::nullopt};
        if (bar < 0)
            piece.text = inside.trimmed().toString();
        else
            piece.fallback = inside.mid(bar + 1).trimmed().toString();
        m_pieces.append(piece);
    }

    void endLiteral()
    {
        if (!m_literal.isEmpty())
            m_pieces.append({MergePiece::Kind::Text, m_literal, std::nullopt});
        m_literal.clear();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_literal;
    QList<MergePiece> m_pieces;
};

} // namespace

QList<MergePiece> mergePieces(const QString &text)
{
    return Reader(text).pieces();
}

QString placeholderFor(const QString &name)
{
    return QString(open + name + close);
}

} // namespace herald
