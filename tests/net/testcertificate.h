// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace herald::test {

/// A certificate for 127.0.0.1 and localhost, made on the spot by the openssl program.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;
    QString problem; ///< empty when it worked

    [[nodiscard]] static TestCertificate make();
};

} // namespace herald::test
