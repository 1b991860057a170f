// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/calls.h"

#include "app/alibaba/acs3signature.h"
#include "app/alibaba/assumerole.h"
#include "app/alibaba/endpoints.h"
#include "app/alibaba/requestbuilder.h"
#include "app/alibaba/soarlookups.h"

#include <QJsonArray>

namespace herald::conformance {

using namespace Qt::StringLiterals;
using namespace herald::alibaba;

namespace {

class OneMoment final : public Clock
{
public:
    explicit OneMoment(const QDateTime &moment)
        : m_moment(moment)
    {}
    [[nodiscard]] QDateTime utcNow() const override { return m_moment; }

private:
    QDateTime m_moment;
};

Credential copyOf(const Credential &credential)
{
    Credential copy;
    copy.kind = credential.kind;
    copy.accessKeyId = credential.accessKeyId;
    copy.accessKeySecret = credential.accessKeySecret.clone();
    copy.securityToken = credential.securityToken.clone();
    return copy;
}

class OneCredential final : public CredentialSource
{
public:
    explicit OneCredential(const Credential &credential)
        : m_credential(credential)
    {}
    QCoro::Task<Result<Credential>> credential(Profile) override { co_return copyOf(m_credential); }

private:
    const Credential &m_credential;
};

/// Keeps what it is given; nothing leaves.
class Keeper final : public Transport
{
public:
    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions) override
    {
        kept = std::move(request);
        co_return Exchange();
    }

