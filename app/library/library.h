// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/drafts.h"
#include "app/library/jsonfile.h"
#include "app/library/groups.h"
#include "app/library/lookupcache.h"
#include "app/library/nevermail.h"
#include "app/library/templates.h"

#include <QString>

namespace herald {

/// What operators keep beside the ledger, each in files of its own in one folder: drafts,
/// templates, groups of receivers, the never-mail list, lists that look-ups have found. No secret.
struct Library
{
    explicit Library(const QString &folder);

    /// Another Herald owns the folder: nothing is written from now on.
    void setReadOnly();
    [[nodiscard]] bool isReadOnly() const { return templates.isReadOnly(); }

    Drafts drafts;
    Groups groups;
    LookupCache lookups;
    NeverMail neverMail;
    Templates templates;
    JsonFile recordViews; ///< saved views of the records table
    JsonFile appGroups;   ///< which app groups are pinned, and which were used lately
};

} // namespace herald
