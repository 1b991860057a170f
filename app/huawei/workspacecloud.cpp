// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/workspacecloud.h"

#include "app/huawei/callercredential.h"
#include "app/huawei/endpoints.h"
#include "app/huawei/judge.h"
#include "app/huawei/requestbuilder.h"
#include "app/huawei/traces.h"

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

/// The re-send of a manifest that this cloud may send.
Result<Draft> draftFrom(const Manifest &manifest)
{
    const auto refuse = [](const QString &text) { return failure(Error::Kind::BadInput, text); };
    if (!manifest.isIntact())
        return refuse(u"the manifest is not what it was when it was confirmed"_s);
    if (std::holds_alternative<Notification>(manifest.payload()))
        return refuse(u"the manifest holds neither mail records nor authorisations"_s);
    const Result<QUrl> endpoint = endpointFor(manifest.profile());
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    // a key or token must never go to a host that its profile does not name
    if (manifest.endpoint() != *endpoint)
        return refuse(u"the endpoint of the manifest is not its profile's"_s);
    const QString &project = manifest.profile().projectId;
    if (const auto *resend = std::get_if<MailResend>(&manifest.payload()))
        return resendDraft(project, *resend);
    return authorizationResendDraft(project, std::get<AuthorizationResend>(manifest.payload()));
}

} // namespace

WorkspaceCloud::WorkspaceCloud(CredentialSource &credentials, TokenSource &tokens,
                               WorkspaceDirectory &records, const Clock &clock)
    : m_credentials(credentials)
    , m_tokens(tokens)
    , m_records(records)
    , m_clock(clock)
{}

Result<QUrl> WorkspaceCloud::endpoint(const Profile &profile) const
{
    return endpointFor(profile);
}

QCoro::Task<Result<Request>> WorkspaceCloud::prepare(Manifest manifest)
{
    const Result<Draft> draft = draftFrom(manifest);
    if (!draft)
        co_return tl::unexpected(draft.error());

    const Result<Credential> credential =
        co_await callerCredential(m_credentials, m_tokens, manifest.profile());
    if (!credential)
        co_return tl::unexpected(credential.error());
    Result<Request> request = proven(*draft, manifest.endpoint(), *credential, m_clock.utcNow());
    if (request)
        request->proxy = manifest.profile().proxy;
    co_return request;
}

Result<Request> WorkspaceCloud::sketch(const Manifest &manifest) const
{
    const Result<Draft> draft = draftFrom(manifest);
    if (!draft)
        return tl::unexpected(draft.error());
    return sketched(*draft, manifest.endpoint(), manifest.profile(), m_clock.utcNow());
}

Verdict WorkspaceCloud::judge(const Exchange &exchange) const
{
    const Verdict verdict = huawei::judge(exchange, u"workspace:appGroup:resendMail"_s);
    if (verdict.cause == Cause::CredentialExpired)
        m_tokens.forgetAll();
    return verdict;
}

QCoro::Task<Result<Evidence>> WorkspaceCloud::findEvidence(SendStory story)
{
    return findTraces(m_records, m_clock, std::move(story));
}

} // namespace herald::huawei
