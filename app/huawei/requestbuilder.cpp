// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/requestbuilder.h"

#include "app/huawei/endpoints.h"
#include "app/huawei/recordjson.h"
#include "app/model/mask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <functional>
#include <optional>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badInput(const QString &text)
{
    return failure(Error::Kind::BadInput, text);
}

/// Escapes in a path are read differently even by the vendor's own clients (4.2, pitfalls).
bool canStandInPath(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_';
    });
}

bool canBeSent(const QByteArray &headerValue)
{
    const auto isPrintable = [](char c) { return c >= 0x20 && c <= 0x7e; };
    return std::all_of(headerValue.begin(), headerValue.end(), isPrintable) &&
           headerValue == headerValue.trimmed();
}

Result<Draft> projectDraft(const QByteArray &method, const QString &projectId,
                           const QByteArray &rest)
{
    if (!canStandInPath(projectId))
        return badInput(u"the project id '%1' is not one"_s.arg(projectId));
    Draft draft;
    draft.method = method;
    draft.path = "/v1/" + projectId.toLatin1() + rest;
    draft.headers = {{"Content-Type"_ba, "application/json"_ba},
                     {"X-Project-Id"_ba, projectId.toLatin1()}};
    return draft;
}

Result<Draft> listDraft(const QString &projectId, const QByteArray &rest, int limit, int offset)
{
    if (limit < 1 || limit > 100 || offset < 0)
        return badInput(u"a page has 1 to 100 items and does not begin before the first"_s);
    Result<Draft> draft = projectDraft("GET"_ba, projectId, rest);
    if (draft) {
        draft->query = {{"limit"_ba, QByteArray::number(limit)},
                        {"offset"_ba, QByteArray::number(offset)}};
    }
    return draft;
}

void addQuery(Draft &draft, const QByteArray &name, const QString &value)
{
    if (!value.isEmpty())
        draft.query.append({name, value.toUtf8()});
}

QByteArray languageTag(Language language)
{
    return language == Language::Chinese ? "zh-cn"_ba : "en-us"_ba;
}

/// All of it: QString::fromUtf8() would leave out U+FEFF at the beginning.
QString textOf(const Secret &secret)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(secret.view());
}

Request unproven(const Draft &draft, const QUrl &root)
{
    QByteArray url = root.scheme().toLatin1() + "://" + hostHeader(root) + draft.path;
    if (!draft.query.isEmpty())
        url += '?' + canonicalQuery(draft.query);
    return {draft.kind, draft.method, QUrl::fromEncoded(url, QUrl::StrictMode), draft.headers,
            draft.body};
}

/// What vouches for a request: a token, or an access key and what it signs.
struct Proof
{
    std::optional<QByteArray> token;
    std::optional<QByteArray> securityToken;
    std::function<QByteArray(const SigningInput &input)> sign; ///< `Authorization`
};

/// `Host` is signed and left out: the network layer makes it from the URL.
Request withProof(const Draft &draft, const QUrl &root, const Proof &proof, const QDateTime &now)
{
    Request request = unproven(draft, root);
    if (proof.token) {
        request.headers.append({"X-Auth-Token"_ba, *proof.token});
        return request;
    }
    request.headers.append({"X-Sdk-Date"_ba, sdkDate(now)});
    if (proof.securityToken)
        request.headers.append({"X-Security-Token"_ba, *proof.securityToken});
    SigningInput input{draft.method, draft.path, draft.query, request.headers, draft.body};
    input.headers.append({"Host"_ba, hostHeader(request.url)});
    request.headers.append({"Authorization"_ba, proof.sign(input)});
    return request;
}

Proof proofOf(const Credential &credential)
{
    Proof proof;
    if (credential.kind == CredentialKind::Token)
        proof.token = credential.token.view().toByteArray();
    if (credential.kind == CredentialKind::TemporaryAccessKey)
        proof.securityToken = credential.securityToken.view().toByteArray();
    proof.sign = [&credential](const SigningInput &input) {
        return signSdk(input, credential.accessKeyId.toUtf8(), credential.accessKeySecret.view())
            .authorization;
    };
    return proof;
}

Proof hiddenProof(const Profile &profile)
{
    const QByteArray hidden = hiddenMark.toByteArray();
    Proof proof;
    if (profile.credential == CredentialKind::Token ||
        profile.credential == CredentialKind::IamPassword)
        proof.token = hidden; // a password becomes a token before it comes here
    if (profile.credential == CredentialKind::TemporaryAccessKey)
        proof.securityToken = hidden;
    proof.sign = [id = maskedKeyId(profile.accessKeyId), hidden](const SigningInput &input) {
        return sdkAuthorization(input.headers, id, hidden);
    };
    return proof;
}

} // namespace

