// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace herald::ui {

enum class TextFormat {
    Table,    ///< cells between tabs, as spreadsheets exchange them
    Csv,      ///< RFC 4180; no cell is a formula
    Markdown, ///< always with a header, as there is no table without one
    Json      ///< a list of objects; without a header a list of lists
};

/// A small table of names.size() columns as text for the clipboard. Any thread.
[[nodiscard]] QString tableText(TextFormat format, const QStringList &names,
                                const QList<QStringList> &rows, bool withHeader);

} // namespace herald::ui
