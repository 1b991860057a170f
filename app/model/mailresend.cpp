// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/mailresend.h"

namespace herald {

ResendCount countOf(const QList<MailRecord> &records)
{
    ResendCount count;
    for (const MailRecord &record : records) {
        if (channelOf(record) == MailChannel::Sms)
            ++count.texts;
        else
            ++count.mails;
        if (eventOf(record) == MailEvent::AccessRemoved)
            ++count.removals;
        if (fansOut(record))
            ++count.groups;
    }
    return count;
}

bool fansOut(const Authorization &authorization)
{
    return authorization.accountType == u"USER_GROUP";
}

} // namespace herald
