// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "app/records/recordcolumn.h"
#include "ui/import/rowpick.h"

#include <array>

namespace herald::ui {

/// Which column of a table holds a member of a mail record; -1: none does.
using MemberColumns = std::array<int, recordMembers.size()>;

/// By the names of the columns: the service's own, and what people call them in both languages. The
/// id is where the person says. Without names of columns there is nothing but ids.
[[nodiscard]] MemberColumns memberColumns(const Table &table, int idColumn);
/// Names of columns that hold no member.
[[nodiscard]] QStringList unreadColumns(const Table &table, int idColumn);

/// The column that most likely holds the records' ids: by its name, else by its cells; -1: none.
[[nodiscard]] int guessIdColumn(const Table &table);
/// Whether the first row of a table that begins without a header names members.
[[nodiscard]] bool guessMemberNames(const Table &table);

/// Which rows are records, and why the others are not: the id is missing, there already, or has
/// gone through a spreadsheet that keeps fifteen digits of it (`5.75772E+17`,
/// `575772274859184000`), as may the app group's; or the time cannot be read. Any thread; a stop
/// leaves the pick unfinished.
[[nodiscard]] RowPick pickRecords(const Table &table, int idColumn,
                                  const std::stop_token &stop = {});

/// The record of a row that was picked. An empty cell is an absent member; a time without an offset
/// is UTC, as the service writes it.
[[nodiscard]] MailRecord recordFrom(const Table &table, qsizetype row,
                                    const MemberColumns &columns);

} // namespace herald::ui
