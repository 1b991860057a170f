// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

#include <QStringView>

#include <optional>

namespace herald::alibaba {

/// What is to be made of something the service said.
struct Ruling
{
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::None;
    bool mayRepeat = false;
};

/// The meaning of an error code (alibaba-soar.md 5.3, 5.5); nothing for a code that is not
/// listed. The HTTP status has a say as well: see judge().
[[nodiscard]] std::optional<Ruling> rulingOn(QStringView code);

} // namespace herald::alibaba
