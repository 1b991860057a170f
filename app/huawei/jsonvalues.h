// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace herald::huawei {

/// A text as it stands, or the digits of a whole number; nothing for null and an absent member.
/// BadAnswer for anything else. Ids are larger than a double can hold (huawei-appgroup-mail.md
/// 1.1), so no number ever passes through one.
[[nodiscard]] Result<std::optional<QString>> textMember(const QJsonObject &object,
                                                        QLatin1StringView name);

/// A time in ISO 8601, with or without fractions of a second, as UTC; UTC too when it names no
/// zone. Nothing when it cannot be read.
[[nodiscard]] std::optional<QDateTime> utcTime(const QString &text);

/// The JSON text of one string, quotes included; UTF-8 is left as it is.
[[nodiscard]] QByteArray jsonString(const QString &text);

/// The value a body holds. JSON may be a bare `null` or number as well; undefined when the body
/// is no JSON.
[[nodiscard]] QJsonValue jsonValueOf(const QByteArray &body);

} // namespace herald::huawei
