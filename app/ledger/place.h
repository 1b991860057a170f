// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace herald {

/// Where a ledger is, and by what it knows that it was not copied from elsewhere.
struct LedgerPlace
{
    QString file;
    QString machine;    ///< names this computer; the same at every start
    QString markFolder; ///< outside the data folder; empty = no marks are kept
};

struct LedgerLimits
{
    std::chrono::milliseconds busyTimeout{5'000};
    qint64 freeSpace = 50LL << 20; ///< bytes that must be left before a batch is taken
};

/// Makes the folder (0700) and the file (0600), whatever the umask says. Refuses a link in the
/// file's place and a file system on which SQLite's locks cannot be relied on.
[[nodiscard]] Result<void> preparePlace(const QString &file);

/// Brings -wal and -shm to 0600 too; does nothing for files that are not there.
void closeToOthers(const QString &file);

/// True for a file system type as the kernel names it (`nfs4`, `cifs`, `fuse.sshfs` …) that is
/// reached over a network, or may be.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// A name that is free, for something kept beside the ledger: `ledger-<what>-<time>.db`.
[[nodiscard]] QString nameBeside(const QString &file, const QString &what, const QDateTime &now);

/// Names the file behind the path, so that one put in its place is noticed; 0 = not known.
[[nodiscard]] quint64 inodeOf(const QString &file);

/// Code `full` when less than `wanted` bytes are free for the file.
[[nodiscard]] Result<void> haveRoom(const QString &file, qint64 wanted);

} // namespace herald
