// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/model/resemblance.h"

namespace herald {

// What went out before, as far as a new mail asks for it; see Archive. Reads only.

[[nodiscard]] Result<std::optional<Resemblance>>
findResemblance(Connection &db, const Notification &mail, const QDateTime &since);

[[nodiscard]] Result<QHash<QString, QDateTime>> findLastMailed(Connection &db,
                                                               const QStringList &addresses);

} // namespace herald
