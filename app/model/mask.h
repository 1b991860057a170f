// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace herald {

/// Stands in a request that is shown for what proves who asks.
inline constexpr QByteArrayView hiddenMark = "***";

/// An access key id is no secret but leads to one: its first four characters, the rest hidden.
[[nodiscard]] QByteArray maskedKeyId(const QString &accessKeyId);

} // namespace herald
