// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabalookups.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

/// Several fields of this API are strings that hold JSON (0.7).
QString asText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

tl::unexpected<AlibabaError> unknownPlaybook()
{
    return tl::unexpected(
        AlibabaError{400, u"Playbook.External.ParamError"_s, u"The playbook does not exist."_s});
}

struct PlaybookFilter
{
    QString name;
    QString active;
    QString ownType;
    QStringList paramTypes;
    QStringList uuids;
    qint64 modifiedFrom = 0;
    qint64 modifiedTo = std::numeric_limits<qint64>::max();
};

PlaybookFilter readFilter(AlibabaParameters &parameters)
{
    PlaybookFilter filter;
    filter.name = parameters.text(u"Name"_s);
    filter.active = parameters.oneOf(u"Active"_s, {u"0"_s, u"1"_s});
    filter.ownType = parameters.oneOf(u"OwnType"_s, {u"preset"_s, u"user"_s});
    filter.paramTypes = parameters.text(u"ParamTypes"_s).split(u',', Qt::SkipEmptyParts);
    filter.uuids = parameters.text(u"PlaybookUuids"_s).split(u',', Qt::SkipEmptyParts);
    if (filter.uuids.size() > 100)
        parameters.refuse(u"PlaybookUuids"_s);
    if (const QString uuid = parameters.text(u"PlaybookUuid"_s); !uuid.isEmpty())
        filter.uuids.append(uuid);
    filter.modifiedFrom = parameters.integer(u"StartMillis"_s, filter.modifiedFrom);
    filter.modifiedTo = parameters.integer(u"EndMillis"_s, filter.modifiedTo);
    return filter;
}

bool fits(const Playbook &playbook, const PlaybookFilter &filter)
{
    const QString active = playbook.active ? u"1"_s : u"0"_s;
    return playbook.name.contains(filter.name, Qt::CaseInsensitive) &&
           (filter.active.isEmpty() || filter.active == active) &&
           (filter.ownType.isEmpty() || filter.ownType == playbook.ownType) &&
           (filter.paramTypes.isEmpty() || filter.paramTypes.contains(playbook.paramType)) &&
           (filter.uuids.isEmpty() || filter.uuids.contains(playbook.uuid)) &&
           playbook.modified >= filter.modifiedFrom && playbook.modified <= filter.modifiedTo;
}

QJsonObject toJson(const Playbook &playbook)
{
    return {{u"PlaybookUuid"_s, playbook.uuid},
            {u"DisplayName"_s, playbook.name},
            {u"Description"_s, playbook.description},
            {u"Active"_s, playbook.active ? 1 : 0},
            {u"OwnType"_s, playbook.ownType},
            {u"ParamType"_s, playbook.paramType},
            {u"GmtCreate"_s, playbook.created},
            {u"GmtModified"_s, QString::number(playbook.modified)},
            {u"LastRuntime"_s, playbook.lastRun},
            {u"TenantId"_s, u"1376020000718726"_s}};
}

} // namespace

AlibabaResult AlibabaLookups::playbooks(AlibabaParameters &parameters) const
{
    const qint64 pageNumber = parameters.integer(u"PageNumber"_s, 1, 1);
    const qint64 emptySize = parameters.isSent(u"PageSize"_s) ? 10 : 20;
    const qint64 pageSize = parameters.integer(u"PageSize"_s, emptySize, 1);
    const bool byLastRun = parameters.oneOf(u"Sort"_s, {u"1"_s, u"2"_s}) == "2"_L1;
    const bool ascending = parameters.oneOf(u"Order"_s, {u"desc"_s, u"asc"_s}) == "asc"_L1;
    const PlaybookFilter filter = readFilter(parameters);
    if (parameters.error())
        return tl::unexpected(*parameters.error());

    QList<Playbook> matches;
    for (int i = 0; i < m_world.playbookCount(); ++i) {
        if (const Playbook playbook = m_world.playbook(i); fits(playbook, filter))
            matches.append(playbook);
    }
    const auto key = byLastRun ? &Playbook::lastRun : &Playbook::modified;
    std::stable_sort(matches.begin(), matches.end(), [=](const Playbook &a, const Playbook &b) {
        return ascending ? a.*key < b.*key : a.*key > b.*key;
    });

    QJsonArray page;
    const qint64 first = qMin<qint64>(matches.size(), (pageNumber - 1) * pageSize);
    for (const Playbook &playbook : matches.mid(first, pageSize))
        page.append(toJson(playbook));
    return QJsonObject{{u"Playbooks"_s, page},
                       {u"Page"_s, QJsonObject{{u"TotalCount"_s, matches.size()},
                                               {u"PageNumber"_s, pageNumber},
                                               {u"PageSize"_s, pageSize}}}};
}

