// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"
#include "ui/widgets/lookuppicker.h"

namespace herald::ui {

/// The look-ups of the Notify form as entries for its pickers. The directory outlives the task.

/// Every page of DescribePlaybooks; value = UUID.
[[nodiscard]] QCoro::Task<LookupAnswer> playbookEntries(SoarDirectory *soar, Profile profile,
                                                        Language language);
/// Nodes that mail come first; data = PlaybookNode.
[[nodiscard]] QCoro::Task<LookupAnswer> nodeEntries(SoarDirectory *soar, Profile profile,
                                                    PlaybookUuid playbook, Language language);
/// data = the names of its actions, QStringList.
[[nodiscard]] QCoro::Task<LookupAnswer> componentEntries(SoarDirectory *soar, Profile profile,
                                                         PlaybookUuid playbook, Language language);
/// value = the asset's id.
[[nodiscard]] QCoro::Task<LookupAnswer> assetEntries(SoarDirectory *soar, Profile profile,
                                                     QString component, Language language);
[[nodiscard]] QList<LookupEntry> actionEntries(const QStringList &actions);

} // namespace herald::ui
