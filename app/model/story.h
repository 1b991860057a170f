// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/send.h"

#include <QList>

namespace herald {

/// Everything the ledger knows of one send.
struct SendStory
{
    Send send;
    Batch batch;
    QList<Attempt> attempts; ///< in their order
};

} // namespace herald
