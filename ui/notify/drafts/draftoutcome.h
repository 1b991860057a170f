// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/draft.h"
#include "app/model/batch.h"
#include "app/model/ports/archive.h"

#include <QPointer>

namespace herald::ui {

/// What became of a draft's mail.
struct SentOutcome
{
    BatchId batch;
    Tally tally; ///< without `onTheWire`, which counts as waiting

    friend bool operator==(const SentOutcome &, const SentOutcome &) = default;
};

/// Asks the ledger. Where the program ended before it knew the batch, the batch is looked for by
/// its first mail's fingerprint. Nothing when the ledger never got it, or cannot be read, or when
/// `asker` is gone meanwhile: the archive may be gone with it.
[[nodiscard]] QCoro::Task<std::optional<SentOutcome>> findOutcome(Archive *archive, DraftSent sent,
                                                                  QPointer<QObject> asker);

/// One sentence that begins with when it was sent and says what came of it.
[[nodiscard]] QString outcomeSentence(const DraftSent &sent, const SentOutcome &outcome);
/// "Sent 24 Nov 14:02", for a list.
[[nodiscard]] QString sentMark(const DraftSent &sent);

} // namespace herald::ui
