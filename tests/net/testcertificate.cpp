// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace herald::test {

using namespace Qt::StringLiterals;

namespace {

/// What `openssl ca` wants to find around it.
constexpr auto settings = R"([ca]
default_ca = here
[here]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[leaf]
basicConstraints = CA:FALSE
subjectAltName = %1
[authority]
basicConstraints = critical,CA:TRUE
[req]
distinguished_name = name
[name]
)"_L1;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString run(const QString &folder, const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s, arguments);
    const bool isDone = openssl.waitForFinished() && openssl.exitCode() == 0;
    return isDone ? QString() : QString::fromLocal8Bit(openssl.readAllStandardError());
}

} // namespace

TestCertificate TestCertificate::make()
{
    return make(Wish());
}

TestCertificate TestCertificate::make(const Wish &wish)
{
    const QTemporaryDir folder;
    const auto in = [&folder](const QString &name) { return folder.filePath(name); };
    TestCertificate made;
    if (!write(in(u"settings"_s), QString(settings).arg(wish.names).toUtf8()) ||
        !write(in(u"index.txt"_s), {}) || !write(in(u"serial"_s), "01\n"))
        made.problem = u"the folder cannot be written"_s;
    const QString name = wish.isAuthority
                             ? u"/CN=Test authority"_s
                             : u"/CN="_s + wish.names.section(u':', 1).section(u',', 0, 0);
    if (made.problem.isEmpty())
        made.problem =
            run(folder.path(), {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                u"-config"_s, u"settings"_s, u"-subj"_s, name, u"-keyout"_s,
                                u"key.pem"_s, u"-out"_s, u"ask.pem"_s});
    QStringList sign{
        u"ca"_s,         u"-batch"_s,      u"-notext"_s,
        u"-config"_s,    u"settings"_s,    u"-in"_s,
        u"ask.pem"_s,    u"-out"_s,        u"cert.pem"_s,
        u"-startdate"_s, wish.from,        u"-enddate"_s,
        wish.until,      u"-extensions"_s, wish.isAuthority ? u"authority"_s : u"leaf"_s};
    if (wish.issuer) {
        if (!write(in(u"issuer.pem"_s), wish.issuer->certificate.toPem()) ||
            !write(in(u"issuerkey.pem"_s), wish.issuer->key.toPem()))
            made.problem = u"the folder cannot be written"_s;
        sign += {u"-cert"_s, u"issuer.pem"_s, u"-keyfile"_s, u"issuerkey.pem"_s};
    } else {
        sign += {u"-selfsign"_s, u"-keyfile"_s, u"key.pem"_s};
    }
    if (made.problem.isEmpty())
        made.problem = run(folder.path(), sign);
    QFile key(in(u"key.pem"_s));
    if (!made.problem.isEmpty() || !key.open(QIODevice::ReadOnly))
        return made;
    made.key = QSslKey(&key, QSsl::Rsa);
    made.certificate = QSslCertificate::fromPath(in(u"cert.pem"_s)).value(0);
    return made;
}

} // namespace herald::test
