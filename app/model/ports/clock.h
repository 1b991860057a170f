// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace herald {

/// The time requests are signed with. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime utcNow() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace herald
