// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald::html {

/// Where a link leads, read as a browser reads it.
struct Target
{
    enum class Kind {
        Web,
        Mail,
        Phone,
        Place,    ///< `#…`: inside the mail
        Relative, ///< leads nowhere from a mail
        Script,   ///< runs code
        Data,     ///< carries its own page
        File,
        Other
    };

    Kind kind = Kind::Relative;
    QString address;  ///< whole, without the blanks and line breaks a browser takes out
    QString host;     ///< Web: as it is looked up, lower case, `xn--…`; Mail: the mail address
    QString readable; ///< the host in its own letters, where that differs
    bool hasUserName = false; ///< `https://bank.example@evil.example`
    bool isNumber = false;    ///< an IP address in place of a name

    friend bool operator==(const Target &, const Target &) = default;
};

/// `base`: the address that `<base href>` gives, or empty.
[[nodiscard]] Target targetOf(const QString &href, const QString &base = {});

/// The host or mail address that the words of a link name; empty when they name none.
[[nodiscard]] QString claimedBy(const QString &text);

/// True when somebody who was told `claimed` does not expect to land at that target.
[[nodiscard]] bool isElsewhere(const QString &claimed, const Target &target);

} // namespace herald::html
