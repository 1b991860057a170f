// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exporter.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

namespace herald::ui {

namespace {

/// How many rows those were.
Result<qint64> addAll(TableWriter &table, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        if (const Result<void> added = table.add(row); !added)
            return tl::unexpected(added.error());
    }
    return rows.size();
}

Result<qint64> counted(const Result<void> &result)
{
    return result.map([] { return qint64(0); });
}

} // namespace

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Exporter::~Exporter()
{
    m_thread.waitForDone();
    m_table.reset(); // with it goes what was written so far; a coroutine may never be resumed
}

void Exporter::start(const Place &place, const ExportSource &source)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    run(place, source);
}

void Exporter::cancel()
{
    m_isCancelled = true;
}

// The futures are named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<void> Exporter::run(Place place, ExportSource source)
{
    const QPointer<Exporter> self = this;
    m_table = tableWriter(place.format);
    const auto opened = onThread([table = m_table, place, columns = source.columns] {
        return counted(table->open(place.path, columns));
    });
    Result<qint64> result = co_await opened;
    qint64 done = 0;
    bool more = true;
    while (self && result && more && !m_isCancelled) {
        auto reading = source.read(done);
        const Result<ExportPage> page = co_await reading;
        if (!self)
            co_return;
        if (!page) {
            result = tl::unexpected(page.error());
            break;
        }
        const auto written =
            onThread([table = m_table, rows = page->rows] { return addAll(*table, rows()); });
        result = co_await written;
        if (!self)
            co_return;
        if (!result)
            break;
        done += *result;
        more = page->more && *result > 0;
        emit progressed(done);
    }
    if (!self)
        co_return;
    const bool stopped = m_isCancelled;
    if (result && !stopped) {
        const auto finishing = onThread([table = m_table] { return counted(table->finish()); });
        result = co_await finishing;
    }
    if (self)
        end(done, result, stopped);
}

QFuture<Result<qint64>> Exporter::onThread(std::function<Result<qint64>()> work)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

void Exporter::end(qint64 rows, const Result<qint64> &result, bool stopped)
{
    // a writer that is given up may have much to clear away
    m_thread.start([given = std::exchange(m_table, {})]() mutable { given.reset(); });
    m_isRunning = false;
    if (stopped)
        emit cancelled();
    else if (!result)
        emit failed(result.error());
    else
        emit finished(rows);
}

} // namespace herald::ui
