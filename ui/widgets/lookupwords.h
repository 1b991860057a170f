// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "ui/widgets/lookupmodel.h"
#include "ui/widgets/lookupnote.h"

#include <optional>

namespace herald::ui {

/// What a LookupPicker knows about its list and its value.
struct LookupState
{
    enum class Choice {
        Open,     ///< nothing typed, or still being typed
        Listed,   ///< an entry
        Several,  ///< a name that several entries have
        Gone,     ///< it was an entry of an earlier list
        Unlisted, ///< it never was one
    };

    bool hasList = false;
    bool isEmpty = false; ///< the list has no entries
    bool isAsking = false;
    bool wasStopped = false; ///< by the person
    bool canAsk = false;
    std::optional<Error> error; ///< of the last question
    QDateTime asOf;             ///< of the list; invalid when it has no age
    QDateTime now;
    int loaded = 0;
    int total = 0; ///< 0 = not known
    Choice choice = Choice::Open;
    LookupEntry entry;         ///< when listed
    bool saysDetail = true;    ///< the entry's detail is worth a line
    bool canRequest = false;   ///< a request for the administrator can be written
    bool wasRequested = false; ///< it is on the clipboard
    QString emptyHint;         ///< why there may be nothing; may be empty
};

/// What the button of the note does.
enum class LookupAction { None, Ask, Stop, CopyRequest };

struct LookupWords
{
    LookupNote::Content content;
    LookupAction action = LookupAction::None;
};

/// The one line below the field, in the window's language: what matters most.
[[nodiscard]] LookupWords wordsFor(const LookupState &state);

} // namespace herald::ui
