// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commandlist.h"

#include <optional>

namespace herald::ui {

/// Why a key cannot be a command's.
struct KeyRefusal
{
    enum class Why {
        InputMethod, ///< Chinese input methods switch by it
        Typing,      ///< it types, or moves in fields and tables
        Editing,     ///< fields copy, paste, undo with it
        Label,       ///< Alt and a letter press the button that is labelled so
        Taken        ///< by another command that works at the same place
    };

    Why why;
    QKeySequence key;
    const CommandSpec *other = nullptr; ///< with Taken
};

/// Nothing = the command can have it.
[[nodiscard]] std::optional<KeyRefusal> refusalOf(const QKeySequence &key, const CommandSpec &spec,
                                                  const Session &session);
/// The same for the keys it has from the start, some of which another may have got since.
[[nodiscard]] std::optional<KeyRefusal> refusalOfDefaults(const CommandSpec &spec,
                                                          const Session &session);
/// A sentence in the window's language.
[[nodiscard]] QString refusalText(const KeyRefusal &refusal);

} // namespace herald::ui
