// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace herald::ui {

/// What one live check has found, in the window's language.
struct LiveRow
{
    /// The worst first. Old was good once and is too long ago to say anything.
    enum class Grade { Bad, Caution, Asking, Old, Good };
    /// What is done about it.
    enum class Fix {
        None,
        AskAgain,    ///< the service, and the ledger
        OpenProfile, ///< where key, secret and guard level are changed
        CopyRequest, ///< for the administrator of the account
        GoToPlaybook,
        GoToNode,
        GoToAsset,
        GoToReceivers
    };

    Grade grade = Grade::Asking;
    QString text;
    Fix fix = Fix::None;
    QString action; ///< what the fix is called; empty = none
    QDateTime asOf; ///< when it was found; invalid for what is true by itself

    friend bool operator==(const LiveRow &, const LiveRow &) = default;
};

} // namespace herald::ui
