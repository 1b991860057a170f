// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendfilters.h"

namespace herald::ui {

bool passesWithoutText(const SendFilter &filter, const Send &send)
{
    const bool isDone = send.state == SendState::Done;
    if (filter.scope == SendFilter::Scope::Open && isDone && !needsSettling(send))
        return false;
    if (filter.outcome && (!isDone || send.verdict.outcome != *filter.outcome))
        return false;
    const Profile &profile = send.manifest.profile();
    if (filter.cloud && profile.cloud != *filter.cloud)
        return false;
    if (!filter.profile.isEmpty() && profile.id != filter.profile)
        return false;
    if (!filter.batch.isEmpty() && send.batch != filter.batch)
        return false;
    if (filter.from.isValid() && send.created < filter.from)
        return false;
    return !filter.to.isValid() || send.created < filter.to;
}

} // namespace herald::ui
