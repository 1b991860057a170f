// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/sought.h"
#include "app/model/story.h"

#include <QSet>

namespace herald::ui {

/// The new record that a re-send is expected to have left at the service, and whether it is there.
struct Awaited
{
    Sought sought;
    Outcome outcome = Outcome::Accepted; ///< of its request
    QDateTime called;                    ///< UTC by this computer: when the request left
    std::optional<MailRecord> found;

    [[nodiscard]] bool canBeFound() const
    {
        return !sought.account.isEmpty() && !sought.appGroup.isEmpty() && called.isValid();
    }
};

/// True for a list of several that was refused: what the service did with its members before that
/// is not documented (huawei-appgroup-mail.md 1.3).
[[nodiscard]] bool isRefusedList(const Send &send);

/// What the send should have left: all of an accepted one, and of a refused list, where something
/// may have gone out all the same. Nothing for any other.
[[nodiscard]] QList<Awaited> awaitedOf(const SendStory &story);

/// Gives each new record to one that waits for it: made after its call by the service's clock, and
/// not among `seen`. Of several that wait for the same, the first call gets the first record.
/// Says how many were found now. `ahead`: this computer's clock minus the service's.
int match(QList<Awaited> &awaited, QList<MailRecord> records, const QSet<MailRecordId> &seen,
          std::chrono::seconds ahead);

} // namespace herald::ui
