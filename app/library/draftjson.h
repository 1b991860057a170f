// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/draft.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace herald {

/// A draft as it lies on disk. The table of a merge has a file of its own: a member names it.
[[nodiscard]] QJsonObject toJson(const Draft &draft);
/// `tableId` is filled in where the draft has a table. BadInput for what is not a draft.
[[nodiscard]] Result<Draft> draftFromJson(const QJsonObject &object, QString *tableId = nullptr);

[[nodiscard]] QJsonObject toJson(const MergeTable &table);
[[nodiscard]] Result<MergeTable> mergeTableFromJson(const QJsonObject &object);

} // namespace herald
