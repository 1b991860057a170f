// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace herald::ui {

/// The translation context of the review card of records and of its parts.
struct ResendReview
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ResendReview)
};

} // namespace herald::ui
