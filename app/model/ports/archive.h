// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/resemblance.h"
#include "app/model/result.h"
#include "app/model/story.h"

#include <QCoroTask>
#include <QHash>

#include <optional>

namespace herald {

/// Which sends. All conditions must hold; an empty one always does.
struct SendFilter
{
    enum class Scope {
        All,
        Open ///< waiting, on the wire, or Unknown and not settled
    };

    Scope scope = Scope::All;
    QString text; ///< words; each is looked for in subject, receivers, accounts, record ids,
                  ///< request ids, and the profile's name; case does not count
    std::optional<Outcome> outcome;
    std::optional<CloudKind> cloud;
    ProfileId profile;
    QDateTime from; ///< confirmed at or after
    QDateTime to;   ///< confirmed before
    BatchId batch;

    friend bool operator==(const SendFilter &, const SendFilter &) = default;
};

/// A stretch of a list of sends.
struct SendPage
{
    QList<Send> sends;
    bool more = false; ///< others follow
};

/// Reading the ledger, for pages. Newest first, except for Scope::Open, which comes in the order
/// of sending. Never waits for the writer, and never holds it up. Window thread; the work is done
/// elsewhere.
class Archive
{
public:
    virtual ~Archive() = default;

    /// The sends that follow the one with number `after` in the order of the list; 0 = from the
    /// start of it.
    [[nodiscard]] virtual QCoro::Task<Result<SendPage>> page(SendFilter filter, qint64 after,
                                                             int limit) = 0;
    /// Those of the given sends that the filter lets through.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Send>>> among(SendFilter filter,
                                                                 QList<SendId> ids) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> count(SendFilter filter) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<SendStory>> story(SendId id) = 0;
    /// All batches' counts together.
    [[nodiscard]] virtual QCoro::Task<Result<Tally>> totals() = 0;
    /// Names and ids of all profiles that ever sent, for a filter.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Profile>>> profiles() = 0;

    /// What was confirmed since then, may have gone out, and is most like this mail; nothing when
    /// nothing is much like it (Resemblance). Sends of one batch count together.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Resemblance>>>
    resembling(Notification mail, QDateTime since);
    /// Those of the addresses that were written to before, and when last. What was refused or did
    /// not leave does not count.
    [[nodiscard]] virtual QCoro::Task<Result<QHash<QString, QDateTime>>>
    lastMailed(QStringList addresses);
};

} // namespace herald
