// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/rowpick.h"

#include <functional>

namespace herald::ui {

/// What is looked for in a file, in functions that any thread may call and in the words of the
/// dialog.
struct ImportTask
{
    QString title;        ///< of the dialog
    QString question;     ///< of the dialog that asks for the file
    QString columnLabel;  ///< of the column that decides about a row; with a mnemonic
    QString columnWanted; ///< while no column looks like it
    QString looking;      ///< while rows are picked
    /// What the button says for a number of rows.
    std::function<QString(int count)> verb;
    std::function<bool(const Table &table)> guessHeader;
    std::function<int(const Table &table)> guessColumn; ///< -1: none
    std::function<RowPick(const Table &table, int column, const std::stop_token &stop)> pick;
    /// What else is to be said of a table that was read; none or an empty text: nothing.
    std::function<QString(const Table &table, int column)> remark = {};
};

} // namespace herald::ui
