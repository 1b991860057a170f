// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <functional>

namespace herald::ui {

/// Where a record comes from. Only what a file holds may be edited: the service's own records
/// leave as they came.
enum class RecordOrigin : quint8 { Service, File, Pasted };

/// Many records, each made when its turn comes, so that a million of them are never there twice.
struct RecordSource
{
    qsizetype count = 0;
    std::function<MailRecord(qsizetype number)> at; ///< window thread
    RecordOrigin origin = RecordOrigin::File;
};

} // namespace herald::ui
