// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

/// How characters read in a list of addresses. Everything here keeps the length of a text, so
/// that places in the read form are places in the original.

/// Full-width and typographic forms as the ASCII ones they stand for; any blank as U+0020, any end
/// of a line as U+000A, `、` as a comma, `。` as a full stop.
[[nodiscard]] char16_t readCharacter(char16_t c);
[[nodiscard]] QString readForm(QStringView text);

/// Between two cells, in read form: comma, semicolon, tab, end of a line.
[[nodiscard]] constexpr bool isSeparator(char16_t read)
{
    return read == u',' || read == u';' || read == u'\t' || read == u'\n';
}

/// Controls, zero-width characters and those that turn the direction of a text: they are not seen
/// and have no place in an address.
[[nodiscard]] bool isHiddenCharacter(char32_t c);

/// The first code point that `fits`; nothing when none does.
template <class Fits>
[[nodiscard]] std::optional<char32_t> firstCharacter(QStringView text, Fits fits)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (fits(c))
            return c;
    }
    return {};
}

} // namespace herald
