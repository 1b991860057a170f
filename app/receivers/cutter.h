// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace herald {

struct TextSpan
{
    qsizetype from = 0;
    qsizetype size = 0;

    [[nodiscard]] qsizetype end() const { return from + size; }
};

/// A stretch of a text that is about one receiver: an address with the name that belongs to it,
/// or words without any address. Between two pieces stand only separators and blanks.
struct TextPiece
{
    TextSpan whole;
    TextSpan address;     ///< as written; empty when no word has an @
    bool hasName = false; ///< words beside the address
};

/// What becomes of words that no bracket or quote ties to the address behind them.
enum class LooseWords {
    BelongToAddress, ///< pasted: `Zhang San a@example.com` is one person
    StandAlone ///< typed: `zhang san@example.com` may be a slip, and nobody else is mailed for it
};

/// Cuts a text where commas, semicolons, tabs and ends of lines stand, and blanks between
/// addresses. Knows `Name <a@b>`, `"Last, First" <a@b>`, `Last, First <a@b>`, `Name (a@b)`,
/// `a@b (Name)`, quotes around cells, and the full-width form of each.
[[nodiscard]] QList<TextPiece> cutReceivers(const QString &text, LooseWords loose);

} // namespace herald
