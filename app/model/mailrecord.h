// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace herald {

/// One authorisation mail record of an app group (huawei-appgroup-mail.md 1.1). The first seven
/// members are what a re-send takes; the last three only ever come from the service. An empty
/// optional was absent in the answer and stays absent in a request: records leave as they came.
struct MailRecord
{
    MailRecordId id;
    std::optional<QString> account;
    std::optional<QString> accountAuthType; ///< USER, USER_GROUP
    std::optional<QString> accountAuthName;
    std::optional<AppGroupId> appGroupId;
    std::optional<QString> appGroupName;
    std::optional<QString> mailSendType; ///< see channelOf(), eventOf()

    std::optional<QString> mailSendResult; ///< SUCCESS (also spelt SUEECESS), FAIL
    std::optional<QString> errorMsg;
    std::optional<QDateTime> sendAt; ///< UTC, milliseconds

    friend bool operator==(const MailRecord &, const MailRecord &) = default;
};

enum class MailChannel { Mail, Sms, Unrecognised };
enum class MailEvent { AccessGranted, AccessRemoved, Unrecognised };
enum class MailResult { Succeeded, Failed, Unrecognised };

[[nodiscard]] MailChannel channelOf(const MailRecord &record);
[[nodiscard]] MailEvent eventOf(const MailRecord &record);
[[nodiscard]] MailResult resultOf(const MailRecord &record);
/// True when the record names a user group: how many people a re-send reaches is not known.
[[nodiscard]] bool fansOut(const MailRecord &record);

} // namespace herald
