// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace herald::huawei {

/// One element of `records` of the mail list, all ten members (huawei-appgroup-mail.md 1.1).
/// BadAnswer when `id` is missing or a member is no text. A time that cannot be read is left out.
[[nodiscard]] Result<MailRecord> recordFromJson(const QJsonObject &object);

/// The body of a re-send: members 1–7 of each record in the documented order, those that are
/// there; never 8–10, which only the service writes.
[[nodiscard]] QByteArray resendBody(const QList<MailRecord> &records);

} // namespace herald::huawei
