// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"

#include <QStringList>

#include <stop_token>

namespace herald::ui {

/// Which rows of a table are taken, and why the others are left out.
struct RowPick
{
    Table table;            ///< that the rows belong to
    QList<quint32> rows;    ///< of `table`, in its order; unless only texts are taken
    QStringList addresses;  ///< Addresses: each once, in order; WholeTable: one for each row
    QList<LeftOut> leftOut; ///< also those of the file, in the order of the lines
    qsizetype count = 0;    ///< how many are taken
};

} // namespace herald::ui
