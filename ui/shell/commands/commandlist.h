// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace herald::ui {

class Session;

/// A command that can have a key. There is one list of them, in commandlist.cpp; what a command
/// does is told to Commands, or is what a page's own shortcut does.
struct CommandSpec
{
    QLatin1StringView id;     ///< the settings file knows it by this
    const char *words;        ///< in English; its translations are those of Commands
    QLatin1StringView page;   ///< where it works, by the page's name; empty = everywhere
    QList<QKeySequence> keys; ///< from the start
    bool isFixed = false;     ///< the key is a table's or a button's own, listed only
};

[[nodiscard]] const QList<CommandSpec> &commandSpecs();
[[nodiscard]] const CommandSpec &commandSpec(QLatin1StringView id); ///< of the list

/// The keys a command has now: one that a person chose, or none, or those from the start.
[[nodiscard]] QList<QKeySequence> keysOf(const CommandSpec &spec, const Session &session);

} // namespace herald::ui
