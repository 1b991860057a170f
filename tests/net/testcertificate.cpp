// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace herald::test {

using namespace Qt::StringLiterals;

TestCertificate TestCertificate::make()
{
    const QTemporaryDir folder;
    const QString certificateFile = folder.filePath(u"cert.pem"_s);
    const QString keyFile = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                                 u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s,
                                 keyFile, u"-out"_s, certificateFile});
    TestCertificate made;
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        made.problem = QString::fromLocal8Bit(openssl.readAllStandardError());
        return made;
    }
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly)) {
        made.problem = key.errorString();
        return made;
    }
    made.key = QSslKey(&key, QSsl::Rsa);
    made.certificate = QSslCertificate::fromPath(certificateFile).value(0);
    return made;
}

} // namespace herald::test
