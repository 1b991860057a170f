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

Result<QList<Project>> projectsFrom(const QJsonObject &answer)
{
    return listIn(answer, "projects"_L1, projectFrom);
}

} // namespace herald::huawei