    Request kept;
};

QString word(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

Profile profileFor(Invention &invent, const Credential &credential)
{
    Profile profile;
    profile.cloud = CloudKind::Alibaba;
    profile.credential = credential.kind;
    profile.accessKeyId = credential.accessKeyId;
    profile.region = invent.oneOf({u"cn-hangzhou"_s, u"ap-southeast-1"_s});
    profile.endpoint = invent.oneOf({QString(), u"https://soar.example.com:8443"_s});
    return profile;
}

/// What the ACS3 signature of a finished request covers.
QByteArray canonicalOf(const Request &request, const Credential &credential)
{
    Acs3Input input{request.method, "/"_ba, request.url.query(QUrl::FullyEncoded).toLatin1(),
                    request.headers, request.body};
    input.headers.append({"host"_ba, hostHeader(request.url)});
    return signAcs3(input, credential.accessKeyId.toUtf8(), credential.accessKeySecret.view())
        .canonicalRequest;
}

Notification inventedMail(Invention &invent, bool isLong)
{
    Notification mail;
    mail.playbookUuid = PlaybookUuid(invent.hex(32));
    mail.nodeName = invent.text(4);
    mail.componentName = invent.text(3);
    mail.actionName = invent.text(3);
    mail.assetId = AssetId(QString::number(invent.number(0, 1'000'000)));
    for (int left = invent.number(1, invent.oneIn(4) ? 120 : 12); left > 0; --left)
        mail.receivers.append(invent.address());
    mail.subject = invent.text(20);
    mail.content = isLong ? invent.longText(64 * 1024) : invent.text(60);
    mail.lang = invent.language();
    if (invent.oneIn(2))
        mail.roleType = invent.oneOf({RoleType::ThisAccount, RoleType::Enterprise});
    if (invent.oneIn(2))
        mail.roleFor = 1'376'020'000'718'726 + invent.number(0, 1'000'000);
    return mail;
}

QJsonObject inputOf(const Notification &mail)
{
    QJsonObject input{{u"PlaybookUuid"_s, mail.playbookUuid.text()},
                      {u"NodeName"_s, mail.nodeName},
                      {u"ComponentName"_s, mail.componentName},
                      {u"ActionName"_s, mail.actionName},
                      {u"AssetId"_s, mail.assetId.text()},
                      {u"Receivers"_s, QJsonArray::fromStringList(mail.receivers)},
                      {u"Subject"_s, mail.subject},
                      {u"Content"_s, mail.content}};
    if (mail.lang)
        input.insert(u"Lang"_s, word(*mail.lang));
    if (mail.roleType)
        input.insert(u"RoleType"_s, *mail.roleType == RoleType::Enterprise ? u"1"_s : u"0"_s);
    if (mail.roleFor)
        input.insert(u"RoleFor"_s, QString::number(*mail.roleFor));
    return input;
}

QJsonObject notifyCall(Invention &invent, WireForm form, const QString &formName, bool isLong)
{
    const Credential credential = invent.credential(
        invent.oneOf({CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey}));
    const Profile profile = profileFor(invent, credential);
    const Notification mail = inventedMail(invent, isLong);
    const Stamp stamp{invent.moment(), invent.hex(32).toLatin1()};
    const Request request = notifyRequest(*endpointFor(profile), form, mail, credential, stamp);
    Asked asked{u"alibaba"_s, u"RunNotifyComponentWithEmail"_s, formName, inputOf(mail), {}};
    if (form != WireForm::LegacyBody)
        asked.canonical = canonicalOf(request, credential);
    return told(asked, request, credential);
}

/// Has the directory ask something, and keeps the request.
template <class Ask>
QJsonObject lookUpCall(Invention &invent, const QString &operation, const QJsonObject &input,
                       Ask ask)
{
    const Credential credential = invent.credential(
        invent.oneOf({CredentialKind::AccessKey, CredentialKind::TemporaryAccessKey}));
    const OneMoment clock(invent.moment());
    OneCredential source(credential);
    Keeper keeper;
    SoarLookups directory(keeper, source, clock);
    (void)ask(directory, profileFor(invent, credential)); // done before it returns: nobody waits
    const QByteArray canonical = canonicalOf(keeper.kept, credential);
    return told({u"alibaba"_s, operation, u"query"_s, input, canonical}, keeper.kept, credential);
}

QList<QJsonObject> lookUpCalls(Invention &invent)
{
    const Language language = invent.oneOf({Language::Chinese, Language::English});
    const QString lang = word(language);
    const PlaybookQuery query{invent.text(12), invent.number(1, 500), invent.number(1, 100),
                              language};
    QJsonObject page{
        {u"PageNumber"_s, query.pageNumber}, {u"PageSize"_s, query.pageSize}, {u"Lang"_s, lang}};
    if (!query.name.isEmpty())
        page.insert(u"Name"_s, query.name);
    const QString playbook = invent.text(6);
    const QString component = invent.text(6);
    const QJsonObject ofPlaybook{{u"PlaybookUuid"_s, playbook}, {u"Lang"_s, lang}};
    return {
        lookUpCall(invent, u"DescribePlaybooks"_s, page,
                   [&](SoarLookups &soar, const Profile &p) { return soar.playbooks(p, query); }),
        lookUpCall(invent, u"DescribeLatestRecordSchema"_s, ofPlaybook,
                   [&](SoarLookups &soar, const Profile &p) {
                       return soar.nodes(p, PlaybookUuid(playbook), language);
                   }),
        lookUpCall(invent, u"DescribeComponentList"_s, ofPlaybook,
                   [&](SoarLookups &soar, const Profile &p) {
                       return soar.components(p, PlaybookUuid(playbook), language);
                   }),
        lookUpCall(invent, u"DescribeComponentAssets"_s,
                   {{u"ComponentName"_s, component}, {u"Lang"_s, lang}},
                   [&](SoarLookups &soar, const Profile &p) {
                       return soar.assets(p, component, language);
                   })};
}

QJsonObject roleCall(Invention &invent)
{
    const Credential credential = invent.credential(CredentialKind::AccessKey);
    Profile profile = profileFor(invent, credential);
    profile.credential = CredentialKind::AssumedRole;
    profile.roleArn = u"acs:ram::1376020000718726:role/"_s + invent.filledText(5);
    profile.roleSession = invent.oneIn(3) ? QString() : u"a.b@c_d-"_s + invent.hex(6);
    profile.externalId = invent.text(5);
    const Stamp stamp{invent.moment(), invent.hex(32).toLatin1()};
    const Request request = assumeRoleRequest(*stsEndpointFor(profile), profile, credential, stamp);
    QJsonObject input{
        {u"RoleArn"_s, profile.roleArn},
        {u"RoleSessionName"_s, profile.roleSession.isEmpty() ? u"herald"_s : profile.roleSession},
        {u"DurationSeconds"_s, 3600}};
    if (!profile.externalId.isEmpty())
        input.insert(u"ExternalId"_s, profile.externalId);
    return told({u"alibaba"_s, u"AssumeRole"_s, {}, input, {}}, request, credential);
}

} // namespace

QList<QJsonObject> alibabaCalls(Invention &invent)
{
    const bool isLong = invent.oneIn(10);
    return QList<QJsonObject>{notifyCall(invent, WireForm::Query, u"query"_s, isLong),
                              notifyCall(invent, WireForm::Body, u"body"_s, isLong),
                              notifyCall(invent, WireForm::LegacyBody, u"legacy"_s, isLong),
                              roleCall(invent)} +
           lookUpCalls(invent);
}

} // namespace herald::conformance
