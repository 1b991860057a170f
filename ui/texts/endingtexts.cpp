// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/endingtexts.h"

#include "app/delivery/rules.h"
#include "ui/texts/dates.h"
#include "ui/texts/trtexts.h"

namespace herald::ui {

namespace {

constexpr qint64 reserveSeconds = 120; ///< a hold, a slow answer, a pause for breath

} // namespace

QString endingText(const Profile &profile, int sends, const QDateTime &now)
{
    if (!profile.expires.isValid())
        return {};
    if (profile.expires <= now)
        return Texts::tr("The credential ended at %1: the service will refuse this. Enter a new "
                         "one under Profiles first.")
            .arg(momentText(profile.expires));
    const double pace = profile.perSecond > 0 ? profile.perSecond : DeliveryRules().perSecond;
    const QDateTime through = now.addSecs(qint64(sends / pace) + reserveSeconds);
    if (profile.expires >= through)
        return {};
    return Texts::tr("The credential ends at %1, and this may take until %2. Enter a new one under "
                     "Profiles first, or send fewer.")
        .arg(momentText(profile.expires), momentText(through));
}

} // namespace herald::ui
