// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/soarlists.h"

#include <QSet>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaybooks = 100'000; ///< ends the paging of a service that counts wrongly
constexpr qsizetype mostRecent = 256;  ///< lists

template <class T>
constexpr QLatin1StringView operation;
template <>
constexpr QLatin1StringView operation<Playbook> = "DescribePlaybooks"_L1;
template <>
constexpr QLatin1StringView operation<PlaybookNode> = "DescribeLatestRecordSchema"_L1;
template <>
constexpr QLatin1StringView operation<Component> = "DescribeComponentList"_L1;
template <>
constexpr QLatin1StringView operation<ComponentAsset> = "DescribeComponentAssets"_L1;

template <class T>
LookupKey keyOf(const SoarQuestion &question)
{
    return {question.profile, question.language, operation<T>, question.about};
}

/// Every page, up to where nothing new comes.
QCoro::Task<Result<QList<Playbook>>> all(SoarDirectory *soar, SoarQuestion question,
                                         ListProgress progress)
{
    QList<Playbook> list;
    QSet<QString> known; // a list that changes while it is read shows some of its entries twice
    PlaybookQuery query;
    query.language = question.language;
    for (int total = 1; query.pageSize * (query.pageNumber - 1) < std::min(total, mostPlaybooks);
         ++query.pageNumber) {
        auto asking = soar->playbooks(question.profile, query);
        const Result<Page<Playbook>> page = co_await asking;
        if (!page)
            co_return tl::unexpected(page.error());
        const qsizetype before = list.size();
        for (const Playbook &playbook : page->items) {
            if (!known.contains(playbook.uuid.text()))
                list.append(playbook);
            known.insert(playbook.uuid.text());
        }
        if (list.size() == before)
            break;
        total = page->total;
        if (progress)
            progress(int(list.size()), std::max(total, int(list.size())));
    }
    co_return list;
}

template <class T>
QCoro::Task<Result<QList<T>>> askFor(SoarDirectory *soar, const SoarQuestion &question,
                                     const ListProgress &progress)
{
    const PlaybookUuid playbook(question.about);
    if constexpr (std::is_same_v<T, Playbook>)
        return all(soar, question, progress);
    else if constexpr (std::is_same_v<T, PlaybookNode>)
        return soar->nodes(question.profile, playbook, question.language);
    else if constexpr (std::is_same_v<T, Component>)
        return soar->components(question.profile, playbook, question.language);
    else
        return soar->assets(question.profile, question.about, question.language);
}

} // namespace

SoarLists::SoarLists(SoarDirectory &soar, LookupCache &cache, const Clock &clock)
    : m_soar(soar)
    , m_cache(cache)
    , m_clock(clock)
{}

template <class T>
std::optional<Dated<T>> SoarLists::recent(const SoarQuestion &question) const
{
    const auto at = m_recent->constFind(keyOf<T>(question).name());
    if (at == m_recent->constEnd())
        return std::nullopt;
    return std::any_cast<Dated<T>>(*at);
}

template <class T>
QCoro::Task<std::optional<Dated<T>>> SoarLists::last(SoarQuestion question)
{
    return m_cache.find<T>(keyOf<T>(question));
}

template <class T>
QCoro::Task<Result<Dated<T>>> SoarLists::ask(SoarQuestion question, ListProgress progress)
{
    LookupCache &cache = m_cache;
    const Clock &clock = m_clock;
    const std::shared_ptr<Recent> recent = m_recent;
    auto asking = askFor<T>(&m_soar, question, progress);
    const Result<QList<T>> told = co_await asking;
    if (!told)
        co_return tl::unexpected(told.error());
    const Dated<T> list{*told, clock.utcNow()};
    const LookupKey key = keyOf<T>(question);
    if (recent->size() >= mostRecent)
        recent->clear(); // they are on the disk
    recent->insert(key.name(), list);
    cache.keep(key, list);
    co_return list;
}

#define HERALD_LIST(T)                                                                             \
    template std::optional<Dated<T>> SoarLists::recent<T>(const SoarQuestion &) const;             \
    template QCoro::Task<std::optional<Dated<T>>> SoarLists::last<T>(SoarQuestion);                \
    template QCoro::Task<Result<Dated<T>>> SoarLists::ask<T>(SoarQuestion, ListProgress);
HERALD_LIST(Playbook)
HERALD_LIST(PlaybookNode)
HERALD_LIST(Component)
HERALD_LIST(ComponentAsset)
#undef HERALD_LIST

} // namespace herald
