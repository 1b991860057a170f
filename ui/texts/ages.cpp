// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/ages.h"

#include "ui/texts/trtexts.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

QString ageText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 1)
        return Texts::tr("just now");
    if (minutes < 60)
        return Texts::tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Texts::tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return Texts::tr("%n day(s) ago", nullptr, int(minutes / 60 / 24));
}

QString asOfText(const QDateTime &moment, const QDateTime &now)
{
    const QString time = moment.toLocalTime().toString(u"HH:mm"_s);
    //: %1 is a time of day, %2 how long ago that is: 14:02, 3 days ago
    return Texts::tr("%1, %2").arg(time, ageText(moment, now));
}

} // namespace herald::ui
