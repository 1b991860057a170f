// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// A number of a workbook as text: never with an exponent, digits as they stand in the file, but
/// for the noise behind the fifteenth that binary fractions bring (0.30000000000000004).
[[nodiscard]] QString numberText(const QString &value);
/// A day count as `2026-11-25`, with a time of day `2026-11-25 09:30:00`; below one day the time
/// alone. Unchanged when it is none.
[[nodiscard]] QString dateText(const QString &value, bool countsFrom1904);

/// Whether a format of a workbook's own shows a date or a time: `yyyy"年"m"月"`.
[[nodiscard]] bool isDateCode(const QString &code);
/// The formats that every spreadsheet knows by number, those of Chinese ones too
/// (ECMA-376 18.8.30).
[[nodiscard]] bool isBuiltInDate(int format);

/// The column of a cell's name, from 0: `AB12` is 27. -1 when it has none.
[[nodiscard]] int columnOfCell(QStringView name);

} // namespace herald
