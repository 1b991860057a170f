// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace herald::test {

/// A certificate made on the spot by the openssl program.
struct TestCertificate
{
    struct Wish
    {
        QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost");
        QString from = QStringLiteral("20200101000000Z");
        QString until = QStringLiteral("20990101000000Z");
        const TestCertificate *issuer = nullptr; ///< none = signs itself
        bool isAuthority = false;
    };

    QSslCertificate certificate;
    QSslKey key;
    QString problem; ///< empty when it worked

    /// One that signs itself, for 127.0.0.1 and localhost.
    [[nodiscard]] static TestCertificate make();
    [[nodiscard]] static TestCertificate make(const Wish &wish);
};

} // namespace herald::test
