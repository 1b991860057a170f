// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/soarlists.h"
#include "ui/widgets/lookuppicker.h"

namespace herald::ui {

/// The lists of SOAR as entries for the pickers of the Notify form.

[[nodiscard]] LookupEntry entryOf(const Playbook &playbook); ///< value = UUID
[[nodiscard]] LookupEntry entryOf(const PlaybookNode &node); ///< data = PlaybookNode
/// data = the names of its actions, QStringList
[[nodiscard]] LookupEntry entryOf(const Component &component);
[[nodiscard]] LookupEntry entryOf(const ComponentAsset &asset); ///< value = the asset's id
[[nodiscard]] QList<LookupEntry> actionEntries(const QStringList &actions);

/// Its component and action send mail with a text of one's own (alibaba-soar.md 2.1).
[[nodiscard]] bool isMailNode(const PlaybookNode &node);

/// Nodes that mail come first.
template <class T>
[[nodiscard]] QList<LookupEntry> entriesOf(QList<T> items);

/// Asks for a list, or finds the one of the last time. The lists' parts outlive the task.
template <class T>
[[nodiscard]] QCoro::Task<LookupAnswer> askedEntries(SoarLists *lists, SoarQuestion question,
                                                     ListProgress progress)
{
    auto asking = lists->ask<T>(std::move(question), std::move(progress));
    const Result<Dated<T>> list = co_await asking;
    if (!list)
        co_return tl::unexpected(list.error());
    co_return entriesOf(list->items);
}

template <class T>
[[nodiscard]] QCoro::Task<std::optional<LookupList>> lastEntries(SoarLists *lists,
                                                                 SoarQuestion question)
{
    auto finding = lists->last<T>(std::move(question));
    const std::optional<Dated<T>> list = co_await finding;
    if (!list)
        co_return std::nullopt;
    co_return LookupList{entriesOf(list->items), list->asOf};
}

template <class T>
[[nodiscard]] std::optional<LookupList> recentEntries(const SoarLists &lists,
                                                      const SoarQuestion &question)
{
    const std::optional<Dated<T>> list = lists.recent<T>(question);
    return list ? std::optional(LookupList{entriesOf(list->items), list->asOf}) : std::nullopt;
}

/// What to write to the administrator of the account after a refused look-up: which right, for
/// whom, and the policy that grants it. In the window's language.
[[nodiscard]] QString permissionRequest(const Profile &profile, const Error &error);

} // namespace herald::ui
