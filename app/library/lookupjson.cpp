// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lookupjson.h"

#include <QJsonArray>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toString();
}

} // namespace

QJsonObject toJson(const Playbook &playbook)
{
    QJsonObject object{{"uuid"_L1, playbook.uuid.text()},
                       {"name"_L1, playbook.displayName},
                       {"description"_L1, playbook.description},
                       {"active"_L1, playbook.active}};
    if (playbook.modified.isValid())
        object.insert("modified"_L1, playbook.modified.toMSecsSinceEpoch());
    return object;
}

QJsonObject toJson(const PlaybookNode &node)
{
    return {{"node"_L1, node.nodeName},
            {"component"_L1, node.componentName},
            {"action"_L1, node.actionName}};
}

QJsonObject toJson(const Component &component)
{
    return {{"name"_L1, component.name},
            {"description"_L1, component.description},
            {"actions"_L1, QJsonArray::fromStringList(component.actions)}};
}

QJsonObject toJson(const ComponentAsset &asset)
{
    return {
        {"id"_L1, asset.id.text()}, {"name"_L1, asset.name}, {"component"_L1, asset.componentName}};
}

void fromJson(const QJsonObject &object, Playbook &playbook)
{
    playbook.uuid = PlaybookUuid(text(object, "uuid"_L1));
    playbook.displayName = text(object, "name"_L1);
    playbook.description = text(object, "description"_L1);
    playbook.active = object.value("active"_L1).toBool();
    if (const QJsonValue modified = object.value("modified"_L1); modified.isDouble())
        playbook.modified = QDateTime::fromMSecsSinceEpoch(modified.toInteger(), Qt::UTC);
}

void fromJson(const QJsonObject &object, PlaybookNode &node)
{
    node.nodeName = text(object, "node"_L1);
    node.componentName = text(object, "component"_L1);
    node.actionName = text(object, "action"_L1);
}

void fromJson(const QJsonObject &object, Component &component)
{
    component.name = text(object, "name"_L1);
    component.description = text(object, "description"_L1);
    for (const QJsonValue &action : object.value("actions"_L1).toArray())
        component.actions.append(action.toString());
}

void fromJson(const QJsonObject &object, ComponentAsset &asset)
{
    asset.id = AssetId(text(object, "id"_L1));
    asset.name = text(object, "name"_L1);
    asset.componentName = text(object, "component"_L1);
}

} // namespace herald
