// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QVariantList>

#include <atomic>

namespace herald::test {

/// A clock that stands until it is set.
class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC);
    }
    void set(const QDateTime &time) { m_ms = time.toMSecsSinceEpoch(); }
    void advance(std::chrono::milliseconds time) { m_ms += time.count(); }

private:
    std::atomic<qint64> m_ms = 1'700'000'000'000;
};

/// A data folder and a folder for marks, gone with the test.
class Place
{
public:
    [[nodiscard]] LedgerPlace ledger() const { return {file(), machine, m_root.filePath(marks())}; }
    [[nodiscard]] QString file() const { return data() + QStringLiteral("/ledger.db"); }
    [[nodiscard]] QString data() const { return m_root.filePath(folder); }
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] static QString marks() { return QStringLiteral("marks"); }

    QString machine = QStringLiteral("this computer");
    QString folder = QStringLiteral("data");

private:
    QTemporaryDir m_root;
};

[[nodiscard]] Profile profile(const QString &name = QStringLiteral("prod"),
                              CloudKind cloud = CloudKind::Alibaba);
[[nodiscard]] Manifest notification(const QString &subject, const QStringList &receivers = {},
                                    const Profile &by = profile());
[[nodiscard]] Manifest resend(const QList<MailRecord> &records,
                              const Profile &by = profile(QStringLiteral("desk"),
                                                          CloudKind::Huawei));

[[nodiscard]] Batch batch(const QString &id, Hold hold = Hold::None);
[[nodiscard]] Send send(const QString &id, const Batch &of,
                        const Manifest &manifest = notification(QStringLiteral("s")));
/// Sends `first`, `first + 1` … of one batch, each with its id as subject.
[[nodiscard]] QList<Send> sends(const Batch &of, int first, int count);

[[nodiscard]] Verdict verdict(Outcome outcome, const QString &requestId = {});
/// An attempt that went on the wire; with a verdict it has ended, too.
[[nodiscard]] Attempt attempt(int number = 1);
[[nodiscard]] Attempt ended(const Verdict &verdict, int number = 1);
[[nodiscard]] Settlement settlement(Decision decision);

[[nodiscard]] QStringList idsOf(const QList<Send> &sends);
/// Copies ledger, -wal and -shm as a crash leaves them.
void copyFolder(const QString &from, const QString &to);

/// SQL behind the ledger's back. The first column of the first row, or the error's text.
struct Answer
{
    bool ok = false;
    QVariant value;
    QString error;
};
[[nodiscard]] Answer sql(const QString &file, const QString &statement,
                         const QVariantList &values = {});

/// What a call answers, once it does.
template <class T>
T wait(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

/// Enqueues, claims and settles one send.
void sendOne(Ledger &ledger, const Batch &of, const Send &send, const Verdict &verdict);

} // namespace herald::test
