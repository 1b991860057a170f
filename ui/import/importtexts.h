// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

#include <QStringList>

namespace herald::ui {

/// Words for what readers of tables say by kind, in the window's language.

/// Why a row is left out, without its line.
[[nodiscard]] QString leftOutText(const LeftOut &row);
/// Why a file cannot be read, and what to do.
[[nodiscard]] QString tableTroubleText(const Error &error);
/// `UTF-8`, `GB18030 (Simplified Chinese)` …
[[nodiscard]] QString charsetText(const QByteArray &charset);
[[nodiscard]] QString delimiterText(QChar delimiter);
/// The files that can be imported, for a dialog that asks for one.
[[nodiscard]] QStringList importFileKinds();
/// A column's name, or `Column 3`.
[[nodiscard]] QString columnText(const Table &table, int column);

} // namespace herald::ui
