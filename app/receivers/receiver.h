// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/addressfault.h"

#include <QFlags>
#include <QString>

namespace herald {

/// What makes a person look twice at an address that could be mailed.
enum class AddressDoubt : quint8 {
    Typo = 1,         ///< the domain is nearly a common one, or one of the profile's own
    LookAlike = 2,    ///< the domain looks like another one
    MixedScripts = 4, ///< the domain mixes letters of scripts that nobody mixes
    ForeignName = 8   ///< the name before the @ is not ASCII; many services refuse it
};
Q_DECLARE_FLAGS(AddressDoubts, AddressDoubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(AddressDoubts)

/// An address and all that is to be said about it.
struct Receiver
{
    /// The gravest first.
    enum class Standing : quint8 { NeverMail, Invalid, Doubtful, Outside, Fine };

    QString address;
    AddressFault fault = AddressFault::None;
    AddressDoubts doubts;
    bool isOutside = false;   ///< in none of the profile's own domains, when it names any
    bool isNeverMail = false; ///< on the list of those who are not mailed

    [[nodiscard]] Standing standing() const
    {
        return isNeverMail                   ? Standing::NeverMail
               : fault != AddressFault::None ? Standing::Invalid
               : doubts                      ? Standing::Doubtful
               : isOutside                   ? Standing::Outside
                                             : Standing::Fine;
    }

    friend bool operator==(const Receiver &, const Receiver &) = default;
};

} // namespace herald
