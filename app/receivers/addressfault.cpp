// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/addressfault.h"

#include "app/receivers/characters.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype longestName = 64;     // RFC 5321, 4.5.3.1.1
constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3, without the brackets
constexpr qsizetype longestLabel = 63;    // RFC 1035, 2.3.4

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isForName(char32_t c)
{
    constexpr QStringView no = u" @\"<>()[]\\,;:";
    return c > 0xFFFF || (!no.contains(QChar(char16_t(c))) && !QChar(char16_t(c)).isSpace());
}

qsizetype bytesOf(QStringView text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text.size() : text.toUtf8().size();
}

AddressFault faultOfName(QStringView name)
{
    if (name.isEmpty())
        return AddressFault::NoName;
    if (name.front() == u'"' && name.back() == u'"' && name.size() > 1)
        return AddressFault::Quoted;
    if (firstCharacter(name, [](char32_t c) { return !isForName(c); }))
        return AddressFault::BadCharacter;
    if (name.front() == u'.' || name.back() == u'.' || name.contains(u".."))
        return AddressFault::NameDots;
    return bytesOf(name) > longestName ? AddressFault::LongName : AddressFault::None;
}

AddressFault faultOfLabel(QStringView label)
{
    if (label.isEmpty())
        return AddressFault::EmptyLabel;
    if (label.size() > longestLabel)
        return AddressFault::LongLabel;
    const bool fits = std::all_of(label.begin(), label.end(),
                                  [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
    return fits && label.front() != u'-' && label.back() != u'-' ? AddressFault::None
                                                                 : AddressFault::BadDomain;
}

AddressFault faultOfDomain(QStringView domain)
{
    if (domain.isEmpty())
        return AddressFault::NoDomain;
    if (domain.front() == u'[')
        return AddressFault::Ip;
    if (std::any_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        return AddressFault::BadUnicode;
    qsizetype labels = 0;
    bool areNumbers = true;
    QStringView last;
    for (const QStringView label : domain.tokenize(u'.')) {
        const AddressFault fault = faultOfLabel(label);
        if (fault != AddressFault::None)
            return fault;
        ++labels;
        areNumbers = areNumbers && isDigits(label);
        last = label;
    }
    if (areNumbers && labels == 4)
        return AddressFault::Ip;
    if (labels < 2)
        return AddressFault::OneLabel;
    return isDigits(last) ? AddressFault::NumericEnding : AddressFault::None;
}

} // namespace

AddressFault addressFault(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (firstCharacter(address, isHiddenCharacter))
        return AddressFault::Hidden;
    if (at < 0)
        return AddressFault::NoAt;
    const QStringView name = address.first(at);
    const AddressFault ofName = faultOfName(name);
    if (ofName != AddressFault::Quoted && name.contains(u'@'))
        return AddressFault::TwoAts;
    if (ofName != AddressFault::None)
        return ofName;
    const AddressFault ofDomain = faultOfDomain(address.sliced(at + 1));
    if (ofDomain != AddressFault::None)
        return ofDomain;
    return bytesOf(address) > longestAddress ? AddressFault::LongAddress : AddressFault::None;
}

char32_t faultyCharacter(QStringView address)
{
    switch (addressFault(address)) {
    case AddressFault::Hidden:
        return firstCharacter(address, isHiddenCharacter).value_or(0);
    case AddressFault::BadCharacter:
        return firstCharacter(address, [](char32_t c) { return !isForName(c); }).value_or(0);
    case AddressFault::BadDomain:
        return firstCharacter(address.sliced(address.lastIndexOf(u'@') + 1),
                              [](char32_t c) {
                                  return c != u'.' && c != u'-' &&
                                         !isLetterOrDigit(QChar(char16_t(c)));
                              })
            .value_or(0);
    default:
        return 0;
    }
}

} // namespace herald
