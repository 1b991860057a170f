// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/lookupanswers.h"

#include "app/huawei/jsonvalues.h"
#include "app/huawei/recordjson.h"

#include <QJsonArray>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<QList<T>> listIn(const QJsonObject &answer, QLatin1StringView name,
                        Result<T> (*read)(const QJsonObject &))
{
    const QJsonValue list = answer.value(name);
    if (!list.isArray())
        return failure(Error::Kind::BadAnswer, u"the answer has no list '%1'"_s.arg(name));
    QList<T> items;
    for (const QJsonValue &element : list.toArray()) {
        Result<T> item = read(element.toObject());
        if (!item)
            return tl::unexpected(item.error());
        items.append(*std::move(item));
    }
    return items;
}

template <class T>
Result<Page<T>> pageIn(const QJsonObject &answer, QLatin1StringView name,
                       Result<T> (*read)(const QJsonObject &))
{
    return listIn(answer, name, read).map([&](const QList<T> &items) {
        const int seen = static_cast<int>(items.size());
        return Page<T>{items, answer.value("count"_L1).toInt(seen), {}};
    });
}

Result<QString> idIn(const QJsonObject &object)
{
    const Result<std::optional<QString>> id = textMember(object, "id"_L1);
    if (!id)
        return tl::unexpected(id.error());
    if (id->value_or(QString()).isEmpty())
        return failure(Error::Kind::BadAnswer, u"an item of the answer has no 'id'"_s);
    return **id;
}

Result<AppGroup> appGroupFrom(const QJsonObject &object)
{
    return idIn(object).map([&](const QString &id) {
        return AppGroup{AppGroupId(id), object.value("name"_L1).toString(),
                        object.value("description"_L1).toString()};
    });
}

/// All members are optional, the vendor's own example lacks even the id.
Result<Authorization> authorizationFrom(const QJsonObject &object)
{
    for (const QString &name : {u"id"_s, u"app_group_id"_s, u"account_id"_s}) {
        if (const QJsonValue id = object.value(name);
            !id.isUndefined() && !id.isNull() && !id.isString())
            return failure(Error::Kind::BadAnswer,
                           u"'%1' of an authorisation is not a text"_s.arg(name));
    }
    Authorization authorization;
    authorization.id = AuthorizationId(object.value("id"_L1).toString());
    authorization.accountId = object.value("account_id"_L1).toString();
    authorization.account = object.value("account"_L1).toString();
    authorization.accountType = object.value("account_type"_L1).toString();
    authorization.platformType = object.value("platform_type"_L1).toString();
    authorization.appGroupId = AppGroupId(object.value("app_group_id"_L1).toString());
    authorization.appGroupName = object.value("app_group_name"_L1).toString();
    authorization.created =
        QDateTime::fromString(object.value("create_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    return authorization;
}

Result<Project> projectFrom(const QJsonObject &object)
{
    return idIn(object).map([&](const QString &id) {
        return Project{id, object.value("name"_L1).toString()};
    });
}

} // namespace

Result<Page<AppGroup>> appGroupsFrom(const QJsonObject &answer)
{
    return pageIn(answer, "items"_L1, appGroupFrom);
}

Result<Page<MailRecord>> mailRecordsFrom(const QJsonObject &answer)
{
    return pageIn(answer, "records"_L1, recordFromJson);
}

Result<Page<Authorization>> authorizationsFrom(const QJsonObject &answer)
{
    return pageIn(answer, "authorizations"_L1, authorizationFrom);
}

Result<QList<Project>> projectsFrom(const QJsonObject &answer)
{
    return listIn(answer, "projects"_L1, projectFrom);
}

} // namespace herald::huawei
