// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace herald {

/// RFC 2104, for signatures. Nothing of the key is left in memory that is given back: Qt's own
/// class copies keys and does not wipe the copies. 32 and 20 raw bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);
[[nodiscard]] QByteArray hmacSha1(QByteArrayView key, QByteArrayView message);

} // namespace herald
