// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace herald {

/// Which character set bytes that are neither ASCII nor UTF-8 most likely have: the one that reads
/// them as the most common characters. A detector of languages needs more text than a list of
/// names has (ICU's answers ISO-8859-1 to a few lines of GB18030); it is asked only when nothing
/// reads well.
[[nodiscard]] QByteArray mostCommonReading(const QByteArray &sample);

} // namespace herald
