// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/reviewparts.h"

#include <QUrl>

namespace herald::ui {

/// One manifest an authorisation: each gets an outcome of its own.
[[nodiscard]] QList<Manifest> freezeAuthorizations(const Profile &profile, const QUrl &endpoint,
                                                   const QList<Authorization> &authorizations,
                                                   Language language);

/// How many of the authorisations were sent by before in that project, or are about to be.
[[nodiscard]] ResentLately authorizedLately(const QList<Manifest> &manifests,
                                            const QList<Send> &sends);

/// What a review is told that its manifests do not say.
struct AuthorizationHistory
{
    ResentLately lately;
    int withRecord = 0; ///< of them; a loaded mail record says already that access was granted
};

/// What the card says, from the frozen manifests. Never for an empty list.
[[nodiscard]] ReviewContent authorizationReview(const QList<Manifest> &manifests,
                                                const AuthorizationHistory &history);

} // namespace herald::ui
