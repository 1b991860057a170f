// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifylookups.h"

#include "ui/shell/identitytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct NotifyLookups
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::NotifyLookups)
};

} // namespace

bool isMailNode(const PlaybookNode &node)
{
    return node.componentName == "NotifyMessage"_L1 && node.actionName == "notifyByCustom"_L1;
}

LookupEntry entryOf(const Playbook &playbook)
{
    LookupEntry entry;
    entry.value = playbook.uuid.text();
    entry.name = playbook.displayName.isEmpty() ? entry.value : playbook.displayName;
    entry.detail = entry.value;
    if (!playbook.description.isEmpty())
        entry.detail += u" · "_s + playbook.description.simplified();
    entry.state = playbook.active ? LookupEntry::State::Active : LookupEntry::State::Inactive;
    entry.changed = playbook.modified;
    return entry;
}

LookupEntry entryOf(const PlaybookNode &node)
{
    const QString detail = node.componentName + u" · "_s + node.actionName;
    return {node.nodeName, node.nodeName, detail, QVariant::fromValue(node)};
}

LookupEntry entryOf(const Component &component)
{
    return {component.name, component.name, component.description.simplified(), component.actions};
}

LookupEntry entryOf(const ComponentAsset &asset)
{
    const QString detail = u"AssetId "_s + asset.id.text();
    return {asset.id.text(), asset.name, detail, {}};
}

QList<LookupEntry> actionEntries(const QStringList &actions)
{
    QList<LookupEntry> entries;
    for (const QString &action : actions)
        entries.append({action, action, {}, {}});
    return entries;
}

template <class T>
QList<LookupEntry> entriesOf(QList<T> items)
{
    if constexpr (std::is_same_v<T, PlaybookNode>)
        std::stable_partition(items.begin(), items.end(), isMailNode);
    QList<LookupEntry> entries;
    entries.reserve(items.size());
    for (const T &item : std::as_const(items))
        entries.append(entryOf(item));
    return entries;
}

template QList<LookupEntry> entriesOf(QList<Playbook>);
template QList<LookupEntry> entriesOf(QList<PlaybookNode>);
template QList<LookupEntry> entriesOf(QList<Component>);
template QList<LookupEntry> entriesOf(QList<ComponentAsset>);

QString permissionRequest(const Profile &profile, const Error &error)
{
    const QString right = error.permission.isEmpty() ? u"yundun-sas:Describe*"_s : error.permission;
    QStringList lines{
        NotifyLookups::tr("Please grant this permission in Alibaba Cloud RAM: %1").arg(right),
        NotifyLookups::tr("For: %1").arg(QString(profile.name + u" · "_s + profile.accessKeyId)),
        NotifyLookups::tr("Needed to choose playbooks and sender assets when mail is sent through "
                          "Security Center (SOAR). It only reads.")};
    if (!error.requestId.isEmpty())
        lines.append(NotifyLookups::tr("Request id: %1").arg(error.requestId));
    lines.append(NotifyLookups::tr("As a policy:"));
    lines.append(u"{\"Version\":\"1\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"%1\"],"
                 "\"Resource\":\"*\"}]}"_s.arg(right));
    return lines.join(u'\n');
}

} // namespace herald::ui
