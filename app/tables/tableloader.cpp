// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tableloader.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace herald {

namespace {

constexpr qsizetype firstRows = 200;

} // namespace

/// What the thread works on; the window thread looks at it only between two steps.
struct TableLoader::Work
{
    std::unique_ptr<TableReader> reader;
    Table table;
};

struct TableLoader::Step
{
    std::optional<Error> error = {};
    bool more = false;
    double done = 0;
};

TableLoader::TableLoader(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

TableLoader::~TableLoader()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void TableLoader::load(const QString &path, const TableOptions &options)
{
    cancel();
    m_stop = std::stop_source();
    run(path, options, m_stop.get_token());
}

void TableLoader::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source(std::nostopstate);
}

// The futures are named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<void> TableLoader::run(QString path, TableOptions options, std::stop_token stop)
{
    const QPointer<TableLoader> self = this;
    const auto work = std::make_shared<Work>();
    const auto opening = onThread([work, path, options, stop]() -> Step {
        Result<std::unique_ptr<TableReader>> reader = openTable(path, options, stop);
        if (!reader)
            return {.error = reader.error()};
        work->reader = std::move(*reader);
        return {.more = true};
    });
    Step step = co_await opening;
    bool isFirst = true;
    while (self && !stop.stop_requested() && !step.error && step.more) {
        const auto reading = onThread([work]() -> Step {
            const Result<bool> more = work->reader->read(work->table);
            if (!more)
                return {.error = more.error()};
            return {.more = *more, .done = work->reader->done()};
        });
        step = co_await reading;
        if (!self || stop.stop_requested() || step.error)
            break;
        if (isFirst && step.more)
            emit begun(work->reader->layout(), work->table.first(firstRows));
        isFirst = false;
        if (!stop.stop_requested())
            emit progressed(step.done);
    }
    if (!self || stop.stop_requested())
        co_return;
    m_stop = std::stop_source(std::nostopstate);
    if (step.error)
        emit failed(*step.error);
    else
        emit finished(work->reader->layout(), work->table);
}

QFuture<TableLoader::Step> TableLoader::onThread(std::function<Step()> work)
{
    auto promise = std::make_shared<QPromise<Step>>();
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace herald
