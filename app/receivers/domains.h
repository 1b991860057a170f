// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

struct UIDNA;
struct USpoofChecker;

namespace herald {

/// International domain names (UTS #46) and letters that look alike (UTS #39). Reentrant: one
/// object may be asked from several threads.
class Domains
{
public:
    Domains();

    /// The form that is sent, in lower case: `例子.中国` as `xn--fsqu00a.xn--fiqs8s`. Nothing when
    /// it is no domain name; plain ASCII is not looked into further.
    [[nodiscard]] std::optional<QString> ascii(const QString &domain) const;
    /// The form that is read; the domain itself when there is none.
    [[nodiscard]] QString unicode(const QString &domain) const;
    /// Equal for what looks alike: `pаypal.com` with a Cyrillic letter and `paypal.com`.
    [[nodiscard]] QString skeleton(const QString &domain) const;
    /// A label is written in scripts that nobody mixes. Latin with Chinese, Japanese or Korean is
    /// usual.
    [[nodiscard]] bool mixesScripts(const QString &unicodeDomain) const;

private:
    struct Close
    {
        void operator()(UIDNA *idna) const;
        void operator()(USpoofChecker *checker) const;
    };

    std::unique_ptr<UIDNA, Close> m_idna;
    std::unique_ptr<USpoofChecker, Close> m_checker;
};

[[nodiscard]] bool isAscii(QStringView text);
[[nodiscard]] bool hasAceLabel(QStringView domain); ///< `xn--…`

} // namespace herald
