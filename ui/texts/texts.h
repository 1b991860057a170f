// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"
#include "app/model/result.h"
#include "app/model/send.h"
#include "app/model/verdict.h"

#include <QString>

namespace herald::ui {

/// Words for what the layers below say by kind. Everything here is in the window's language.

/// "It was sent." / "Nothing was sent." / "Not known whether it was sent."
[[nodiscard]] QString outcomeText(Outcome outcome);
/// One word for a badge: Accepted, Refused, Not sent, Unknown, Cancelled
[[nodiscard]] QString outcomeWord(Outcome outcome);
/// Why, in one sentence
[[nodiscard]] QString causeText(const Verdict &verdict);
/// What to do, in one sentence; may be empty
[[nodiscard]] QString remedyText(const Verdict &verdict);
/// "Request id …", service code and the service's own words, each on a line, untranslated
[[nodiscard]] QString evidenceText(const Verdict &verdict);
/// Held, Queued, On the wire, or the outcome; of an Unknown that was settled, what it counts as
[[nodiscard]] QString stateWord(const Send &send);
/// "Unknown, treated as sent" …: short enough for a badge
[[nodiscard]] QString decisionWord(Decision decision);

/// What went wrong with a look-up or a file, and what to do
[[nodiscard]] QString errorText(const Error &error);
/// Request id, service code and the service's own words, each on a line, untranslated
[[nodiscard]] QString evidenceText(const Error &error);
/// Both, the second below the first
[[nodiscard]] QString explainedText(const Error &error);
/// One sentence under the field
[[nodiscard]] QString problemText(const NotificationProblem &problem);

} // namespace herald::ui
