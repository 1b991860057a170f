// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/cutter.h"
#include "app/receivers/repair.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace herald {

/// What became of one piece of a text.
struct IntakePiece
{
    enum class Fate : quint8 {
        Accepted, ///< a receiver; whether it can be used is judged later
        Merged,   ///< it was there before, perhaps written otherwise
        NoAt,     ///< left out: words without an address
        Empty,    ///< left out: nothing but marks
        TooMuch   ///< left out: so long that it can be no address
    };

    TextSpan span; ///< of the text; of a list: which entry, and 1
    Fate fate = Fate::Accepted;
    Repairs repairs;
    qsizetype receiver = -1; ///< Accepted and Merged: which; the known ones are counted first
};

/// What a text yields. Each piece has exactly one fate, in the order of the text.
struct ReceiverIntake
{
    QList<IntakePiece> pieces;
    QStringList accepted; ///< in the form that is sent, each once, none that was known

    [[nodiscard]] qsizetype count(IntakePiece::Fate fate) const;
    /// Of accepted and merged ones, that had any of them.
    [[nodiscard]] qsizetype count(Repairs repairs) const;
    [[nodiscard]] qsizetype leftOut() const;
};

struct IntakeOptions
{
    LooseWords loose = LooseWords::BelongToAddress;
    QStringList known;                              ///< receivers that are there already
    std::function<void(double)> progress = nullptr; ///< 0 to 1, now and then
    std::stop_token stop = {};                      ///< ends early, unfinished
};

/// Loose words that stand alone are receivers, to be mended: else they are left out.
[[nodiscard]] ReceiverIntake intakeOf(const QString &text, const Domains &domains,
                                      const IntakeOptions &options);
/// Each entry is one receiver, whatever it is.
[[nodiscard]] ReceiverIntake intakeOf(const QStringList &entries, const Domains &domains,
                                      const IntakeOptions &options);

/// A text that yields just these receivers again.
[[nodiscard]] QString textOf(const QStringList &receivers, const QString &separator);

} // namespace herald
