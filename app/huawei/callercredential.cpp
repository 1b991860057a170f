// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/callercredential.h"

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a stored credential; empty when nothing is.
QString problemOf(const Credential &credential, const Profile &profile)
{
    if (credential.kind != profile.credential)
        return u"the stored secret is of another kind than the profile's"_s;
    switch (credential.kind) {
    case CredentialKind::IamPassword:
        return credential.password.isEmpty() ? u"the password is missing"_s : QString();
    case CredentialKind::Token:
        return credential.token.isEmpty() ? u"the token is missing"_s : QString();
    case CredentialKind::TemporaryAccessKey:
        if (credential.securityToken.isEmpty())
            return u"the security token of the temporary access key is missing"_s;
        break;
    case CredentialKind::AccessKey:
        break;
    case CredentialKind::AssumedRole:
        return u"a RAM role is Alibaba Cloud's"_s;
    }
    if (credential.accessKeyId != profile.accessKeyId)
        return u"the stored access key id is not the profile's"_s;
    if (credential.accessKeyId.isEmpty() || credential.accessKeySecret.isEmpty())
        return u"the access key is incomplete"_s;
    return {};
}

} // namespace

QCoro::Task<Result<Credential>> callerCredential(CredentialSource &credentials, TokenSource &tokens,
                                                 Profile profile)
{
    Result<Credential> credential = co_await credentials.credential(profile);
    if (!credential)
        co_return tl::unexpected(credential.error());
    const QString problem = problemOf(*credential, profile);
    if (!problem.isEmpty())
        co_return failure(Error::Kind::NoCredential, problem);
    if (credential->kind != CredentialKind::IamPassword)
        co_return credential;

    Result<Secret> token = co_await tokens.token(profile, std::move(credential->password));
    if (!token)
        co_return tl::unexpected(token.error());
    Credential fetched;
    fetched.kind = CredentialKind::Token;
    fetched.token = *std::move(token);
    co_return fetched;
}

} // namespace herald::huawei
