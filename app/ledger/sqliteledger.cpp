// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqliteledger.h"

#include <QCoroFuture>
#include <QPromise>

namespace herald {

using namespace Qt::StringLiterals;

SqliteLedger::SqliteLedger(const QString &file)
    : m_journal(file)
{
    m_thread.setObjectName(u"ledger"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this] { m_opened = m_journal.open(); });
}

SqliteLedger::~SqliteLedger()
{
    // queued behind everything that was asked before
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

template <class T>
QFuture<Result<T>> SqliteLedger::onThread(std::function<Result<T>(Journal &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(&m_worker, [this, promise, work = std::move(work)] {
        promise->addResult(m_opened ? work(m_journal)
                                    : Result<T>(tl::unexpected(m_opened.error())));
        promise->finish();
    });
    return promise->future();
}

// The futures are named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<Result<QList<Send>>> SqliteLedger::recover()
{
    const auto done = onThread<QList<Send>>([](Journal &journal) { return journal.recover(); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::enqueue(QList<Send> sends)
{
    const auto done = onThread<void>([sends](Journal &journal) { return journal.enqueue(sends); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::claim(SendId id)
{
    const auto done = onThread<void>([id](Journal &journal) { return journal.claim(id); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::settle(SendId id, Verdict verdict)
{
    const auto done =
        onThread<void>([id, verdict](Journal &journal) { return journal.settle(id, verdict); });
    co_return co_await done;
}

} // namespace herald
