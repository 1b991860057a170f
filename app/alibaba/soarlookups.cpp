// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/soarlookups.h"

#include "app/alibaba/answers.h"
#include "app/alibaba/endpoints.h"
#include "app/alibaba/jsonvalues.h"
#include "app/alibaba/judge.h"
#include "app/alibaba/lookuperror.h"
#include "app/alibaba/requestbuilder.h"

#include <QJsonArray>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

/// The objects of a list that came as an array or as a text with one. A list that is not there
/// is empty: a playbook that never ran has no nodes.
Result<QList<QJsonObject>> objectsIn(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue held = object.value(name);
    const QJsonValue list = unpacked(held);
    if (held.isUndefined() || list.isNull())
        return QList<QJsonObject>();
    if (!list.isArray())
        return failure(Error::Kind::BadAnswer, u"'%1' in the answer is not a list"_s.arg(name));
    QList<QJsonObject> objects;
    for (const QJsonValue &element : list.toArray()) {
        if (element.isObject())
            objects.append(element.toObject());
    }
    return objects;
}

/// Reads a list of values out of an answer.
template <class T, class Read>
Result<QList<T>> listIn(const Result<QJsonObject> &answer, QLatin1StringView name, Read read)
{
    return answer.and_then([&](const QJsonObject &members) { return objectsIn(members, name); })
        .map([&](const QList<QJsonObject> &objects) {
            QList<T> values;
            for (const QJsonObject &object : objects)
                values.append(read(object));
            return values;
        });
}

Playbook playbookFrom(const QJsonObject &object)
{
    return {PlaybookUuid(textOf(object.value("PlaybookUuid"_L1))),
            textOf(object.value("DisplayName"_L1)), textOf(object.value("Description"_L1)),
            flagOf(object.value("Active"_L1)), timeOf(object.value("GmtModified"_L1))};
}

PlaybookNode nodeFrom(const QJsonObject &object)
{
    return {textOf(object.value("NodeName"_L1)), textOf(object.value("ComponentName"_L1)),
            textOf(object.value("ActionName"_L1))};
}

Component componentFrom(const QJsonObject &object)
{
    const QJsonObject basic = object.value("basic"_L1).toObject();
    Component component{textOf(basic.value("name"_L1)), textOf(basic.value("description"_L1)), {}};
    for (const QJsonValue &action : object.value("actions"_L1).toArray())
        component.actions.append(textOf(action.toObject().value("name"_L1)));
    return component;
}

/// `Componentname` is how the service spells it. `Params` holds secrets and stays unread.
ComponentAsset assetFrom(const QJsonObject &object)
{
    const QJsonValue name = object.contains("Componentname"_L1) ? object.value("Componentname"_L1)
                                                                : object.value("ComponentName"_L1);
    return {AssetId(textOf(object.value("Id"_L1))), textOf(object.value("Name"_L1)), textOf(name)};
}

} // namespace

SoarLookups::SoarLookups(Transport &transport, CredentialSource &credentials, const Clock &clock)
    : m_transport(transport)
    , m_credentials(credentials)
    , m_clock(clock)
{}

QCoro::Task<Result<Page<Playbook>>> SoarLookups::playbooks(Profile profile, PlaybookQuery query)
{
    // the default page size is documented twice, differently: it is always sent
    Parameters parameters{{"PageNumber"_ba, QByteArray::number(query.pageNumber)},
                          {"PageSize"_ba, QByteArray::number(query.pageSize)},
                          {"Lang"_ba, langValue(query.language)}};
    if (!query.name.isEmpty())
        parameters.append({"Name"_ba, query.name.toUtf8()});

    const Result<Told> told =
        co_await ask(std::move(profile), "DescribePlaybooks", std::move(parameters));
    const Result<QJsonObject> answer = told.map(&Told::members);
    Result<QList<Playbook>> items = listIn<Playbook>(answer, "Playbooks"_L1, playbookFrom);
    if (!items)
        co_return tl::unexpected(items.error());

    const QJsonValue total = answer->value("Page"_L1).toObject().value("TotalCount"_L1);
    bool isNumber = false;
    const int count = textOf(total).toInt(&isNumber);
    const int seen = static_cast<int>(items->size());
    co_return Page<Playbook>{*std::move(items), isNumber ? count : seen, told->serverTime};
}

QCoro::Task<Result<QList<PlaybookNode>>> SoarLookups::nodes(Profile profile, PlaybookUuid playbook,
                                                            Language language)
{
    Parameters parameters{{"PlaybookUuid"_ba, playbook.text().toUtf8()},
                          {"Lang"_ba, langValue(language)}};
    const Result<Told> told =
        co_await ask(std::move(profile), "DescribeLatestRecordSchema", std::move(parameters));
    const Result<QJsonObject> schema = told.map([](const Told &answer) {
        return unpacked(answer.members.value("PlaybookNodeSchema"_L1)).toObject();
    });
    co_return listIn<PlaybookNode>(schema, "NodeSchema"_L1, nodeFrom);
}

QCoro::Task<Result<QList<Component>>>
SoarLookups::components(Profile profile, PlaybookUuid playbook, Language language)
{
    Parameters parameters{{"PlaybookUuid"_ba, playbook.text().toUtf8()},
                          {"Lang"_ba, langValue(language)}};
    const Result<Told> told =
        co_await ask(std::move(profile), "DescribeComponentList", std::move(parameters));
    co_return listIn<Component>(told.map(&Told::members), "Components"_L1, componentFrom);
}

QCoro::Task<Result<QList<ComponentAsset>>>
SoarLookups::assets(Profile profile, QString componentName, Language language)
{
    Parameters parameters{{"ComponentName"_ba, componentName.toUtf8()},
                          {"Lang"_ba, langValue(language)}};
    const Result<Told> told =
        co_await ask(std::move(profile), "DescribeComponentAssets", std::move(parameters));
    co_return listIn<ComponentAsset>(told.map(&Told::members), "ComponentAssets"_L1, assetFrom);
}

QCoro::Task<Result<SoarLookups::Told>> SoarLookups::ask(Profile profile, QByteArrayView operation,
                                                        Parameters parameters)
{
    const Result<QUrl> endpoint = endpointFor(profile);
    if (!endpoint)
        co_return tl::unexpected(endpoint.error());

    Result<Credential> given = co_await m_credentials.credential(profile);
    const Result<Credential> credential = usableFor(profile, std::move(given));
    if (!credential)
        co_return tl::unexpected(credential.error());

    Request request = lookUpRequest(*endpoint, operation.toByteArray(), parameters, *credential,
                                    freshStamp(m_clock));
    request.proxy = profile.proxy;
    ExchangeOptions options;
    const Exchange exchange = co_await m_transport.exchange(std::move(request), std::move(options));

    const Verdict verdict = judge(exchange, m_clock.utcNow(), operation);
    if (verdict.cause == Cause::CredentialExpired)
        m_credentials.refused(profile.id);
    if (verdict.outcome != Outcome::Accepted)
        co_return tl::unexpected(errorFrom(verdict));
    co_return Told{readAnswer(exchange).members, serverTime(exchange.headers)};
}

} // namespace herald::alibaba
