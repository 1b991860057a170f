// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/cardreader.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProperty = 1 << 16; ///< a picture is cut off, and not wanted

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CardReader::CardReader(std::unique_ptr<TextWindow> window, const TableLayout &layout, bool isBytes)
    : TableReader(layout)
    , m_window(std::move(window))
    , m_isBytes(isBytes)
{}

Result<std::optional<QByteArray>> CardReader::nextLine()
{
    for (;;) {
        const QStringView text = m_window->text();
        qsizetype end = 0;
        while (end < text.size() && !isLineEnd(text.at(end)))
            ++end;
        const bool isCut = end + 1 >= text.size(); // a line feed may follow a carriage return
        if (isCut && !m_window->isLast()) {
            const Result<bool> more = m_window->more();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return tableTrouble(TableTrouble::tooLarge, QString::number(m_window->line()));
            continue;
        }
        if (text.isEmpty())
            return std::optional<QByteArray>();
        const QStringView line = text.first(end);
        const QByteArray bytes = m_isBytes ? line.toLatin1() : line.toUtf8();
        if (end < text.size())
            ++end;
        if (end < text.size() && text.at(end - 1) == u'\r' && text.at(end) == u'\n')
            ++end;
        m_window->use(end);
        return bytes;
    }
}

Result<std::optional<QByteArray>> CardReader::nextUnfolded()
{
    m_line = m_aheadLine;
    std::optional<QByteArray> whole = std::exchange(m_ahead, std::nullopt);
    for (;;) {
        const qint64 at = m_window->line();
        Result<std::optional<QByteArray>> next = nextLine();
        if (!next)
            return next;
        if (!whole && !*next)
            return whole;
        if (!whole) {
            m_line = at;
            whole = *next;
            continue;
        }
        const bool isSoft = whole->endsWith('=') && cardPropertyOf(*whole).isQuotedPrintable;
        const bool isFolded = *next && ((*next)->startsWith(' ') || (*next)->startsWith('\t'));
        if (!*next || (!isSoft && !isFolded)) {
            m_ahead = *next;
            m_aheadLine = at;
            return whole;
        }
        if (whole->size() > longestProperty)
            continue;
        if (isSoft)
            whole->chop(1);
        *whole += isFolded ? (*next)->sliced(1) : **next;
    }
}

Result<bool> CardReader::readSome(Table &table)
{
    if (!table.hasOwnNames())
        table.setOwnNames({u"FN"_s, u"EMAIL"_s, u"ORG"_s});
    for (int count = 0; count < rowsAtOnce; ++count) {
        const Result<std::optional<QByteArray>> line = nextUnfolded();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line) {
            finish(table);
            return false;
        }
        take(cardPropertyOf(**line), table);
    }
    return true;
}

void CardReader::take(const CardProperty &property, Table &table)
{
    const auto text = [&] {
        return cardText(property, m_isBytes ? m_layout.charset : QByteArray("UTF-8"));
    };
    const QByteArray &name = property.name;
    const bool isCard = property.value.trimmed().toUpper() == "VCARD";
    if (name == "BEGIN" && isCard) {
        finish(table); // one that does not end
        m_card.line = m_line;
    } else if (name == "END" && isCard) {
        finish(table);
    } else if (name == "FN") {
        m_card.name = cardParts(text()).join(u';');
    } else if (name == "N") {
        m_card.parts = nameFromParts(cardParts(text()));
    } else if (name == "ORG") {
        m_card.organisation = cardParts(text()).join(u' ').trimmed();
    } else if (name == "EMAIL" && !property.isBinary) {
        QString address = cardParts(text()).join(u';');
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address = address.sliced(7);
        if (!address.isEmpty())
            m_card.addresses.append(address);
    }
}

void CardReader::finish(Table &table)
{
    const Card card = std::exchange(m_card, {});
    if (card.line == 0)
        return;
    const QString name = card.name.isEmpty() ? card.parts : card.name;
    for (const QString &address : card.addresses)
        table.add({name, address, card.organisation}, card.line);
    if (card.addresses.isEmpty())
        table.leaveOut({.line = card.line,
                        .why = LeftOut::Why::NoAddress,
                        .text = name.left(LeftOut::shownLetters)});
}

} // namespace herald
