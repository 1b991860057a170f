// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "ui/history/timeline.h"

namespace herald::ui {

/// The story of one record: what it told and what came of it, each re-send by whom and with what
/// outcome, and the new records that were found since. From the record and the ledger alone.
[[nodiscard]] QList<TimelineEntry> timelineOf(const MailRecord &record, const QList<Send> &sends,
                                              const QList<MailRecord> &confirmedBy);

} // namespace herald::ui
