// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "ui/shell/commands/commandlist.h"

#include <QTranslator>

namespace herald::ui {

/// The words of commands in both languages, whichever the window speaks.
class CommandWords final
{
public:
    CommandWords();

    [[nodiscard]] QString in(Language language, const char *words) const;

private:
    QTranslator m_chinese; ///< not installed
};

/// In the window's language.
[[nodiscard]] QString commandText(const CommandSpec &spec);
[[nodiscard]] QString placeText(const CommandSpec &spec); ///< where it works
/// As the keyboard is labelled here; empty without a key.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace herald::ui
