// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/evidence.h"
#include "app/model/manifest.h"

namespace herald {

/// One thing that a re-send sent again, and how the new record of it is known: the service makes
/// one for each, under a new id (huawei-appgroup-mail.md 1.4).
struct Sought
{
    ResentId id;
    AppGroupId appGroup;
    QString account; ///< empty: nothing to look it up by
    std::optional<QString> sendType;
    bool anyGrant = false;       ///< whatever tells that access was granted, by mail or SMS
    bool throughMembers = false; ///< a record may name a member, and the user group beside it
};

[[nodiscard]] QList<Sought> soughtIn(const Payload &payload);

/// Everything but the time: another record, for the same account, that says the same.
[[nodiscard]] bool isLike(const MailRecord &found, const Sought &sought);

} // namespace herald
