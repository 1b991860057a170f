// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/workspacelookups.h"

#include "app/huawei/answers.h"
#include "app/huawei/callercredential.h"
#include "app/huawei/endpoints.h"
#include "app/huawei/jsonvalues.h"
#include "app/huawei/judge.h"
#include "app/huawei/lookupanswers.h"
#include "app/huawei/lookuperror.h"

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

template <class Answer, class T>
Result<Page<T>> pageFrom(const Result<Answer> &answer, Result<Page<T>> (*read)(const QJsonObject &))
{
    if (!answer)
        return tl::unexpected(answer.error());
    Result<Page<T>> page = read(answer->members);
    if (page)
        page->serverTime = answer->serverTime;
    return page;
}

} // namespace

WorkspaceLookups::WorkspaceLookups(Transport &transport, CredentialSource &credentials,
                                   TokenSource &tokens, const Clock &clock)
    : m_transport(transport)
    , m_credentials(credentials)
    , m_tokens(tokens)
    , m_clock(clock)
{}

QCoro::Task<Result<Page<AppGroup>>> WorkspaceLookups::appGroups(Profile profile,
                                                                AppGroupQuery query)
{
    Question question{endpointFor(profile), appGroupsDraft(profile.projectId, query),
                      u"workspace:appGroup:list"_s};
    const Result<Answer> answer = co_await answerTo(std::move(profile), std::move(question));
    co_return pageFrom(answer, appGroupsFrom);
}

QCoro::Task<Result<Page<MailRecord>>> WorkspaceLookups::mailRecords(Profile profile,
                                                                    MailRecordQuery query)
{
    Question question{endpointFor(profile), mailRecordsDraft(profile.projectId, query),
                      u"workspace:appGroup:listMailRecord"_s};
    const Result<Answer> answer = co_await answerTo(std::move(profile), std::move(question));
    co_return pageFrom(answer, mailRecordsFrom);
}

QCoro::Task<Result<Page<Authorization>>> WorkspaceLookups::authorizations(Profile profile,
                                                                          AuthorizationQuery query)
{
    Question question{endpointFor(profile), authorizationsDraft(profile.projectId, query),
                      u"workspace:appGroup:listAuthorization"_s};
    const Result<Answer> answer = co_await answerTo(std::move(profile), std::move(question));
    co_return pageFrom(answer, authorizationsFrom);
}

QCoro::Task<Result<QList<Project>>> WorkspaceLookups::projects(Profile profile, QString name)
{
    Question question{iamEndpointFor(profile), projectsDraft(name), {}};
    const Result<Answer> answer = co_await answerTo(std::move(profile), std::move(question));
    co_return answer.and_then([](const Answer &a) { return projectsFrom(a.members); });
}

QCoro::Task<Result<WorkspaceLookups::Answer>> WorkspaceLookups::answerTo(Profile profile,
                                                                         Question question)
{
    Result<Exchange> exchange = co_await ask(profile, question);
    if (exchange && exchange->status == 401 && profile.credential == CredentialKind::IamPassword) {
        m_tokens.forget(profile.id);
        exchange = co_await ask(profile, question);
    }
    if (!exchange)
        co_return tl::unexpected(exchange.error());

    const Verdict verdict = judge(*exchange, question.permission);
    if (verdict.outcome != Outcome::Accepted)
        co_return tl::unexpected(errorFrom(verdict));
    co_return Answer{jsonValueOf(exchange->body).toObject(), serverTimeOf(*exchange)};
}

QCoro::Task<Result<Exchange>> WorkspaceLookups::ask(Profile profile, Question question)
{
    if (!question.root)
        co_return tl::unexpected(question.root.error());
    if (!question.draft)
        co_return tl::unexpected(question.draft.error());

    const QString proxy = profile.proxy;
    const Result<Credential> credential =
        co_await callerCredential(m_credentials, m_tokens, std::move(profile));
    if (!credential)
        co_return tl::unexpected(credential.error());

    Result<Request> request =
        proven(*question.draft, *question.root, *credential, m_clock.utcNow());
    if (!request)
        co_return tl::unexpected(request.error());
    request->proxy = proxy;
    ExchangeOptions options;
    Exchange exchange = co_await m_transport.exchange(*std::move(request), std::move(options));
    co_return exchange;
}

} // namespace herald::huawei
