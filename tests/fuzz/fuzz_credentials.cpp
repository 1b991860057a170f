// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/imports/credentialimport.h"

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList secretNames{"access_key_secret", "sts_token",
                                 "secretAccessKey",   "securityToken",
                                 "xAuthToken",        "aliyun_access_key_secret",
                                 "security_token",    "sk",
                                 "password",          "token",
                                 "private_key"};

void examine(const FoundCredential &found)
{
    const Credential &credential = found.credential;
    require(found.profile.id.isEmpty(), "an imported profile has no id yet");
    require(!found.profile.sandbox, "no file makes a sandbox of a cloud");
    for (const Secret *secret : {&credential.accessKeySecret, &credential.securityToken,
                                 &credential.password, &credential.token}) {
        for (const char c : secret->view())
            require(uchar(c) >= 0x20 && c != 0x7f, "a secret can stand in a request");
    }
    require(!found.profile.expires.isValid() ||
                !found.profile.expires.toString(Qt::ISODate).isEmpty(),
            "when a key ends can be written");
    if (found.hasSecret)
        require(!credential.accessKeySecret.isEmpty() || !credential.password.isEmpty() ||
                    !credential.token.isEmpty(),
                "a secret that is there is there");
}

} // namespace

/// A file that another tool keeps its credentials in. The first line is how the file's name ends.
void credentials(const QByteArray &bytes)
{
    const Split split = splitLine(bytes);
    const QByteArray known[] = {"csv", "yaml", "json", "ini"};
    QString name = u"credentials"_s;
    for (const QByteArray &suffix : known) {
        if (split.line == suffix)
            name += u'.' + QString::fromLatin1(suffix);
    }
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const Result<CredentialImport> read =
        readCredentialFile(fileOf(split.rest, name), QProcessEnvironment(), now);
    if (!read) {
        require(!shows(read.error().text), "no error says what the file holds");
        return;
    }
    const bool hidesCanary = holdsCanaryOnlyBehind(split.rest, secretNames);
    for (const FoundCredential &found : read->found)
        examine(found);
    for (const SkippedEntry &entry : read->leftOut)
        require(!hidesCanary || !shows(entry.detail), "no reason shows a secret");
}

} // namespace herald::fuzz
