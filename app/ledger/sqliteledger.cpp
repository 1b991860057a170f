// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqliteledger.h"

#include "app/ledger/groupcommit.h"
#include "app/ledger/storageerror.h"

#include <QCoroFuture>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// A reader of its own, so that sending goes on meanwhile.
Result<void> checkFile(const QString &file, const LedgerLimits &limits)
{
    Connection db(file);
    if (const Result<void> opened = db.open(Connection::Mode::ReadOnly, limits); !opened)
        return opened;
    const Result<QVariant> found = db.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() != "ok"_L1)
        return storageFailure(u"damaged"_s, u"%1 is damaged: %2"_s.arg(file, found->toString()));
    return {};
}

} // namespace

SqliteLedger::SqliteLedger(LedgerPlace place, const Clock &clock, LedgerLimits limits)
    : m_file(place.file)
    , m_limits(limits)
    , m_journal(std::make_unique<Journal>(std::move(place), clock, limits))
    , m_checker(std::make_unique<Worker>(u"ledger-check"_s))
    , m_writer(std::make_unique<Worker>(u"ledger"_s))
    , m_group(std::make_unique<GroupCommit>(*m_writer, *m_journal))
{
    m_writer->post([this] { openJournal(); });
}

SqliteLedger::~SqliteLedger()
{
    m_checker->finish();
    m_writer->post([this] { m_journal->close(); });
    m_writer->finish();
}

template <class T>
QFuture<Result<T>> SqliteLedger::inGroup(std::function<Result<T>(Journal &)> work, bool alone)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto result = std::make_shared<std::optional<Result<T>>>();
    promise->start();
    m_group->add({.work =
                      [result, work = std::move(work)](Journal &journal) {
                          *result = work(journal);
                          return (*result)->has_value();
                      },
                  .answer =
                      [result, promise](const Result<void> &committed) {
                          // its own error says more than that of the commit
                          const bool failed = *result && !(*result)->has_value();
                          promise->addResult(committed || failed
                                                 ? std::move(**result)
                                                 : Result<T>(tl::unexpected(committed.error())));
                          promise->finish();
                      },
                  .alone = alone});
    return promise->future();
}

void SqliteLedger::openJournal()
{
    m_opened = m_journal->open();
    m_group->setOpened(m_opened);
}

// The futures are named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<Result<Recovery>> SqliteLedger::recover()
{
    const auto done = inGroup<Recovery>(
        [this](Journal &journal) -> Result<Recovery> {
            // what stood in the way may be gone: another program, a full disk
            if (!m_opened)
                openJournal();
            if (!m_opened)
                return tl::unexpected(m_opened.error());
            return journal.recover();
        },
        true);
    co_return co_await done;
}

QCoro::Task<Result<Salvage>> SqliteLedger::salvage()
{
    const auto done = inGroup<Salvage>(
        [this](Journal &journal) {
            Result<Salvage> saved = journal.salvage();
            m_opened = saved ? Result<void>() : tl::unexpected(saved.error());
            m_group->setOpened(m_opened);
            return saved;
        },
        true);
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::check()
{
    const auto done = m_checker->ask<Result<void>>(
        [file = m_file, limits = m_limits] { return checkFile(file, limits); });
    co_return co_await done;
}

QCoro::Task<Result<QList<Send>>> SqliteLedger::enqueue(Batch batch, QList<Send> sends)
{
    const auto done = inGroup<QList<Send>>(
        [batch, sends](Journal &journal) { return journal.enqueue(batch, sends); });
    co_return co_await done;
}

QCoro::Task<Result<QList<Send>>> SqliteLedger::waiting(BatchId batch, qint64 after, int limit)
{
    const auto done = inGroup<QList<Send>>(
        [batch, after, limit](Journal &journal) { return journal.waiting(batch, after, limit); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::setHold(QList<BatchId> batches, Hold hold,
                                                std::optional<QDateTime> until)
{
    const auto done = inGroup<void>(
        [batches, hold, until](Journal &journal) { return journal.setHold(batches, hold, until); });
    co_return co_await done;
}

QCoro::Task<Result<int>> SqliteLedger::cancelWaiting(BatchId batch)
{
    const auto done =
        inGroup<int>([batch](Journal &journal) { return journal.cancelWaiting(batch); });
    co_return co_await done;
}

QCoro::Task<Result<bool>> SqliteLedger::claim(SendId id, Attempt attempt)
{
    const auto done =
        inGroup<bool>([id, attempt](Journal &journal) { return journal.claim(id, attempt); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::settle(SendId id, Attempt attempt)
{
    const auto done =
        inGroup<void>([id, attempt](Journal &journal) { return journal.settle(id, attempt); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::putBack(SendId id, Attempt attempt)
{
    const auto done =
        inGroup<void>([id, attempt](Journal &journal) { return journal.putBack(id, attempt); });
    co_return co_await done;
}

QCoro::Task<Result<void>> SqliteLedger::decide(SendId id, Settlement settlement)
{
    const auto done = inGroup<void>(
        [id, settlement](Journal &journal) { return journal.decide(id, settlement); });
    co_return co_await done;
}

QCoro::Task<Result<Send>> SqliteLedger::decideAgain(SendId id, Settlement settlement, Batch batch,
                                                    Send send)
{
    const auto done = inGroup<Send>([id, settlement, batch, send](Journal &journal) {
        return journal.decideAgain(id, settlement, batch, send);
    });
    co_return co_await done;
}

} // namespace herald
