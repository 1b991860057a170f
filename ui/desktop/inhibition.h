// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald::ui {

/// Keeps the computer awake and the session open, as far as the desktop lets a program do so.
class Inhibition
{
public:
    virtual ~Inhibition() = default;

    /// `reason` is shown to a person who logs out meanwhile. Returns at once; a second call
    /// changes nothing.
    virtual void hold(const QString &reason) = 0;
    virtual void release() = 0;
};

} // namespace herald::ui
