// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace herald {

/// The bytes of a vault on disk: one file, 0600 in a folder that is 0700. It is only ever the old
/// or the new one, both of them synced, and the one before stays beside it (`.bak`). A link in
/// its place is refused. Any one thread.
class VaultFile
{
public:
    explicit VaultFile(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const;
    /// Nothing when there is no file. Storage when it cannot be read.
    [[nodiscard]] Result<std::optional<QByteArray>> read() const;
    /// Storage when it cannot be written, or comes back as something else; the file is then the
    /// old one.
    [[nodiscard]] Result<void> write(const QByteArray &bytes) const;
    /// The one before, too.
    [[nodiscard]] Result<void> remove() const;
    /// Puts it beside itself (`.aside-1`), the one before with it. Says where.
    [[nodiscard]] Result<QString> setAside() const;

private:
    [[nodiscard]] QString backup() const;

    QString m_path;
};

} // namespace herald
