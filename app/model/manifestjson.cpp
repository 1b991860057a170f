// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/manifestjson.h"

#include "app/model/languagecode.h"
#include "app/model/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

QJsonObject toJson(const Notification &n)
{
    QJsonObject object{{"kind"_L1, "notification"_L1},
                       {"playbookUuid"_L1, n.playbookUuid.text()},
                       {"nodeName"_L1, n.nodeName},
                       {"componentName"_L1, n.componentName},
                       {"actionName"_L1, n.actionName},
                       {"assetId"_L1, n.assetId.text()},
                       {"receivers"_L1, QJsonArray::fromStringList(n.receivers)},
                       {"subject"_L1, n.subject},
                       {"content"_L1, n.content}};
    if (n.lang)
        object.insert("lang"_L1, languageCode(*n.lang));
    if (n.roleType)
        object.insert("roleType"_L1, int(*n.roleType));
    if (n.roleFor)
        object.insert("roleFor"_L1, QString::number(*n.roleFor));
    return object;
}

Notification notificationFrom(const QJsonObject &object)
{
    Notification n;
    n.playbookUuid = PlaybookUuid(object.value("playbookUuid"_L1).toString());
    n.nodeName = object.value("nodeName"_L1).toString();
    n.componentName = object.value("componentName"_L1).toString();
    n.actionName = object.value("actionName"_L1).toString();
    n.assetId = AssetId(object.value("assetId"_L1).toString());
    for (const QJsonValue &receiver : object.value("receivers"_L1).toArray())
        n.receivers.append(receiver.toString());
    n.subject = object.value("subject"_L1).toString();
    n.content = object.value("content"_L1).toString();
    n.lang = languageFromCode(object.value("lang"_L1).toString());
    if (const int type = object.value("roleType"_L1).toInt(-1); type == 0 || type == 1)
        n.roleType = RoleType(type);
    if (object.contains("roleFor"_L1))
        n.roleFor = object.value("roleFor"_L1).toString().toLongLong();
    return n;
}

struct RecordMember
{
    QLatin1StringView name;
    std::optional<QString> MailRecord::*member;
};

constexpr std::array<RecordMember, 7> recordMembers{
    {{"account"_L1, &MailRecord::account},
     {"accountAuthType"_L1, &MailRecord::accountAuthType},
     {"accountAuthName"_L1, &MailRecord::accountAuthName},
     {"appGroupName"_L1, &MailRecord::appGroupName},
     {"mailSendType"_L1, &MailRecord::mailSendType},
     {"mailSendResult"_L1, &MailRecord::mailSendResult},
     {"errorMsg"_L1, &MailRecord::errorMsg}}};

QJsonObject toJson(const MailRecord &record)
{
    QJsonObject object{{"id"_L1, record.id.text()}};
    for (const RecordMember &m : recordMembers) {
        if (const auto &text = record.*m.member)
            object.insert(m.name, *text);
    }
    if (record.appGroupId)
        object.insert("appGroupId"_L1, record.appGroupId->text());
    if (record.sendAt)
        object.insert("sendAt"_L1, record.sendAt->toUTC().toString(Qt::ISODateWithMs));
    return object;
}

MailRecord recordFrom(const QJsonObject &object)
{
    MailRecord record;
    record.id = MailRecordId(object.value("id"_L1).toString());
    for (const RecordMember &m : recordMembers) {
        if (object.contains(m.name))
            record.*m.member = object.value(m.name).toString();
    }
    if (object.contains("appGroupId"_L1))
        record.appGroupId = AppGroupId(object.value("appGroupId"_L1).toString());
    if (object.contains("sendAt"_L1))
        record.sendAt =
            QDateTime::fromString(object.value("sendAt"_L1).toString(), Qt::ISODateWithMs);
    return record;
}

QJsonObject toJson(const MailResend &resend)
{
    QJsonArray records;
    for (const MailRecord &record : resend.records)
        records.append(toJson(record));
    QJsonObject object{{"kind"_L1, "mail-resend"_L1}, {"records"_L1, records}};
    if (resend.language)
        object.insert("language"_L1, languageCode(*resend.language));
    return object;
}

