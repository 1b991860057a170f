// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QString>

class QSqlError;

namespace herald {

/// An error of the ledger. `code` is what a window translates: `damaged`, `newer`, `full`,
/// `read-only`, `locked`, `network`, `owner`, `unreadable`, `ended`, or empty; `text` says what
/// happened and what helps.
[[nodiscard]] tl::unexpected<Error> storageFailure(const QString &code, const QString &text);

/// The same for what SQLite reported about a file.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &file);

} // namespace herald
