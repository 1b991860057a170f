// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/huaweiquery.h"
#include "app/sandbox/mailbook.h"

namespace herald::sandbox {

/// The list operations of one project (huawei-appgroup-mail.md 2.1, 2.3, 2.4).
[[nodiscard]] HuaweiResult<QJsonObject> listMailRecords(const MailBook &book, HuaweiQuery &query);
[[nodiscard]] HuaweiResult<QJsonObject> listAppGroups(const WorkspaceWorld &world,
                                                      HuaweiQuery &query);
[[nodiscard]] HuaweiResult<QJsonObject> listAuthorizations(const WorkspaceWorld &world,
                                                           HuaweiQuery &query);

} // namespace herald::sandbox
