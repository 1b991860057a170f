// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/calls.h"

#include "app/huawei/endpoints.h"
#include "app/huawei/jsonvalues.h"
#include "app/huawei/recordjson.h"
#include "app/huawei/requestbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace herald::conformance {

using namespace Qt::StringLiterals;
using namespace herald::huawei;

namespace {

Profile inventedProfile(Invention &invent)
{
    Profile profile;
    profile.cloud = CloudKind::Huawei;
    profile.region = invent.oneOf({u"cn-north-4"_s, u"ap-southeast-1"_s});
    profile.endpoint = invent.oneOf({QString(), u"https://mail.example.com:8443"_s});
    profile.projectId = invent.hex(32);
    return profile;
}

QJsonValue tagOf(const std::optional<Language> &language)
{
    if (!language)
        return {};
    return *language == Language::Chinese ? u"zh-cn"_s : u"en-us"_s;
}

std::optional<QString> maybe(Invention &invent, const QString &text)
{
    return invent.oneIn(5) ? std::nullopt : std::optional<QString>(text);
}

MailRecord inventedRecord(Invention &invent)
{
    MailRecord record;
    record.id = MailRecordId(invent.oneIn(4) ? invent.filledText(6) : invent.hex(18));
    record.account = maybe(invent, invent.text(6));
    record.accountAuthType = maybe(invent, invent.oneOf({u"USER"_s, u"USER_GROUP"_s}));
    record.accountAuthName = maybe(invent, invent.text(6));
    record.appGroupId = AppGroupId(u"573743978327834675"_s);
    record.appGroupName = maybe(invent, invent.text(8));
    record.mailSendType = maybe(
        invent, invent.oneOf({u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION_SMS"_s}));
    record.mailSendResult = u"FAIL"_s; // never part of a request
    return record;
}

QJsonObject inputOf(const MailRecord &record)
{
    QJsonObject input{{u"id"_s, record.id.text()}};
    const auto add = [&input](const QString &name, const std::optional<QString> &value) {
        if (value)
            input.insert(name, *value);
    };
    add(u"account"_s, record.account);
    add(u"account_auth_type"_s, record.accountAuthType);
    add(u"account_auth_name"_s, record.accountAuthName);
    if (record.appGroupId)
        input.insert(u"app_group_id"_s, record.appGroupId->text());
    add(u"app_group_name"_s, record.appGroupName);
    add(u"mail_send_type"_s, record.mailSendType);
    return input;
}

/// A record the way Herald comes by it: out of a list that the service has answered.
MailRecord asListed(const QJsonObject &record)
{
    const QByteArray answer = QJsonDocument(record).toJson();
    return *recordFromJson(jsonValueOf(answer).toObject());
}

/// How a re-send or a look-up was asked.
struct Question
{
    QString operation;
    Result<Draft> draft;
    QJsonObject input; ///< `query`, `records`, `language`
};

Question resendQuestion(Invention &invent, const QString &project)
{
    MailResend resend;
    QJsonArray records;
    for (int left = invent.number(1, invent.oneIn(5) ? 400 : 50); left > 0; --left) {
        const QJsonObject listed = inputOf(inventedRecord(invent));
        resend.records.append(asListed(listed));
        records.append(listed);
    }
    resend.language = invent.language();
    return {u"SendAuthorizationMail"_s,
            resendDraft(project, resend),
            {{u"records"_s, records}, {u"language"_s, tagOf(resend.language)}}};
}

Question authorizationQuestion(Invention &invent, const QString &project)
{
    AuthorizationResend resend;
    QJsonArray ids;
    for (int left = invent.number(1, 50); left > 0; --left) {
        Authorization one;
        one.id = AuthorizationId(invent.oneIn(4) ? invent.filledText(6) : invent.hex(32));
        one.account = invent.text(4);
        resend.authorizations.append(one);
        ids.append(one.id.text());
    }
    resend.language = invent.language();
    return {u"SendAuthorizedMail"_s,
            authorizationResendDraft(project, resend),
            {{u"records"_s, ids}, {u"language"_s, tagOf(resend.language)}}};
}

/// An empty text is a filter that is not set.
QJsonObject queryOf(int limit, int offset, const QMap<QString, QString> &filters)
{
    QJsonObject query{{u"limit"_s, limit}, {u"offset"_s, offset}};
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        if (!it.value().isEmpty())
            query.insert(it.key(), it.value());
    }
    return {{u"query"_s, query}};
}

Question mailRecordsQuestion(Invention &invent, const QString &project)
{
    MailRecordQuery query;
    query.appGroup = AppGroupId(invent.oneIn(3) ? invent.filledText(6) : invent.hex(18));
    query.account = invent.text(10);
    query.sendType = invent.oneOf({QString(), u"ADD_GROUP_AUTHORIZATION"_s});
    query.sendResult = invent.oneOf({QString(), u"SUCCESS"_s, u"FAIL"_s});
    query.limit = invent.number(1, 100);
    query.offset = invent.number(0, 1'000'000);
    return {u"ListAuthorizationMailRecord"_s, mailRecordsDraft(project, query),
            queryOf(query.limit, query.offset,
                    {{u"app_group_id"_s, query.appGroup.text()},
                     {u"account"_s, query.account},
                     {u"mail_send_type"_s, query.sendType},
                     {u"mail_send_result"_s, query.sendResult}})};
}

Question appGroupsQuestion(Invention &invent, const QString &project)
{
    const AppGroupQuery query{invent.text(12), invent.number(1, 100), invent.number(0, 5000)};
    return {u"ListAppGroup"_s, appGroupsDraft(project, query),
            queryOf(query.limit, query.offset, {{u"name"_s, query.name}})};
}

Question authorizationsQuestion(Invention &invent, const QString &project)
{
    const AuthorizationQuery query{AppGroupId(invent.text(6)), invent.number(1, 100),
                                   invent.number(0, 5000)};
    return {u"ListAppGroupAuthorization"_s, authorizationsDraft(project, query),
            queryOf(query.limit, query.offset, {{u"app_group_id"_s, query.appGroup.text()}})};
}

Question projectsQuestion(Invention &invent)
{
    const QString name = invent.text(6);
    QJsonObject query;
    if (!name.isEmpty())
        query.insert(u"name"_s, name);
    return {u"KeystoneListProjects"_s, projectsDraft(name), {{u"query"_s, query}}};
}

QJsonObject provenCall(Invention &invent, Question question, const QUrl &root,
                       const QString &project)
{
    const Credential credential = invent.credential(invent.oneOf(
        {CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey, CredentialKind::Token}));
    const QDateTime moment = invent.moment();
    const Request request = *proven(*question.draft, root, credential, moment);
    question.input.insert(u"project"_s, project);

    Asked asked{u"huawei"_s, question.operation, {}, question.input, {}};
    if (credential.kind != CredentialKind::Token) {
        SigningInput input{request.method, question.draft->path, question.draft->query,
                           request.headers, request.body};
        input.headers.removeIf([](const Header &h) { return h.name == "Authorization"; });
        input.headers.append({"Host"_ba, hostHeader(root)});
        asked.canonical =
            signSdk(input, credential.accessKeyId.toUtf8(), credential.accessKeySecret.view())
                .canonicalRequest;
    }
    return told(asked, request, credential);
}

QJsonObject tokenCall(Invention &invent)
{
    Profile profile = inventedProfile(invent);
    profile.userName = invent.filledText(6);
    profile.accountName = invent.filledText(6);
    if (invent.oneIn(3))
        profile.projectId.clear();
    const QString password = invent.filledText(12);
    const QJsonObject input{{u"user"_s, profile.userName},
                            {u"account"_s, profile.accountName},
                            {u"password"_s, password},
                            {u"project"_s, profile.projectId},
                            {u"region"_s, profile.region}};
    const Request request = *tokenRequest(profile, Secret(password.toUtf8()));
    return told({u"huawei"_s, u"KeystoneCreateUserTokenByPassword"_s, {}, input, {}}, request, {});
}

} // namespace

QList<QJsonObject> huaweiCalls(Invention &invent)
{
    const Profile profile = inventedProfile(invent);
    const QString project = profile.projectId;
    const QUrl root = *endpointFor(profile);
    QList<QJsonObject> calls;
    for (const auto make : {resendQuestion, authorizationQuestion, mailRecordsQuestion,
                            appGroupsQuestion, authorizationsQuestion})
        calls.append(provenCall(invent, make(invent, project), root, project));
    calls.append(provenCall(invent, projectsQuestion(invent), *iamEndpointFor(profile), {}));
    calls.append(tokenCall(invent));
    return calls;
}

} // namespace herald::conformance
