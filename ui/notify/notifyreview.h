// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/notify/reviewpast.h"
#include "ui/widgets/reviewcard.h"

namespace herald::ui {

/// The names that look-ups gave for what a manifest holds by UUID and id; empty where unknown.
struct ReviewNames
{
    QString playbook;
    QString asset;
};

/// What the review of notifications says, taken from their frozen manifests alone, but for the
/// names and for what the ledger adds. One manifest, or the many of a mail merge by one profile.
[[nodiscard]] ReviewContent notifyReview(const QList<Manifest> &manifests, const ReviewNames &names,
                                         const ReviewPast &past = {});

/// "You sent almost this 14 minutes ago to 31 of these 37 people."
[[nodiscard]] QString resemblanceText(const Resemblance &alike, int people, const QDateTime &now);

/// The first `most` of a list in one line, and how many more there are.
[[nodiscard]] QString firstOf(const QStringList &names, int most);

} // namespace herald::ui
