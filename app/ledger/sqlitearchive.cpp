// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqlitearchive.h"

#include "app/ledger/shelf.h"
#include "app/ledger/worker.h"

#include <QCoroFuture>

namespace herald {

using namespace Qt::StringLiterals;

SqliteArchive::SqliteArchive(QString file, LedgerLimits limits)
    : m_shelf(std::make_unique<Shelf>(std::move(file), limits))
    , m_worker(std::make_unique<Worker>(u"archive"_s))
{}

SqliteArchive::~SqliteArchive()
{
    m_worker->post([this] { m_shelf->close(); });
    m_worker->finish();
}

template <class T>
QFuture<Result<T>> SqliteArchive::ask(std::function<Result<T>(Shelf &)> work)
{
    return m_worker->ask<Result<T>>([this, work = std::move(work)] {
        // everything that one answer says is of one moment
        if (const Result<void> begun = m_shelf->begin(); !begun)
            return Result<T>(tl::unexpected(begun.error()));
        Result<T> found = work(*m_shelf);
        m_shelf->end();
        return found;
    });
}

// The futures are named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<Result<SendPage>> SqliteArchive::page(SendFilter filter, qint64 after, int limit)
{
    const auto done = ask<SendPage>(
        [filter, after, limit](Shelf &shelf) { return shelf.page(filter, after, limit); });
    co_return co_await done;
}

QCoro::Task<Result<QList<Send>>> SqliteArchive::among(SendFilter filter, QList<SendId> ids)
{
    const auto done =
        ask<QList<Send>>([filter, ids](Shelf &shelf) { return shelf.among(filter, ids); });
    co_return co_await done;
}

QCoro::Task<Result<qint64>> SqliteArchive::count(SendFilter filter)
{
    const auto done = ask<qint64>([filter](Shelf &shelf) { return shelf.count(filter); });
    co_return co_await done;
}

QCoro::Task<Result<SendStory>> SqliteArchive::story(SendId id)
{
    const auto done = ask<SendStory>([id](Shelf &shelf) { return shelf.story(id); });
    co_return co_await done;
}

QCoro::Task<Result<Tally>> SqliteArchive::totals()
{
    const auto done = ask<Tally>([](Shelf &shelf) { return shelf.totals(); });
    co_return co_await done;
}

QCoro::Task<Result<QList<Profile>>> SqliteArchive::profiles()
{
    const auto done = ask<QList<Profile>>([](Shelf &shelf) { return shelf.profiles(); });
    co_return co_await done;
}

QCoro::Task<Result<std::optional<Resemblance>>> SqliteArchive::resembling(Notification mail,
                                                                          QDateTime since)
{
    const auto done = ask<std::optional<Resemblance>>(
        [mail, since](Shelf &shelf) { return shelf.resembling(mail, since); });
    co_return co_await done;
}

QCoro::Task<Result<QHash<QString, QDateTime>>> SqliteArchive::lastMailed(QStringList addresses)
{
    const auto done = ask<QHash<QString, QDateTime>>(
        [addresses](Shelf &shelf) { return shelf.lastMailed(addresses); });
    co_return co_await done;
}

} // namespace herald
