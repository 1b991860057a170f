// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald::ui {

/// Somebody's words as the text of a menu entry: one line, not too long, and `&` is no mnemonic.
[[nodiscard]] inline QString menuText(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString text = words.simplified();
    if (text.size() > longest)
        text = QString(text.left(longest - 1).trimmed() + QChar(u'…'));
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace herald::ui
