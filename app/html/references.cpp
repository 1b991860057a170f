// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/references.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

using Reference = std::pair<QLatin1StringView, char16_t>;

/// Sorted. The names of HTML for ASCII characters, and the few for other signs that mail uses.
constexpr std::array references{
    Reference{"AMP"_L1, u'&'},          Reference{"GT"_L1, u'>'},
    Reference{"Hat"_L1, u'^'},          Reference{"LT"_L1, u'<'},
    Reference{"NewLine"_L1, u'\n'},     Reference{"QUOT"_L1, u'"'},
    Reference{"Tab"_L1, u'\t'},         Reference{"UnderBar"_L1, u'_'},
    Reference{"VerticalLine"_L1, u'|'}, Reference{"amp"_L1, u'&'},
    Reference{"apos"_L1, u'\''},        Reference{"ast"_L1, u'*'},
    Reference{"bsol"_L1, u'\\'},        Reference{"bull"_L1, u'\u2022'},
    Reference{"colon"_L1, u':'},        Reference{"comma"_L1, u','},
    Reference{"commat"_L1, u'@'},       Reference{"copy"_L1, u'\u00A9'},
    Reference{"dollar"_L1, u'$'},       Reference{"equals"_L1, u'='},
    Reference{"excl"_L1, u'!'},         Reference{"grave"_L1, u'`'},
    Reference{"gt"_L1, u'>'},           Reference{"hellip"_L1, u'\u2026'},
    Reference{"lbrace"_L1, u'{'},       Reference{"lbrack"_L1, u'['},
    Reference{"lcub"_L1, u'{'},         Reference{"lowbar"_L1, u'_'},
    Reference{"lpar"_L1, u'('},         Reference{"lsqb"_L1, u'['},
    Reference{"lt"_L1, u'<'},           Reference{"mdash"_L1, u'\u2014'},
    Reference{"midast"_L1, u'*'},       Reference{"middot"_L1, u'\u00B7'},
    Reference{"nbsp"_L1, u'\u00A0'},    Reference{"ndash"_L1, u'\u2013'},
    Reference{"num"_L1, u'#'},          Reference{"percnt"_L1, u'%'},
    Reference{"period"_L1, u'.'},       Reference{"plus"_L1, u'+'},
    Reference{"quest"_L1, u'?'},        Reference{"quot"_L1, u'"'},
    Reference{"rbrace"_L1, u'}'},       Reference{"rbrack"_L1, u']'},
    Reference{"rcub"_L1, u'}'},         Reference{"reg"_L1, u'\u00AE'},
    Reference{"rpar"_L1, u')'},         Reference{"rsqb"_L1, u']'},
    Reference{"semi"_L1, u';'},         Reference{"shy"_L1, u'\u00AD'},
    Reference{"sol"_L1, u'/'},          Reference{"verbar"_L1, u'|'},
    Reference{"vert"_L1, u'|'},         Reference{"yen"_L1, u'\u00A5'},
};
static_assert(std::is_sorted(references.begin(), references.end(),
                             [](const Reference &a, const Reference &b) {
                                 return std::string_view(a.first.data(), a.first.size()) <
                                        std::string_view(b.first.data(), b.first.size());
                             }));

/// Read also without a semicolon, as browsers do.
constexpr std::array openEnded{"amp"_L1,  "AMP"_L1,  "lt"_L1,   "LT"_L1,   "gt"_L1,  "GT"_L1,
                               "quot"_L1, "QUOT"_L1, "nbsp"_L1, "copy"_L1, "reg"_L1, "shy"_L1};

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QString ofCodePoint(char32_t code)
{
    constexpr char32_t replacement = 0xFFFD;
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = replacement;
    return QString::fromUcs4(&code, 1);
}

/// What stands at `&`, and how long it is written.
struct Found
{
    QString text;
    qsizetype length;
};

std::optional<Found> numeric(QStringView text)
{
    const bool isHex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const int base = isHex ? 16 : 10;
    qsizetype at = isHex ? 3 : 2;
    const qsizetype start = at;
    char32_t code = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        const int digit = c >= u'0' && c <= u'9'   ? c.unicode() - u'0'
                          : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10
                          : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10
                                                   : 99;
        if (digit >= base)
            break;
        code = std::min<char32_t>(code * base + digit, 0x110000); // stays too large once it is
        ++at;
    }
    if (at == start)
        return {};
    if (at < text.size() && text[at] == u';')
        ++at;
    return Found{ofCodePoint(code), at};
}

std::optional<Found> named(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < 20 && isNameCharacter(text[end]))
        ++end;
    const QStringView name = text.sliced(1, end - 1);
    const bool isClosed = end < text.size() && text[end] == u';';
    const auto at = std::find_if(references.begin(), references.end(),
                                 [&](const Reference &known) { return known.first == name; });
    if (at != references.end() &&
        (isClosed || std::find(openEnded.begin(), openEnded.end(), name) != openEnded.end()))
        return Found{QString(QChar(at->second)), end + (isClosed ? 1 : 0)};
    return {};
}

} // namespace

QString withoutReferences(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
        const QStringView rest = text.sliced(at);
        const bool isNumeric = rest.size() > 1 && rest[1] == u'#';
        const std::optional<Found> found = isNumeric ? numeric(rest) : named(rest);
        if (!found) {
            ++at;
            continue;
        }
        plain += text.sliced(done, at - done) % found->text;
        at += found->length;
        done = at;
    }
    plain += text.sliced(done);
    return plain;
}

} // namespace herald::html
