// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordorder.h"

#include <QJsonObject>

namespace herald::ui {

/// Where a column of the table stands, by RecordCells::Column.
struct ColumnPlace
{
    int column = 0;
    int width = 0;
    bool isShown = true;

    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// How the table looks: what a person arranged, and finds again the next day.
struct RecordsLook
{
    QList<ColumnPlace> columns; ///< from left to right
    QList<RecordSortKey> keys;

    friend bool operator==(const RecordsLook &, const RecordsLook &) = default;
};

/// As they lie on disk. Columns and operators have names there, so that an older file does not
/// hinder a newer table; what is not known is left out when it is read.
[[nodiscard]] QJsonObject toJson(const RecordsLook &look);
[[nodiscard]] RecordsLook lookFromJson(const QJsonObject &object);

/// Aliases are not kept.
[[nodiscard]] QJsonObject toJson(const RecordFilter &filter);
[[nodiscard]] RecordFilter filterFromJson(const QJsonObject &object);

} // namespace herald::ui
