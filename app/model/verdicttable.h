// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"
#include "app/model/verdict.h"

#include <span>

namespace herald {

/// One row of the table that says what an exchange means before anybody reads its answer: phase ×
/// what was observed → outcome × may be repeated. reliability.md 4 has the reasons; `row` is its
/// number there.
struct WireRow
{
    enum class Body {
        Any,
        Cut ///< there is a body, and less than all of it was taken
    };

    int row;
    Phase from; ///< the phases in which it applies, both included
    Phase to;
    Break broken; ///< Break::None = whatever broke it
    Body body;
    int statusFrom; ///< both included; 0–999 = any
    int statusTo;
    Outcome outcome;
    Cause cause;
    bool mayRepeat;
};

/// Read from the top; the first row that fits counts.
[[nodiscard]] std::span<const WireRow> wireTable();

} // namespace herald
