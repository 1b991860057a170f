// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/lookupcache.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"

#include <QHash>

#include <any>
#include <chrono>
#include <functional>
#include <memory>

namespace herald {

/// Older lists are asked for again.
constexpr std::chrono::minutes listIsFreshFor{5};

/// Who asks SOAR for a list, and about what.
struct SoarQuestion
{
    Profile profile;
    Language language = Language::English;
    QString about = {}; ///< of nodes and components: a playbook's UUID; of assets: a component
};

/// Every so many entries of a long list, and how many there will be.
using ListProgress = std::function<void(int loaded, int total)>;

/// A SoarDirectory that remembers: what was told in this run is at hand at once, what was told in
/// an earlier one comes from the LookupCache, and every answer of the service is kept in both. For
/// Playbook, PlaybookNode, Component and ComponentAsset. May go before its questions are answered;
/// what it is made of may not. Window thread.
class SoarLists
{
public:
    SoarLists(SoarDirectory &soar, LookupCache &cache, const Clock &clock);

    /// As it was told in this run.
    template <class T>
    [[nodiscard]] std::optional<Dated<T>> recent(const SoarQuestion &question) const;
    /// As it was told in an earlier run.
    template <class T>
    [[nodiscard]] QCoro::Task<std::optional<Dated<T>>> last(SoarQuestion question);
    /// Asks the service, for every page of the list.
    template <class T>
    [[nodiscard]] QCoro::Task<Result<Dated<T>>> ask(SoarQuestion question,
                                                    ListProgress progress = {});

private:
    using Recent = QHash<QString, std::any>; ///< Dated<T> by LookupKey::name()

    SoarDirectory &m_soar;
    LookupCache &m_cache;
    const Clock &m_clock;
    std::shared_ptr<Recent> m_recent = std::make_shared<Recent>(); ///< shared with open questions
};

} // namespace herald
