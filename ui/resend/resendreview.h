// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/reviewparts.h"

#include <QUrl>

namespace herald::ui {

constexpr int mostInARequest = 50; ///< no limit is documented (huawei-appgroup-mail.md 1.3)

/// The records as manifests of up to `perRequest` records of one app group each, in their order:
/// one gives every record an outcome of its own (1.3). The language goes out as `X-Language`.
[[nodiscard]] QList<Manifest> freezeResends(const Profile &profile, const QUrl &endpoint,
                                            const QList<MailRecord> &records, Language language,
                                            int perRequest = 1);

/// How many of the records were sent again before in that project, or are about to be: by all
/// sends but those that certainly sent nothing.
[[nodiscard]] ResentLately resentLately(const QList<Manifest> &manifests, const QList<Send> &sends);

/// What a review is told that its manifests do not say.
struct ResendHistory
{
    ResentLately lately;
    int fromRefusedLists = 0; ///< records of a list that was refused as a whole
};

/// What the card says, from the frozen manifests. Never for an empty list.
[[nodiscard]] ReviewContent resendReview(const QList<Manifest> &manifests,
                                         const ResendHistory &history);

} // namespace herald::ui