Result<Draft> authorizationResendDraft(const QString &projectId, const AuthorizationResend &resend)
{
    if (resend.authorizations.isEmpty())
        return badInput(u"there is no authorisation to send again"_s);
    QJsonArray ids;
    for (const Authorization &authorization : resend.authorizations) {
        if (authorization.id.isEmpty())
            return badInput(u"an authorisation has no id"_s);
        ids.append(authorization.id.text());
    }
    Result<Draft> draft =
        projectDraft("POST"_ba, projectId, "/mails/actions/send-by-authorization"_ba);
    if (!draft)
        return draft;
    draft->kind = Request::Kind::Once;
    draft->body = QJsonDocument(QJsonObject{{"records"_L1, ids}}).toJson(QJsonDocument::Compact);
    if (resend.language)
        draft->headers.append({"X-Language"_ba, languageTag(*resend.language)});
    return draft;
}

Result<Draft> resendDraft(const QString &projectId, const MailResend &resend)
{
    if (resend.records.isEmpty())
        return badInput(u"there is no record to send again"_s);
    for (const MailRecord &record : resend.records) {
        if (record.id.isEmpty())
            return badInput(u"a mail record has no id"_s);
    }
    Result<Draft> draft = projectDraft("POST"_ba, projectId, "/mails/actions/send"_ba);
    if (!draft)
        return draft;
    draft->kind = Request::Kind::Once;
    draft->body = resendBody(resend.records);
    if (resend.language)
        draft->headers.append({"X-Language"_ba, languageTag(*resend.language)});
    return draft;
}

Result<Draft> mailRecordsDraft(const QString &projectId, const MailRecordQuery &query)
{
    if (query.appGroup.isEmpty())
        return badInput(u"mail records are listed for one application group"_s);
    Result<Draft> draft = listDraft(projectId, "/mails"_ba, query.limit, query.offset);
    if (draft) {
        addQuery(*draft, "app_group_id"_ba, query.appGroup.text());
        addQuery(*draft, "account"_ba, query.account);
        addQuery(*draft, "mail_send_type"_ba, query.sendType);
        addQuery(*draft, "mail_send_result"_ba, query.sendResult);
    }
    return draft;
}

Result<Draft> authorizationsDraft(const QString &projectId, const AuthorizationQuery &query)
{
    Result<Draft> draft = listDraft(projectId, "/app-groups/actions/list-authorizations"_ba,
                                    query.limit, query.offset);
    if (draft)
        addQuery(*draft, "app_group_id"_ba, query.appGroup.text());
    return draft;
}

Result<Draft> appGroupsDraft(const QString &projectId, const AppGroupQuery &query)
{
    Result<Draft> draft = listDraft(projectId, "/app-groups"_ba, query.limit, query.offset);
    if (draft)
        addQuery(*draft, "name"_ba, query.name);
    return draft;
}

Draft projectsDraft(const QString &name)
{
    Draft draft;
    draft.method = "GET"_ba;
    draft.path = "/v3/projects"_ba;
    addQuery(draft, "name"_ba, name);
    return draft;
}

Result<Request> proven(const Draft &draft, const QUrl &root, const Credential &credential,
                       const QDateTime &now)
{
    Request request = withProof(draft, root, proofOf(credential), now);
    for (const Header &header : request.headers) {
        if (!canBeSent(header.value)) {
            return badInput(u"the header %1 holds characters that cannot be sent"_s.arg(
                QString::fromLatin1(header.name)));
        }
    }
    return request;
}

Request sketched(const Draft &draft, const QUrl &root, const Profile &profile, const QDateTime &now)
{
    return withProof(draft, root, hiddenProof(profile), now);
}

Result<Request> tokenRequest(const Profile &profile, const Secret &password)
{
    const Result<QUrl> iam = iamEndpointFor(profile);
    if (!iam)
        return tl::unexpected(iam.error());
    if (profile.userName.isEmpty() || profile.accountName.isEmpty())
        return badInput(u"the profile lacks the IAM user name or the account name"_s);
    if (profile.projectId.isEmpty() && profile.region.isEmpty())
        return badInput(u"the profile names neither a project nor a region"_s);

    const QJsonObject user{{"name"_L1, profile.userName},
                           {"password"_L1, textOf(password)},
                           {"domain"_L1, QJsonObject{{"name"_L1, profile.accountName}}}};
    const QJsonObject identity{{"methods"_L1, QJsonArray{"password"_L1}},
                               {"password"_L1, QJsonObject{{"user"_L1, user}}}};
    // the project that comes with a region bears its name
    const QJsonObject project = profile.projectId.isEmpty()
                                    ? QJsonObject{{"name"_L1, profile.region}}
                                    : QJsonObject{{"id"_L1, profile.projectId}};
    const QJsonObject auth{{"identity"_L1, identity},
                           {"scope"_L1, QJsonObject{{"project"_L1, project}}}};

    Draft draft;
    draft.method = "POST"_ba;
    draft.path = "/v3/auth/tokens"_ba;
    draft.query = {{"nocatalog"_ba, "true"_ba}};
    draft.headers = {{"Content-Type"_ba, "application/json;charset=utf8"_ba}};
    draft.body = QJsonDocument(QJsonObject{{"auth"_L1, auth}}).toJson(QJsonDocument::Compact);
    return unproven(draft, *iam);
}

} // namespace herald::huawei
