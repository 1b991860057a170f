// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/signing.h"

#include <QRandomGenerator>

#include <array>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

Stamp freshStamp(const Clock &clock)
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return {clock.utcNow(), bytes.toHex()};
}

QByteArray timestamp(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
}

Result<Credential> usableFor(const Profile &profile, Result<Credential> credential)
{
    const auto refuse = [](const QString &text) {
        return failure(Error::Kind::NoCredential, text);
    };
    if (!credential)
        return credential;
    const bool temporary = credential->kind == CredentialKind::TemporaryAccessKey;
    const bool isLent = temporary && profile.credential == CredentialKind::AssumedRole;
    if (!temporary && credential->kind != CredentialKind::AccessKey)
        return refuse(u"Alibaba Cloud signs with an access key"_s);
    if (credential->accessKeyId != profile.accessKeyId && !isLent)
        return refuse(u"the stored access key id is not the profile's"_s);
    if (credential->accessKeyId.isEmpty() || credential->accessKeySecret.isEmpty())
        return refuse(u"the access key is incomplete"_s);
    if (temporary && credential->securityToken.isEmpty())
        return refuse(u"the security token of the temporary access key is missing"_s);
    return credential;
}

} // namespace herald::alibaba