AlibabaResult AlibabaLookups::treeData() const
{
    QJsonArray tree;
    for (int i = 0; i < m_world.playbookCount(); ++i) {
        const Playbook playbook = m_world.playbook(i);
        tree.append(QJsonObject{{u"playbook"_s, QJsonObject{{u"active"_s, playbook.active},
                                                            {u"displayName"_s, playbook.name},
                                                            {u"playbookUuid"_s, playbook.uuid}}}});
    }
    return QJsonObject{{u"Playbooks"_s, asText(tree)}};
}

AlibabaResult AlibabaLookups::recordSchema(AlibabaParameters &parameters) const
{
    const int index = m_world.indexOf(parameters.text(u"PlaybookUuid"_s));
    if (index < 0)
        return unknownPlaybook();
    QJsonArray schema;
    if (m_world.hasRun(index)) {
        for (const PlaybookNode &node : m_world.nodes(index)) {
            schema.append(QJsonObject{{u"NodeName"_s, node.name},
                                      {u"ComponentName"_s, node.component},
                                      {u"ActionName"_s, node.action},
                                      {u"OutputFields"_s, QJsonArray{u"status"_s, u"message"_s}}});
        }
    }
    return QJsonObject{{u"PlaybookNodeSchema"_s, QJsonObject{{u"NodeSchema"_s, schema}}}};
}

AlibabaResult AlibabaLookups::componentList(AlibabaParameters &parameters) const
{
    if (m_world.indexOf(parameters.text(u"PlaybookUuid"_s)) < 0)
        return unknownPlaybook();
    const bool english = parameters.text(u"Lang"_s) == "en"_L1;
    QJsonArray list;
    for (const Component &component : SoarWorld::components()) {
        QJsonArray actions;
        for (const QString &action : component.actions) {
            const QJsonObject input{{u"name"_s, u"content"_s},
                                    {u"description"_s, english ? u"Content"_s : u"内容"_s},
                                    {u"required"_s, true}};
            actions.append(QJsonObject{{u"name"_s, action},
                                       {u"description"_s, action},
                                       {u"parameters"_s, QJsonArray{input}}});
        }
        const QJsonObject basic{
            {u"name"_s, component.name},
            {u"description"_s, english ? component.english : component.chinese},
            {u"logo"_s, u"https://example.com/logo/%1.png"_s.arg(component.name)}};
        list.append(QJsonObject{{u"basic"_s, basic}, {u"actions"_s, actions}});
    }
    return QJsonObject{{u"Components"_s, asText(list)}};
}

AlibabaResult AlibabaLookups::assets(AlibabaParameters &parameters) const
{
    const QString component = parameters.text(u"ComponentName"_s);
    if (!SoarWorld::component(component))
        return tl::unexpected(AlibabaError{400, u"Component.External.NotExist"_s,
                                           u"The component does not exist."_s});
    QJsonArray list;
    for (const ComponentAsset &asset : m_world.assets(component)) {
        list.append(QJsonObject{{u"Id"_s, asset.id},
                                {u"AssetUuid"_s, asset.uuid},
                                {u"Name"_s, asset.name},
                                {u"Componentname"_s, asset.component},
                                {u"GmtCreate"_s, asset.created},
                                {u"GmtModified"_s, asset.created},
                                {u"Params"_s, asText(asset.params)}});
    }
    return QJsonObject{{u"ComponentAssets"_s, list}};
}

AlibabaResult AlibabaLookups::numberMetrics() const
{
    int active = 0;
    for (int i = 0; i < m_world.playbookCount(); ++i)
        active += m_world.isActive(i) ? 1 : 0;
    return QJsonObject{{u"Metrics"_s, QJsonObject{{u"TotalNum"_s, m_world.playbookCount()},
                                                  {u"StartUpNum"_s, active}}}};
}

} // namespace herald::sandbox
