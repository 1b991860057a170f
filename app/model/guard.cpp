// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/guard.h"

#include <algorithm>

namespace herald {

bool isOwnAddress(const Profile &profile, QStringView address)
{
    const QStringView domain = address.sliced(address.lastIndexOf(u'@') + 1);
    return std::any_of(profile.ownDomains.cbegin(), profile.ownDomains.cend(),
                       [domain](const QString &own) {
                           if (!domain.endsWith(own, Qt::CaseInsensitive))
                               return false;
                           const qsizetype before = domain.size() - own.size();
                           return before == 0 || domain.at(before - 1) == u'.';
                       });
}

} // namespace herald
