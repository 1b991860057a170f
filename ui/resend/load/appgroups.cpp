// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/appgroups.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

LookupEntry entryOf(const AppGroup &group)
{
    LookupEntry entry;
    entry.value = group.id.text();
    entry.name = group.name.isEmpty() ? group.id.text() : group.name;
    const QString description = group.description.simplified();
    entry.detail =
        description.isEmpty() ? entry.value : QString(entry.value + u" · "_s + description);
    return entry;
}

} // namespace

QCoro::Task<LookupAnswer> allAppGroups(WorkspaceDirectory *workspace, Profile profile)
{
    QList<LookupEntry> entries;
    AppGroupQuery query;
    while (true) {
        auto page = co_await workspace->appGroups(profile, query);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const AppGroup &group : std::as_const(page->items))
            entries.append(entryOf(group));
        query.offset += int(page->items.size());
        if (page->items.isEmpty() || query.offset >= page->total)
            co_return entries;
    }
}

} // namespace herald::ui
