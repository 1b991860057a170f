// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targets.h"

#include "app/model/exchange.h"
#include "app/model/result.h"
#include "app/model/verdict.h"

namespace herald::fuzz {

/// An answer as it stands in a seed: a line with the status, headers, an empty line, the body.
/// A second number on the first line breaks it off.
[[nodiscard]] Exchange exchangeOf(const QByteArray &bytes);

/// True when the body holds the canary behind the names alone, and no header has it.
[[nodiscard]] bool hidesCanary(const Exchange &exchange, const QByteArrayList &names);

/// All that a person may get to see of a failure.
[[nodiscard]] QString wordsOf(const Error &error);
[[nodiscard]] QString wordsOf(const Verdict &verdict);

/// What holds for every verdict on an answer.
void examine(const Verdict &verdict, const Exchange &exchange);

} // namespace herald::fuzz
