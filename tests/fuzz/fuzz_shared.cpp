// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/vault/sharedprofiles.h"

namespace herald::fuzz {

/// Profiles that a colleague sent.
void shared(const QByteArray &bytes)
{
    Result<QList<Profile>> profiles = profilesFromShared(bytes);
    if (!profiles)
        return;
    for (const Profile &profile : *profiles)
        require(!profile.sandbox && !profile.id.isEmpty(), "a file makes no sandbox of a cloud");
    Result<QList<Profile>> again = profilesFromShared(sharedForm(*profiles));
    require(again && again->size() == profiles->size(), "all that is written is read");
    for (qsizetype i = 0; i < profiles->size(); ++i) {
        (*again)[i].id = profiles->at(i).id; // it is new each time
        require(again->at(i) == profiles->at(i), "a profile is read as it was written");
    }
}

} // namespace herald::fuzz
