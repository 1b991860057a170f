// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QSaveFile>

namespace herald {

/// A file that takes its name when it is whole, and that only its owner may read.
class NewFile
{
public:
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Syncs to disk and replaces what had the name.
    [[nodiscard]] Result<void> finish();

private:
    QSaveFile m_file;
};

} // namespace herald
