// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace herald::ui {

/// What the loaded mail records say, for marking whom nothing was sent to.
struct ToldAccounts
{
    QSet<QString> accounts; ///< a loaded record says "access granted"
    int loaded = 0;         ///< records
    bool isAll = false;     ///< there are no others
};

} // namespace herald::ui
