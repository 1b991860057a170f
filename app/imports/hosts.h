// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

namespace herald::imports {

/// The root, `https://host[:port]`, of an address or bare host that another tool names, as a
/// profile takes it; `/v3` of OpenStack is passed over. Empty when a profile cannot take it: plain
/// http to another computer, a user name, another path, a query, letters outside ASCII.
[[nodiscard]] QUrl serviceRoot(const QString &typed);

/// Whether the host is `domain` or below it.
[[nodiscard]] bool isWithin(const QUrl &root, QLatin1StringView domain);

/// Whether a text may be a region's name; it becomes part of host names.
[[nodiscard]] bool isRegionName(const QString &text);

} // namespace herald::imports
