// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/library/draftjson.h"

#include <QJsonDocument>

namespace herald::fuzz {

namespace {

QJsonObject readBack(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

} // namespace

/// A draft, or the table of one.
void draft(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    // Qt's reader drops U+FEFF at the begin of a text, so a text cannot begin with it twice
    const bool isExact = !bytes.contains("\xEF\xBB\xBF") && !bytes.toLower().contains("\\ufeff");
    QString tableId;
    if (const Result<Draft> read = draftFromJson(object, &tableId)) {
        (void)summaryOf(*read);
        const std::optional<RoleType> role = read->content.values.roleType;
        require(!role || *role == RoleType::ThisAccount || *role == RoleType::Enterprise,
                "whose view a mail takes is one of two");
        Result<Draft> again = draftFromJson(readBack(toJson(*read)));
        require(again.has_value(), "a draft that is written can be read");
        again->content.row = read->content.row; // it goes with the table
        require(!isExact || *again == *read, "a draft is read as it was written");
    }
    if (const Result<MergeTable> table = mergeTableFromJson(object)) {
        require(table->addressColumn < table->columns.size(), "the address has a column");
        const Result<MergeTable> again = mergeTableFromJson(readBack(toJson(*table)));
        require(again && (!isExact || *again == *table), "a table is read as it was written");
    }
}

} // namespace herald::fuzz
