// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/cutter.h"

#include "app/receivers/characters.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype mostInside = 400; ///< of one pair of brackets or quotes; keeps the work linear

/// A word, or all that stands in one pair of brackets or quotes.
struct Token
{
    enum class Kind { Word, Name, Address, BracketedAddress };

    Kind kind = Kind::Word;
    TextSpan whole;
    TextSpan inside; ///< of an address, without its brackets

    [[nodiscard]] bool isAddress() const
    {
        return kind == Kind::Address || kind == Kind::BracketedAddress;
    }
};

class Cutter
{
public:
    Cutter(const QString &text, LooseWords loose)
        : m_text(readForm(text))
        , m_loose(loose)
    {}

    QList<TextPiece> run()
    {
        while (m_at < m_text.size()) {
            if (isSeparator(charAt(m_at))) {
                m_separators += 1;
                m_isComma = charAt(m_at) == u',';
                ++m_at;
            } else if (charAt(m_at) == u' ') {
                ++m_at;
            } else {
                cutCell();
                m_separators = 0;
            }
        }
        return std::move(m_pieces);
    }

private:
    /// Behind the end of the text stands a separator.
    [[nodiscard]] char16_t charAt(qsizetype i) const
    {
        return i < m_text.size() ? m_text.at(i).unicode() : u'\n';
    }
    [[nodiscard]] bool isBoundary(qsizetype i) const
    {
        return charAt(i) == u' ' || isSeparator(charAt(i));
    }
    [[nodiscard]] bool hasAt(TextSpan span) const
    {
        return QStringView(m_text).sliced(span.from, span.size).contains(u'@');
    }

    /// Where the bracket that opens at `from` is closed; -1 when it is not in this cell.
    [[nodiscard]] qsizetype closing(qsizetype from, char16_t close) const
    {
        for (qsizetype i = from + 1; !isSeparator(charAt(i)) && i <= from + mostInside; ++i) {
            if (charAt(i) == close)
                return i;
            if (charAt(i) == u'<')
                return -1;
        }
        return -1;
    }

    [[nodiscard]] qsizetype closingQuote(qsizetype from) const
    {
        for (qsizetype i = from + 1; i <= from + mostInside; ++i) {
            if (charAt(i) == u'\n' || charAt(i) == u'\t')
                return -1;
            if (charAt(i) == u'\\')
                ++i;
            else if (charAt(i) == u'"')
                return i;
        }
        return -1;
    }

    /// What an opening bracket at `from` and its closing one hold; no size when they hold nothing
    /// of their own.
    [[nodiscard]] Token bracketed(qsizetype from) const
    {
        const char16_t open = charAt(from);
        const char16_t close = open == u'<' ? u'>' : open == u'(' ? u')' : open == u'[' ? u']' : 0;
        const qsizetype end = close == 0 ? -1 : closing(from, close);
        if (end < 0 || (open != u'<' && !isBoundary(end + 1) && charAt(end + 1) != u'<'))
            return {};
        Token token;
        token.whole = {from, end + 1 - from};
        token.inside = {from + 1, end - from - 1};
        token.kind = hasAt(token.inside) ? Token::Kind::BracketedAddress : Token::Kind::Name;
        return token;
    }

    /// A name in quotes: separators inside it count as letters. A quoted cell with addresses is
    /// none.
    [[nodiscard]] Token quoted(qsizetype from) const
    {
        const qsizetype end = closingQuote(from);
        if (end < 0)
            return {};
        Token token;
        token.whole = {from, end + 1 - from};
        if (charAt(end + 1) == u'@') { // "a b"@example.com
            qsizetype last = end + 2;
            while (!isBoundary(last))
                ++last;
            token.whole.size = last - from;
            token.inside = token.whole;
            token.kind = Token::Kind::Address;
            return token;
        }
        qsizetype next = end + 1;
        while (charAt(next) == u' ')
            ++next;
        if (hasAt(token.whole) && (charAt(next) != u'<' || !bracketed(next).isAddress()))
            return {};
        token.kind = Token::Kind::Name;
        return token;
    }

    [[nodiscard]] Token word(qsizetype from) const
    {
        qsizetype end = from + 1;
        while (!isBoundary(end) && bracketed(end).whole.size == 0)
            ++end;
        Token token;
        token.whole = {from, end - from};
        token.inside = token.whole;
        token.kind = hasAt(token.whole) ? Token::Kind::Address : Token::Kind::Word;
        return token;
    }

    [[nodiscard]] Token tokenAt(qsizetype from) const
    {
        Token token = charAt(from) == u'"' ? quoted(from) : bracketed(from);
        return token.whole.size > 0 ? token : word(from);
    }

    void cutCell()
    {
        QList<Token> tokens;
        while (!isSeparator(charAt(m_at))) {
            if (charAt(m_at) == u' ') {
                ++m_at;
                continue;
            }
            tokens.append(tokenAt(m_at));
            m_at = tokens.constLast().whole.end();
        }
        takeCell(tokens);
    }

    void takeCell(const QList<Token> &tokens)
    {
        qsizetype from = 0; // of the words that wait for their address
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (!tokens.at(i).isAddress())
                continue;
            takeAddress(tokens, from, i);
            from = i + 1;
        }
        if (from == tokens.size())
            return;
        const bool isLoose = m_loose == LooseWords::StandAlone && areWords(tokens, from);
        if (from == 0 || isLoose) {
            takeWords(tokens, from, tokens.size());
        } else { // a@example.com (Zhang San)
            TextPiece &piece = m_pieces.last();
            piece.whole.size = tokens.constLast().whole.end() - piece.whole.from;
            piece.hasName = true;
        }
    }

    void takeAddress(const QList<Token> &tokens, qsizetype from, qsizetype at)
    {
        const Token &address = tokens.at(at);
        const bool isTied = address.kind == Token::Kind::BracketedAddress;
        TextPiece piece;
        piece.address = address.inside;
        piece.whole = address.whole;
        if (from == 0 && at > 0 && isTied && isFirstHalfOfName())
            piece.whole.from = m_pieces.takeLast().whole.from;
        else if (from < at && (isTied || m_loose == LooseWords::BelongToAddress))
            piece.whole.from = tokens.at(from).whole.from;
        else if (from < at)
            takeWords(tokens, from, at);
        piece.whole.size = address.whole.end() - piece.whole.from;
        piece.hasName = piece.whole.from < address.whole.from;
        m_pieces.append(piece);
    }

    /// `Last, First <a@example.com>` without quotes
    [[nodiscard]] bool isFirstHalfOfName() const
    {
        return m_separators == 1 && m_isComma && !m_pieces.isEmpty() &&
               m_pieces.constLast().address.size == 0;
    }

    void takeWords(const QList<Token> &tokens, qsizetype from, qsizetype to)
    {
        TextPiece piece;
        piece.whole.from = tokens.at(from).whole.from;
        piece.whole.size = tokens.at(to - 1).whole.end() - piece.whole.from;
        m_pieces.append(piece);
    }

    [[nodiscard]] static bool areWords(const QList<Token> &tokens, qsizetype from)
    {
        return std::all_of(tokens.cbegin() + from, tokens.cend(),
                           [](const Token &token) { return token.kind == Token::Kind::Word; });
    }

    QString m_text; ///< in read form
    LooseWords m_loose;
    qsizetype m_at = 0;
    int m_separators = 0;   ///< since the last cell
    bool m_isComma = false; ///< the last of them
    QList<TextPiece> m_pieces;
};

} // namespace

QList<TextPiece> cutReceivers(const QString &text, LooseWords loose)
{
    return Cutter(text, loose).run();
}

} // namespace herald
