// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/send.h"
#include "app/model/settlement.h"

#include <QString>

namespace herald {

/// The words that stand in the ledger's columns. They are part of its format: never changed.
[[nodiscard]] QString word(Hold hold);
[[nodiscard]] QString word(Outcome outcome);
[[nodiscard]] QString word(Decision decision);
[[nodiscard]] QString word(CloudKind cloud);

/// An unknown word reads as what lets nothing go out: Moved, Unknown, TreatAsSent.
[[nodiscard]] Hold holdFrom(const QString &text);
[[nodiscard]] Outcome outcomeFrom(const QString &text);
[[nodiscard]] Decision decisionFrom(const QString &text);
[[nodiscard]] CloudKind cloudFrom(const QString &text);

} // namespace herald
