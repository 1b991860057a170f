// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/place.h"
#include "app/model/ports/archive.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace herald {

class Shelf;
class Worker;

/// Reads a SqliteLedger's file, on a thread of its own. Opens it with the first question, and
/// again with the next one when that failed.
class SqliteArchive final : public Archive
{
public:
    explicit SqliteArchive(QString file, LedgerLimits limits = {});
    ~SqliteArchive() override;

    [[nodiscard]] QCoro::Task<Result<SendPage>> page(SendFilter filter, qint64 after,
                                                     int limit) override;
    [[nodiscard]] QCoro::Task<Result<QList<Send>>> among(SendFilter filter,
                                                         QList<SendId> ids) override;
    [[nodiscard]] QCoro::Task<Result<qint64>> count(SendFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<SendStory>> story(SendId id) override;
    [[nodiscard]] QCoro::Task<Result<Tally>> totals() override;
    [[nodiscard]] QCoro::Task<Result<QList<Profile>>> profiles() override;
    [[nodiscard]] QCoro::Task<Result<std::optional<Resemblance>>>
    resembling(Notification mail, QDateTime since) override;
    [[nodiscard]] QCoro::Task<Result<QHash<QString, QDateTime>>>
    lastMailed(QStringList addresses) override;

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(Shelf &)> work);

    std::unique_ptr<Shelf> m_shelf; ///< on the worker
    std::unique_ptr<Worker> m_worker;
};

} // namespace herald
