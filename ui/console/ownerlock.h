// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace herald::ui {

/// Makes one process the owner of a data folder. The lock is the kernel's (flock on
/// `herald.lock`): it ends with the process, however that ends, so none can be left over. The
/// file itself is never removed, or two processes could each lock one of that name.
class OwnerLock final
{
public:
    /// Takes nothing yet. The folder must exist when take() is called.
    explicit OwnerLock(const QString &dataFolder);
    ~OwnerLock();
    Q_DISABLE_COPY_MOVE(OwnerLock)

    /// True: the folder is ours until this object goes. False: another process has it. The
    /// failure (Storage) says why that cannot be found out: the folder cannot be written, or its
    /// file system knows no locks.
    [[nodiscard]] Result<bool> take();
    [[nodiscard]] bool isOurs() const;

private:
    QString m_file;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    std::unique_ptr<QLockFile> m_lock;
#endif
};

} // namespace herald::ui
