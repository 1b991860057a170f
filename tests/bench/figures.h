// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace herald::bench {

/// One row: a figure of Herald's and the baseline that was measured in the same run.
struct Figure
{
    enum class Aim { AtLeast, AtMost };

    QString what;
    QString baseline;
    QString unit;
    double ours = 0;
    double theirs = 0;
    Aim aim = Aim::AtLeast;
    double aimed = 1; ///< of ours / theirs

    [[nodiscard]] double ratio() const { return theirs > 0 ? ours / theirs : 0; }
    [[nodiscard]] bool isMet() const
    {
        return aim == Aim::AtLeast ? ratio() >= aimed : ratio() <= aimed;
    }
};

/// A table for people, with the machine it was measured on.
[[nodiscard]] QString tableOf(const QList<Figure> &figures);
[[nodiscard]] QByteArray jsonOf(const QList<Figure> &figures);

} // namespace herald::bench
