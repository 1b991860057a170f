// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace herald::alibaba {

// The service writes the same member now as a number, now as a text (alibaba-soar.md 2): these
// read both.

/// What Qt reads, with every text whole: Qt drops U+FEFF at the beginning of one.
[[nodiscard]] QJsonDocument documentOf(QByteArray json);

/// A text as it stands, a number in its digits, an object or array as JSON; empty for null.
[[nodiscard]] QString textOf(const QJsonValue &value);

/// True for true, 1 and their texts.
[[nodiscard]] bool flagOf(const QJsonValue &value);

/// Epoch milliseconds; an invalid time when there are none.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);

/// A text that holds JSON is read once more, null for an empty one, undefined when it cannot be
/// read. Other values pass.
[[nodiscard]] QJsonValue unpacked(const QJsonValue &value);

} // namespace herald::alibaba
