// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/lookups.h"
#include "app/model/mailrecord.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace herald::huawei {

// What the look-ups' successful answers hold. An element that cannot be read spoils the page:
// left out, it would make a page look like the last one (huawei-appgroup-mail.md 2.7).
// All fail with BadAnswer.

[[nodiscard]] Result<Page<AppGroup>> appGroupsFrom(const QJsonObject &answer);           ///< 2.3
[[nodiscard]] Result<Page<MailRecord>> mailRecordsFrom(const QJsonObject &answer);       ///< 2.1
[[nodiscard]] Result<Page<Authorization>> authorizationsFrom(const QJsonObject &answer); ///< 2.4
[[nodiscard]] Result<QList<Project>> projectsFrom(const QJsonObject &answer);            ///< 3.3

} // namespace herald::huawei
