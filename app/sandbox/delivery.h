// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <chrono>

namespace herald::sandbox {

/// An answer and the way it leaves.
struct Delivery
{
    enum class Manner {
        Whole,
        Late,           ///< whole, after `delay`
        Held,           ///< whole, when the server is told to release it
        Close,          ///< nothing; the connection is closed
        Reset,          ///< nothing; the connection is reset
        HalfStatusLine, ///< the first bytes of the status line, then closed
        HalfBody        ///< the whole head and half of the announced body, then closed
    };

    HttpResponse response;
    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0};
};

} // namespace herald::sandbox
