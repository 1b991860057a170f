// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald::ui {

/// No length limit is documented for the mail or the address (alibaba-soar.md 1.2, 1.3). Many HTTP
/// front ends refuse an address beyond this, so it is where the window begins to warn.
constexpr qsizetype cautiousAddress = 8 * 1024;

/// Bytes of a text once percent-encoded: a Chinese character takes nine.
[[nodiscard]] qsizetype encodedSize(QStringView text);

/// "1,204 characters, 3.4 KB as sent"
[[nodiscard]] QString bodySizeText(qsizetype characters, qsizetype encoded);
/// "Address: 9.3 of about 8 KB"
[[nodiscard]] QString addressSizeText(qsizetype address);
/// What to do about an address that is too long; empty when it is not.
[[nodiscard]] QString addressProblem(qsizetype address);

} // namespace herald::ui
