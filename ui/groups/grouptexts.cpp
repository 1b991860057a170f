// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/grouptexts.h"

#include "ui/texts/dates.h"
#include "ui/texts/texts.h"
#include "ui/texts/trtexts.h"

namespace herald::ui {

QString groupFaultText(GroupFault fault)
{
    switch (fault) {
    case GroupFault::None:
        return {};
    case GroupFault::NoName:
        return Texts::tr("Give the group a name.");
    case GroupFault::NameTaken:
        return Texts::tr("Choose another name: a group has this one.");
    case GroupFault::NoAddress:
        return Texts::tr("Add at least one mail address.");
    case GroupFault::BadAddress:
        return Texts::tr("Correct the addresses that cannot be used.");
    }
    return {};
}

QString overdueText(const Group &group)
{
    return Texts::tr("The review of “%1” was due on %2. Check who is in it.")
        .arg(group.name, dayText(group.review.startOfDay()));
}

QString libraryTroubleText(const Error &error)
{
    return QString(errorText(error) + QLatin1Char('\n') + evidenceText(error)).trimmed();
}

} // namespace herald::ui
