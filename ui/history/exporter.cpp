// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/exporter.h"

#include "ui/history/exportrows.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

namespace herald::ui {

namespace {

constexpr int pageSize = 500;

Result<void> addAll(TableWriter &table, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        if (const Result<void> added = table.add(row); !added)
            return added;
    }
    return {};
}

} // namespace

Exporter::Exporter(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    m_thread.setMaxThreadCount(1);
}

Exporter::~Exporter()
{
    m_thread.waitForDone();
    m_table.reset(); // with it goes what was written so far; a coroutine may never be resumed
}

void Exporter::start(const Place &place, const Source &source)
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

QCoro::Task<void> Exporter::run(Place place, Source source)
{
    const QPointer<Exporter> self = this;
    m_table = tableWriter(place.format);
    const auto opened =
        onThread([table = m_table, place] { return table->open(place.path, exportColumns()); });
    Result<void> result = co_await opened;
    qint64 done = 0;
    qint64 after = 0;
    bool more = true;
    while (self && result && more && !m_isCancelled) {
        const Result<SendPage> page = co_await read(source, done, after);
        if (!self)
            co_return;
        if (!page) {
            result = tl::unexpected(page.error());
            break;
        }
        more = page->more && !page->sends.isEmpty();
        QList<QStringList> rows;
        for (const Send &send : page->sends)
            rows.append(exportRow(send));
        const auto written = onThread([table = m_table, rows] { return addAll(*table, rows); });
        result = co_await written;
        if (!self)
            co_return;
        done += rows.size();
        after = page->sends.isEmpty() ? after : page->sends.constLast().number;
        if (result)
            emit progressed(done);
    }
    if (!self)
        co_return;
    const bool stopped = m_isCancelled;
    if (result && !stopped) {
        const auto finishing = onThread([table = m_table] { return table->finish(); });
        result = co_await finishing;
    }
    if (self)
        end(done, result, stopped);
}

QCoro::Task<Result<SendPage>> Exporter::read(Source source, qint64 done, qint64 after)
{
    if (const auto *filter = std::get_if<SendFilter>(&source)) {
        const SendFilter asked = *filter;
        co_return co_await m_archive.page(asked, after, pageSize);
    }
    const QList<Send> &sends = std::get<QList<Send>>(source);
    SendPage page{sends.mid(done, pageSize), done + pageSize < sends.size()};
    co_return page;
}

QFuture<Result<void>> Exporter::onThread(std::function<Result<void>()> work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

void Exporter::end(qint64 sends, const Result<void> &result, bool stopped)
{
    // a writer that is given up may have much to clear away
    m_thread.start([given = std::exchange(m_table, {})]() mutable { given.reset(); });
    m_isRunning = false;
    if (stopped)
        emit cancelled();
    else if (!result)
        emit failed(result.error());
    else
        emit finished(sends);
}

} // namespace herald::ui
