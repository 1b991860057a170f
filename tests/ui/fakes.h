// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakedirectories.h"
#include "tests/ui/fakewire.h"
#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"
#include "ui/services.h"
#include "tests/vault/fakekeyring.h"
#include "ui/session.h"

#include <QTemporaryDir>

namespace herald::test {

using namespace Qt::StringLiterals;

/// The real ledger, except that it can be told to fail.
class StageLedger final : public Ledger
{
public:
    explicit StageLedger(Ledger &ledger)
        : m_ledger(ledger)
    {}

    std::optional<Error> failWith; ///< every change of a send fails with it

    QCoro::Task<Result<Recovery>> recover() override { return m_ledger.recover(); }
    QCoro::Task<Result<void>> check() override { return m_ledger.check(); }
    QCoro::Task<Result<QList<Send>>> enqueue(Batch batch, QList<Send> sends) override;
    QCoro::Task<Result<QList<Send>>> waiting(BatchId batch, qint64 after, int limit) override;
    QCoro::Task<Result<void>> setHold(QList<BatchId> batches, Hold hold,
                                      std::optional<QDateTime> until) override;
    QCoro::Task<Result<int>> cancelWaiting(BatchId batch) override;
    QCoro::Task<Result<bool>> claim(SendId id, Attempt attempt) override;
    QCoro::Task<Result<void>> settle(SendId id, Attempt attempt) override;
    QCoro::Task<Result<void>> putBack(SendId id, Attempt attempt) override;
    QCoro::Task<Result<void>> decide(SendId id, Settlement settlement) override;
    QCoro::Task<Result<Send>> decideAgain(SendId id, Settlement settlement, Batch batch,
                                          Send send) override;

private:
    template <class T>
    static QCoro::Task<Result<T>> refuse(Error error)
    {
        co_return tl::unexpected(std::move(error));
    }

    Ledger &m_ledger;
};

/// Everything a page needs: a real ledger in a folder of its own, fakes for the clouds and the
/// wire. Two profiles are there, chosen, with secrets. Sends go out one at a time, at once.
class Stage
{
public:
    enum class Begin {
        Started,
        Later ///< nothing goes out before start()
    };

    QTemporaryDir folder;
    Clock clock;
    ui::Session session{folder.filePath(u"settings.ini"_s)};
    ProfileBook profiles{folder.filePath(u"profiles.json"_s)};
    FakeTransport transport;
    SqliteLedger disk{place(), clock};
    StageLedger ledger{disk};
    SqliteArchive archive{ledgerFile()};
    FakeCloud alibaba{CloudKind::Alibaba};
    FakeCloud huawei{CloudKind::Huawei};
    FakeSoarDirectory soar;
    FakeWorkspaceDirectory workspace;
    Delivery delivery{transport, ledger, {&alibaba, &huawei}, clock};
    Library library{folder.filePath(u"library"_s)};
    FakeKeyring keyring;
    SecretVault vault{profiles, keyring, folder.filePath(u"secrets.vault"_s)};
    NetworkBook network{folder.filePath(u"network.json"_s), profiles};
    FakeProbe probe;
    ui::Services services{session,   profiles, delivery, archive, alibaba, huawei, soar,
                          workspace, clock,    library,  vault,   network, probe,  {}};

    explicit Stage(Begin begin = Begin::Started);
    ~Stage();

    Result<Recovery> start() { return QCoro::waitFor(delivery.start()); }
    /// What the ledger has, newest first.
    [[nodiscard]] QList<Send> sends();
    /// True when something was confirmed, and all of it has its outcome, on disk and in the window.
    [[nodiscard]] bool isSettled();
    [[nodiscard]] QString ledgerFile() const { return folder.filePath(u"ledger.db"_s); }
    [[nodiscard]] LedgerPlace place() const;

    Profile addProfile(CloudKind cloud, const QString &name);
};

} // namespace herald::test
