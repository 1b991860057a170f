// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/mailrecord.h"

namespace herald {

using namespace Qt::StringLiterals;

MailChannel channelOf(const MailRecord &record)
{
    const QString type = record.mailSendType.value_or(QString());
    if (eventOf(record) == MailEvent::Unrecognised)
        return MailChannel::Unrecognised;
    return type.endsWith("_SMS"_L1) ? MailChannel::Sms : MailChannel::Mail;
}

MailEvent eventOf(const MailRecord &record)
{
    const QString type = record.mailSendType.value_or(QString());
    if (type == "ADD_GROUP_AUTHORIZATION"_L1 || type == "ADD_GROUP_AUTHORIZATION_SMS"_L1)
        return MailEvent::AccessGranted;
    if (type == "DEL_GROUP_AUTHORIZATION"_L1 || type == "DEL_GROUP_AUTHORIZATION_SMS"_L1)
        return MailEvent::AccessRemoved;
    return MailEvent::Unrecognised;
}

MailResult resultOf(const MailRecord &record)
{
    const QString result = record.mailSendResult.value_or(QString());
    // the vendor's own description misspells its success value (huawei-appgroup-mail.md 2.1)
    if (result == "SUCCESS"_L1 || result == "SUEECESS"_L1)
        return MailResult::Succeeded;
    if (result == "FAIL"_L1)
        return MailResult::Failed;
    return MailResult::Unrecognised;
}

bool fansOut(const MailRecord &record)
{
    return record.accountAuthType == u"USER_GROUP"_s;
}

} // namespace herald
