// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/timeline.h"

#include <QList>
#include <QString>

namespace herald::ui {

struct SendFact
{
    QString label; ///< in the window's language
    QString text;
    bool isCode = false; ///< an id, an address: shown in the fixed-width face
};

/// What was frozen and when it went, for people.
[[nodiscard]] QList<SendFact> factsOf(const Send &send);
/// The payload as it was frozen: indented JSON out of the manifest's canonical bytes.
[[nodiscard]] QString payloadText(const Manifest &manifest);
/// Everything that proves a send, as plain text for a ticket: outcome, cause, facts, request id,
/// the service's own words and the timeline. No body, no receivers.
[[nodiscard]] QString proofText(const Send &send, const QList<TimelineEntry> &timeline);

} // namespace herald::ui
