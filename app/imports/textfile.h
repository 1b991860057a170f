// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace herald::imports {

/// The bytes of a file of at most 1 MiB, for the caller to wipe. Storage when it is not there, is a
/// folder or a device, or may not be read; BadInput when it is larger.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path);

/// The text in it, without the byte-order mark. BadInput when it is binary, not UTF-8, or empty.
[[nodiscard]] Result<QByteArrayView> textOf(QByteArrayView bytes);

} // namespace herald::imports
