// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/ports/archive.h"

namespace herald {

QCoro::Task<Result<std::optional<Resemblance>>> Archive::resembling(Notification, QDateTime)
{
    co_return std::optional<Resemblance>();
}

QCoro::Task<Result<QHash<QString, QDateTime>>> Archive::lastMailed(QStringList)
{
    co_return QHash<QString, QDateTime>();
}

} // namespace herald