MailResend resendFrom(const QJsonObject &object)
{
    MailResend resend;
    for (const QJsonValue &record : object.value("records"_L1).toArray())
        resend.records.append(recordFrom(record.toObject()));
    resend.language = languageFromCode(object.value("language"_L1).toString());
    return resend;
}

struct AuthorizationMember
{
    QLatin1StringView name;
    QString Authorization::*member;
};

constexpr std::array<AuthorizationMember, 5> authorizationMembers{
    {{"account"_L1, &Authorization::account},
     {"accountId"_L1, &Authorization::accountId},
     {"accountType"_L1, &Authorization::accountType},
     {"appGroupName"_L1, &Authorization::appGroupName},
     {"platformType"_L1, &Authorization::platformType}}};

QJsonObject toJson(const Authorization &authorization)
{
    QJsonObject object{{"id"_L1, authorization.id.text()},
                       {"appGroupId"_L1, authorization.appGroupId.text()}};
    for (const AuthorizationMember &m : authorizationMembers)
        object.insert(m.name, authorization.*m.member);
    if (authorization.created.isValid())
        object.insert("created"_L1, authorization.created.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Authorization authorizationFrom(const QJsonObject &object)
{
    Authorization authorization;
    authorization.id = AuthorizationId(object.value("id"_L1).toString());
    authorization.appGroupId = AppGroupId(object.value("appGroupId"_L1).toString());
    for (const AuthorizationMember &m : authorizationMembers)
        authorization.*m.member = object.value(m.name).toString();
    authorization.created =
        QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODateWithMs);
    return authorization;
}

QJsonObject toJson(const AuthorizationResend &resend)
{
    QJsonArray authorizations;
    for (const Authorization &authorization : resend.authorizations)
        authorizations.append(toJson(authorization));
    QJsonObject object{{"kind"_L1, "authorization-resend"_L1},
                       {"authorizations"_L1, authorizations}};
    if (resend.language)
        object.insert("language"_L1, languageCode(*resend.language));
    return object;
}

AuthorizationResend authorizationResendFrom(const QJsonObject &object)
{
    AuthorizationResend resend;
    for (const QJsonValue &authorization : object.value("authorizations"_L1).toArray())
        resend.authorizations.append(authorizationFrom(authorization.toObject()));
    resend.language = languageFromCode(object.value("language"_L1).toString());
    return resend;
}

/// Qt's reader drops U+FEFF at the beginning of a text, unless it is written as an escape. Inside
/// a text it stays as it is.
QByteArray withSafeBeginnings(QByteArray json)
{
    static const QByteArray lost("\xEF\xBB\xBF");
    if (!json.contains(QByteArray('"' + lost)))
        return json;
    QByteArray safe;
    bool isInside = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        safe += c;
        if (isInside && c == '\\') {
            safe += json.at(++i);
        } else if (c == '"') {
            isInside = !isInside;
            if (isInside && QByteArrayView(json).sliced(i + 1).startsWith(lost)) {
                safe += "\\ufeff";
                i += lost.size();
            }
        }
    }
    return safe;
}

} // namespace

QByteArray canonicalBytes(const Profile &profile, const QUrl &endpoint, const Payload &payload)
{
    const QJsonObject object{
        {"format"_L1, formatNumber},
        {"profile"_L1, toJson(profile)},
        {"endpoint"_L1, QString::fromLatin1(endpoint.toEncoded())},
        {"payload"_L1, std::visit([](const auto &p) { return toJson(p); }, payload)},
    };
    return withSafeBeginnings(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ManifestContent> readCanonical(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("format"_L1).toInt() != formatNumber)
        return std::nullopt;
    const Result<Profile> profile = profileFromJson(object.value("profile"_L1).toObject());
    if (!profile)
        return std::nullopt;

    ManifestContent content;
    content.profile = *profile;
    content.endpoint = QUrl::fromEncoded(object.value("endpoint"_L1).toString().toLatin1());
    const QJsonObject payload = object.value("payload"_L1).toObject();
    const QString kind = payload.value("kind"_L1).toString();
    if (kind == "notification"_L1)
        content.payload = notificationFrom(payload);
    else if (kind == "mail-resend"_L1)
        content.payload = resendFrom(payload);
    else if (kind == "authorization-resend"_L1)
        content.payload = authorizationResendFrom(payload);
    else
        return std::nullopt;
    return content;
}

} // namespace herald
