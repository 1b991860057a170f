// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifylookups.h"

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaybooks = 10'000; ///< ends the paging of a service that counts wrongly

LookupEntry entryOf(const Playbook &playbook)
{
    const bool isNamed = !playbook.displayName.isEmpty();
    QString detail = playbook.uuid.text();
    if (!playbook.description.isEmpty())
        detail += u" · "_s + playbook.description.simplified();
    return {
        playbook.uuid.text(), isNamed ? playbook.displayName : playbook.uuid.text(), detail, {}};
}

/// alibaba-soar.md 2.1: this pair sends mail with a text of one's own
bool isMailNode(const PlaybookNode &node)
{
    return node.componentName == "NotifyMessage"_L1 && node.actionName == "notifyByCustom"_L1;
}

} // namespace

QCoro::Task<LookupAnswer> playbookEntries(SoarDirectory *soar, Profile profile, Language language)
{
    QList<LookupEntry> entries;
    PlaybookQuery query;
    query.language = language;
    for (int total = 1; entries.size() < std::min(total, mostPlaybooks); ++query.pageNumber) {
        auto page = co_await soar->playbooks(profile, query);
        if (!page)
            co_return tl::unexpected(page.error());
        if (page->items.isEmpty())
            break;
        for (const Playbook &playbook : std::as_const(page->items))
            entries.append(entryOf(playbook));
        total = page->total;
    }
    co_return entries;
}

QCoro::Task<LookupAnswer> nodeEntries(SoarDirectory *soar, Profile profile, PlaybookUuid playbook,
                                      Language language)
{
    auto nodes = co_await soar->nodes(profile, playbook, language);
    if (!nodes)
        co_return tl::unexpected(nodes.error());
    std::stable_partition(nodes->begin(), nodes->end(), isMailNode);
    QList<LookupEntry> entries;
    for (const PlaybookNode &node : std::as_const(*nodes)) {
        const QString detail = node.componentName + u" · "_s + node.actionName;
        entries.append({node.nodeName, node.nodeName, detail, QVariant::fromValue(node)});
    }
    co_return entries;
}

QCoro::Task<LookupAnswer> componentEntries(SoarDirectory *soar, Profile profile,
                                           PlaybookUuid playbook, Language language)
{
    auto components = co_await soar->components(profile, playbook, language);
    if (!components)
        co_return tl::unexpected(components.error());
    QList<LookupEntry> entries;
    for (const Component &component : std::as_const(*components)) {
        entries.append({component.name, component.name, component.description.simplified(),
                        component.actions});
    }
    co_return entries;
}

QCoro::Task<LookupAnswer> assetEntries(SoarDirectory *soar, Profile profile, QString component,
                                       Language language)
{
    auto assets = co_await soar->assets(profile, component, language);
    if (!assets)
        co_return tl::unexpected(assets.error());
    QList<LookupEntry> entries;
    for (const ComponentAsset &asset : std::as_const(*assets)) {
        const QString detail = u"AssetId "_s + asset.id.text();
        entries.append({asset.id.text(), asset.name, detail, {}});
    }
    co_return entries;
}

QList<LookupEntry> actionEntries(const QStringList &actions)
{
    QList<LookupEntry> entries;
    for (const QString &action : actions)
        entries.append({action, action, {}, {}});
    return entries;
}

} // namespace herald::ui
