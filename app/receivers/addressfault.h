// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Why nobody can be mailed at an address: the first thing that is wrong.
enum class AddressFault : quint8 {
    None,
    NoAt,
    TwoAts,
    Hidden,        ///< a control, a zero-width character, one that turns the direction
    Quoted,        ///< `"a b"@example.com`: allowed by the standard, refused by services
    NoName,        ///< nothing before the @
    LongName,      ///< more than 64 bytes before it
    NameDots,      ///< a dot at an end of the name, or two in a row
    BadCharacter,  ///< one that a name must not have
    NoDomain,      ///< nothing behind the @
    OneLabel,      ///< `a@localhost`
    EmptyLabel,    ///< `a@b..com`
    LongLabel,     ///< more than 63 letters between two dots
    BadDomain,     ///< a character that a domain must not have, or a hyphen at an end of a label
    Ip,            ///< `a@1.2.3.4`, `a@[::1]`
    NumericEnding, ///< `a@example.123`
    BadUnicode,    ///< no international domain name (UTS #46)
    LongAddress    ///< more than 254 bytes in all
};

/// Of an address whose domain is in its ASCII form. Quick: 100,000 of them are judged at a time.
[[nodiscard]] AddressFault addressFault(QStringView address);

/// The character that makes an address faulty, for BadCharacter, Hidden and BadDomain; else 0.
[[nodiscard]] char32_t faultyCharacter(QStringView address);

} // namespace herald
