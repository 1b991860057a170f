// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/networkrules.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

namespace herald {

/// How a peer must prove itself: TLS 1.2 or later, a chain to the system's or an added authority,
/// its name, its dates.
class TlsRules
{
public:
    void follow(const NetworkRules &rules); ///< reads the certificates

    /// For one address. Where a certificate is pinned, that one is all that is trusted there: what
    /// another authority vouches for is refused like any stranger.
    [[nodiscard]] QSslConfiguration configuration(const QUrl &url) const;
    [[nodiscard]] bool isPinned(const QUrl &url) const;
    /// Those of the errors that a pin answers: the issuer of exactly the pinned certificate is not
    /// known. Its name and its dates must be right all the same.
    [[nodiscard]] QList<QSslError> answeredByPin(const QUrl &url,
                                                 const QList<QSslError> &errors) const;

private:
    QSslConfiguration m_usual;
    QMap<QString, QSslConfiguration> m_pinned;
};

/// `host:port`, with the scheme's port where none is named: what a pin stands for.
[[nodiscard]] QString pinPlace(const QUrl &url);

} // namespace herald
