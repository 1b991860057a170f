// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/guardtexts.h"

#include "app/model/guard.h"
#include "ui/texts/trtexts.h"

namespace herald::ui {

QString guardWord(GuardLevel guard)
{
    switch (guard) {
    case GuardLevel::Blocked:
        return Texts::tr("Blocked");
    case GuardLevel::RehearseOnly:
        return Texts::tr("Rehearsal only");
    case GuardLevel::Confirm:
        return Texts::tr("Confirm");
    case GuardLevel::ConfirmByNumber:
        return Texts::tr("Confirm by number");
    }
    return {};
}

QString guardHelp(GuardLevel guard)
{
    switch (guard) {
    case GuardLevel::Blocked:
        return Texts::tr("Nothing can be sent with this profile. Everything up to the review "
                         "works.");
    case GuardLevel::RehearseOnly:
        return Texts::tr("Sends to the sandbox only.");
    case GuardLevel::Confirm:
        return Texts::tr("A review before each send. It asks for more when more people, or people "
                         "outside, are reached.");
    case GuardLevel::ConfirmByNumber:
        return Texts::tr("A review before each send, and the number of people typed, however few.");
    }
    return {};
}

QString blockedText(const Profile &profile)
{
    if (letsSend(profile))
        return {};
    if (profile.guard == GuardLevel::Blocked)
        return Texts::tr("The profile %1 is blocked: nothing can be sent with it. Change its guard "
                         "level under Profiles.")
            .arg(profile.name);
    return Texts::tr("The profile %1 is for rehearsal: it sends to the sandbox only. Change its "
                     "guard level under Profiles.")
        .arg(profile.name);
}

} // namespace herald::ui
