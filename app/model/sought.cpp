// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/sought.h"

namespace herald {

namespace {

Sought soughtBy(const MailRecord &record)
{
    Sought sought;
    sought.id = record.id;
    sought.appGroup = record.appGroupId.value_or(AppGroupId());
    sought.account = record.account.value_or(QString());
    sought.sendType = record.mailSendType;
    return sought;
}

Sought soughtBy(const Authorization &authorization)
{
    Sought sought;
    sought.id = authorization.id;
    sought.appGroup = authorization.appGroupId;
    sought.account = authorization.account;
    sought.anyGrant = true;
    sought.throughMembers = fansOut(authorization);
    return sought;
}

} // namespace

QList<Sought> soughtIn(const Payload &payload)
{
    QList<Sought> all;
    if (const auto *resend = std::get_if<MailResend>(&payload)) {
        for (const MailRecord &record : resend->records)
            all.append(soughtBy(record));
    } else if (const auto *again = std::get_if<AuthorizationResend>(&payload)) {
        for (const Authorization &authorization : again->authorizations)
            all.append(soughtBy(authorization));
    }
    return all;
}

bool isLike(const MailRecord &found, const Sought &sought)
{
    const bool isTheirs =
        found.account == sought.account ||
        (sought.throughMembers && fansOut(found) && found.accountAuthName == sought.account);
    const bool saysTheSame = sought.anyGrant ? eventOf(found) == MailEvent::AccessGranted
                                             : found.mailSendType == sought.sendType;
    return isTheirs && saysTheSame && ResentId(found.id) != sought.id;
}

} // namespace herald
