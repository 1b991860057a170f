// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/addressfault.h"

#include <QFlags>
#include <QString>

namespace herald {

class Domains;

/// What was changed at an address to read it.
enum class Repair : quint8 {
    Name = 1,       ///< a display name was dropped
    FullWidth = 2,  ///< full-width or typographic characters were read as the plain ones
    Marks = 4,      ///< brackets, quotes, `mailto:` were taken off
    End = 8,        ///< a full stop or colon at its end was taken off
    Hidden = 16,    ///< characters that cannot be seen were taken off its ends
    LowerCase = 32, ///< the domain is written in lower case
    Converted = 64  ///< an international domain name has its ASCII form
};
Q_DECLARE_FLAGS(Repairs, Repair)
Q_DECLARE_OPERATORS_FOR_FLAGS(Repairs)

/// An address that was read, in the form that is sent. The name before the @ stays as it was:
/// only its owner knows whether case matters there.
struct RepairedAddress
{
    QString text; ///< empty: nothing was there but marks
    Repairs repairs;
    AddressFault fault = AddressFault::None;
};

[[nodiscard]] RepairedAddress repairedAddress(QStringView written, const Domains &domains);

} // namespace herald
