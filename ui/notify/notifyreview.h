// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "ui/widgets/reviewcard.h"

namespace herald::ui {

/// The names that look-ups gave for what a manifest holds by UUID and id; empty where unknown.
struct ReviewNames
{
    QString playbook;
    QString asset;
};

/// What the review of a notification says, taken from its frozen manifest alone but for the names.
[[nodiscard]] ReviewContent notifyReview(const Manifest &manifest, const ReviewNames &names);

/// The first `most` of a list in one line, and how many more there are.
[[nodiscard]] QString firstOf(const QStringList &names, int most);

} // namespace herald::ui
