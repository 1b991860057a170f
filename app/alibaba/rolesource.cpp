// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/rolesource.h"

#include "app/alibaba/endpoints.h"
#include "app/alibaba/judge.h"
#include "app/alibaba/lookuperror.h"

#include <QCryptographicHash>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 renewBeforeSeconds = 15 * 60;

/// Tells whether a loan is still the answer to the same question, the key's secret included.
QByteArray fingerprintOf(const QUrl &root, const Profile &profile, const Credential &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {root.toString(), profile.roleArn, profile.roleSession,
                                profile.externalId, profile.proxy, key.accessKeyId}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    hash.addData(key.accessKeySecret.view());
    return hash.result();
}

Result<LentRole> outcomeOf(const Exchange &exchange, const QDateTime &now)
{
    const Verdict verdict = judge(exchange, now, "sts:AssumeRole");
    if (verdict.outcome != Outcome::Accepted)
        return tl::unexpected(errorFrom(verdict));
    return lentRole(exchange);
}

} // namespace

struct RoleSource::Loan
{
    QByteArray fingerprint;
    QCoro::Task<void> task;
    Result<LentRole> outcome;

    [[nodiscard]] bool answers(const QByteArray &question, const QDateTime &now) const
    {
        if (fingerprint != question)
            return false;
        return !task.isReady() || (outcome && outcome->expires.addSecs(-renewBeforeSeconds) > now);
    }
};

RoleSource::RoleSource(CredentialSource &credentials, Transport &transport, const Clock &clock)
    : m_credentials(credentials)
    , m_transport(transport)
    , m_clock(clock)
{}

RoleSource::~RoleSource() = default;

QCoro::Task<Result<Credential>> RoleSource::credential(Profile profile)
{
    Result<Credential> key = co_await m_credentials.credential(profile);
    if (!key || profile.cloud != CloudKind::Alibaba ||
        profile.credential != CredentialKind::AssumedRole)
        co_return key;
    if (key->kind != CredentialKind::AssumedRole || key->accessKeyId != profile.accessKeyId ||
        key->accessKeyId.isEmpty() || key->accessKeySecret.isEmpty())
        co_return failure(Error::Kind::NoCredential,
                          u"the stored secret is not the access key that takes the role"_s);
    const Result<QUrl> root = stsEndpointFor(profile);
    if (!root)
        co_return tl::unexpected(root.error());

    const QByteArray question = fingerprintOf(*root, profile, *key);
    // a copy of its own keeps the loan alive while it is waited for, whoever forgets it
    std::shared_ptr<Loan> loan = m_loans[profile.id];
    if (!loan || !loan->answers(question, m_clock.utcNow())) {
        loan = std::make_shared<Loan>();
        loan->fingerprint = question;
        m_loans[profile.id] = loan;
        Request request = assumeRoleRequest(*root, profile, *key, freshStamp(m_clock));
        loan->task = run(loan.get(), std::move(request));
    }
    co_await loan->task;
    if (!loan->outcome)
        co_return tl::unexpected(loan->outcome.error());
    Credential lent;
    lent.kind = CredentialKind::TemporaryAccessKey;
    lent.accessKeyId = loan->outcome->credential.accessKeyId;
    lent.accessKeySecret = loan->outcome->credential.accessKeySecret.clone();
    lent.securityToken = loan->outcome->credential.securityToken.clone();
    co_return lent;
}

QCoro::Task<void> RoleSource::run(Loan *loan, Request request)
{
    ExchangeOptions options;
    const Exchange exchange = co_await m_transport.exchange(std::move(request), std::move(options));
    loan->outcome = outcomeOf(exchange, m_clock.utcNow());
}

QDateTime RoleSource::lentUntil(const ProfileId &profile) const
{
    const auto at = m_loans.find(profile);
    const bool isLent = at != m_loans.end() && at->second->task.isReady() && at->second->outcome;
    return isLent ? at->second->outcome->expires : QDateTime();
}

} // namespace herald::alibaba
