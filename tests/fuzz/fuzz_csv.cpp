// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include "app/tables/charsets.h"

#include <array>

namespace herald::fuzz {

/// The first line says which character set and which delimiter somebody chose: nothing for what is
/// found out, else two letters from `a` on.
void csv(const QByteArray &bytes)
{
    constexpr std::array<char16_t, 6> delimiters{u'\0', u',', u';', u'\t', u'|', u'\n'};
    const Split split = splitLine(bytes);
    TableOptions options;
    if (split.line.size() >= 2) {
        options.charset = knownCharsets().value(uchar(split.line.at(0)) - 'a');
        options.delimiter = delimiters.at(uchar(split.line.at(1)) % delimiters.size());
    }
    (void)readTable(fileOf(split.rest, QStringLiteral("table.csv")), options);
}

} // namespace herald::fuzz
