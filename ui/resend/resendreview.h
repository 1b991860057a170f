// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/send.h"
#include "ui/widgets/reviewcard.h"

#include <QUrl>

namespace herald::ui {

/// One manifest a record: each gets an outcome of its own (huawei-appgroup-mail.md 1.3). The
/// language goes out as `X-Language`.
[[nodiscard]] QList<Manifest> freezeResends(const Profile &profile, const QUrl &endpoint,
                                            const QList<MailRecord> &records, Language language);

/// How many of the records were re-sent before with that profile, or are about to be: all sends
/// but those that certainly sent nothing.
[[nodiscard]] int resentBefore(const QList<Manifest> &manifests, const QList<Send> &sends);

/// What the card says, from the frozen manifests alone. Never for an empty list.
[[nodiscard]] ReviewContent resendReview(const QList<Manifest> &manifests, int sentBefore);

} // namespace herald::ui
