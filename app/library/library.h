// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/lookupcache.h"

#include <QString>

namespace herald {

/// What operators keep beside the ledger, each in files of its own in one folder: drafts,
/// templates, groups of receivers, the never-mail list, lists that look-ups have found. No secret.
struct Library
{
    explicit Library(const QString &folder);

    LookupCache lookups;
};

} // namespace herald
