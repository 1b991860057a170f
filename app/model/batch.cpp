// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/batch.h"

namespace herald {

using namespace Qt::StringLiterals;

int &Tally::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return accepted;
    case Outcome::Refused:
        return refused;
    case Outcome::NotSent:
        return notSent;
    case Outcome::Cancelled:
        return cancelled;
    case Outcome::Unknown:
        break;
    }
    return unknown;
}

QString accountOf(const Profile &profile)
{
    const QString cloud = profile.cloud == CloudKind::Alibaba ? u"alibaba"_s : u"huawei"_s;
    return QStringList{cloud,
                       profile.accessKeyId,
                       profile.accountName,
                       profile.userName,
                       profile.projectId,
                       profile.endpoint}
        .join(u'|');
}

} // namespace herald
