// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace herald {

/// The ten members of an authorisation mail record (huawei-appgroup-mail.md 1.1), in the order of
/// the document.
enum class RecordColumn {
    Id,
    Account,
    AccountAuthType,
    AccountAuthName,
    GroupId,
    GroupName,
    MailSendType,
    MailSendResult,
    ErrorMsg,
    SendAt
};

/// Their names on the wire, in the same order.
inline constexpr std::array<QLatin1StringView, 10> recordMembers{
    QLatin1StringView("id"),
    QLatin1StringView("account"),
    QLatin1StringView("account_auth_type"),
    QLatin1StringView("account_auth_name"),
    QLatin1StringView("app_group_id"),
    QLatin1StringView("app_group_name"),
    QLatin1StringView("mail_send_type"),
    QLatin1StringView("mail_send_result"),
    QLatin1StringView("error_msg"),
    QLatin1StringView("send_at")};

} // namespace herald
