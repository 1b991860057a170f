// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/dates.h"

#include "ui/texts/trtexts.h"

#include <QLocale>

namespace herald::ui {

using namespace Qt::StringLiterals;

QString momentText(const QDateTime &moment)
{
    //: a format of QLocale: 24 Nov 2026 20:41:05
    return QLocale().toString(moment.toLocalTime(), Texts::tr("d MMM yyyy HH:mm:ss"));
}

QString dayText(const QDateTime &moment)
{
    //: a format of QLocale: 24 Nov 2026
    return QLocale().toString(moment.toLocalTime(), Texts::tr("d MMM yyyy"));
}

QString clockTimeText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"HH:mm:ss"_s);
}

} // namespace herald::ui
