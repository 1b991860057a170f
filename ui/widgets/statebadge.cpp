// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebadge.h"

#include "ui/texts/texts.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

Badge::Content outcomeBadge(Outcome outcome)
{
    const QString word = outcomeWord(outcome);
    switch (outcome) {
    case Outcome::Accepted:
        return {u"check"_s, word, Ink::Positive};
    case Outcome::Refused:
    case Outcome::NotSent:
        return {u"cross"_s, word, Ink::Negative};
    case Outcome::Unknown:
        return {u"question"_s, word, Ink::Caution};
    case Outcome::Cancelled:
        return {u"remove"_s, word, Ink::Muted};
    }
    return {};
}

Badge::Content stateBadge(const Send &send)
{
    const QString word = stateWord(send);
    switch (send.state) {
    case SendState::Held:
        return {u"hold"_s, word, Ink::Info};
    case SendState::Queued:
        return {u"clock"_s, word, Ink::Info};
    case SendState::OnTheWire:
        return {u"outbox"_s, word, Ink::Info};
    case SendState::Done:
        if (send.settlement) // nobody needs to look at it any more
            return {u"question"_s, word, Ink::Muted};
        return outcomeBadge(send.verdict.outcome);
    }
    return {};
}

} // namespace herald::ui
