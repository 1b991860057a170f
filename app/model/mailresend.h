// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/lookups.h"
#include "app/model/mailrecord.h"

#include <QList>

#include <optional>

namespace herald {

/// One call of `POST /v1/{project_id}/mails/actions/send`: records of one app group.
struct MailResend
{
    QList<MailRecord> records;
    std::optional<Language> language; ///< `X-Language`, very likely the language of the mail

    friend bool operator==(const MailResend &, const MailResend &) = default;
};

/// One call of `POST /v1/{project_id}/mails/actions/send-by-authorization`
/// (huawei-appgroup-mail.md 2.2): for authorisations of which there is no mail record. Only their
/// ids leave; the rest is what the person was shown.
struct AuthorizationResend
{
    QList<Authorization> authorizations;
    std::optional<Language> language; ///< `X-Language`

    friend bool operator==(const AuthorizationResend &, const AuthorizationResend &) = default;
};

/// True when it is a user group's: how many people it reaches is not known.
[[nodiscard]] bool fansOut(const Authorization &authorization);

/// How many mails and texts a set of records would send, and what needs a second look.
struct ResendCount
{
    int mails = 0;
    int texts = 0;    ///< SMS
    int removals = 0; ///< tell someone again that access was removed
    int groups = 0;   ///< user groups: number of people unknown
};

[[nodiscard]] ResendCount countOf(const QList<MailRecord> &records);

} // namespace herald
