// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace herald {

/// One line of a comparison.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// How one text becomes another, line by line: as few lines as can be are removed and added. Of
/// texts that differ in very many lines the whole differing stretch is removed and added.
[[nodiscard]] QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace herald
