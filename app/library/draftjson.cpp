// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/draftjson.h"

#include "app/model/languagecode.h"

#include <QJsonArray>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// None when it has no form in which it could be written again: behind the year 9999.
QDateTime momentFrom(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return momentText(moment).isEmpty() ? QDateTime() : moment;
}

QString languageWord(std::optional<Language> language)
{
    return language ? languageCode(*language) : QString();
}

QStringList textsFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList texts;
    texts.reserve(array.size());
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QJsonObject sentToJson(const DraftSent &sent)
{
    return {{"when"_L1, momentText(sent.when)},
            {"fingerprint"_L1, QString::fromLatin1(sent.fingerprint)},
            {"batch"_L1, sent.batch.text()},
            {"changed"_L1, sent.isChanged}};
}

DraftSent sentFrom(const QJsonObject &object)
{
    return {momentFrom(object.value("when"_L1)),
            object.value("fingerprint"_L1).toString().toLatin1(),
            BatchId(object.value("batch"_L1).toString()), object.value("changed"_L1).toBool()};
}

} // namespace

QJsonObject toJson(const Draft &draft)
{
    const Notification &n = draft.content.values;
    QJsonObject object{{"format"_L1, formatNumber},
                       {"kind"_L1, "draft"_L1},
                       {"id"_L1, draft.id.text()},
                       {"name"_L1, draft.name},
                       {"changed"_L1, momentText(draft.changed)},
                       {"playbookUuid"_L1, n.playbookUuid.text()},
                       {"playbookName"_L1, draft.content.playbookName},
                       {"nodeName"_L1, n.nodeName},
                       {"componentName"_L1, n.componentName},
                       {"actionName"_L1, n.actionName},
                       {"assetId"_L1, n.assetId.text()},
                       {"assetName"_L1, draft.content.assetName},
                       {"receivers"_L1, QJsonArray::fromStringList(n.receivers)},
                       {"subject"_L1, n.subject},
                       {"content"_L1, n.content},
                       {"html"_L1, draft.content.isHtml},
                       {"answerLanguage"_L1, languageWord(draft.content.answerLanguage)},
                       {"roleFor"_L1, draft.content.roleFor}};
    if (n.roleType)
        object.insert("roleType"_L1, int(*n.roleType));
    if (draft.content.table) {
        object.insert("table"_L1, draft.content.table->id);
        object.insert("tableRows"_L1, draft.content.table->rowCount());
        object.insert("row"_L1, draft.content.row);
    }
    if (draft.sent)
        object.insert("sent"_L1, sentToJson(*draft.sent));
    return object;
}

Result<Draft> draftFromJson(const QJsonObject &object, QString *tableId)
{
    if (object.value("kind"_L1) != "draft"_L1 || object.value("format"_L1).toInt() != formatNumber)
        return failure(Error::Kind::BadInput, u"not a draft of this version"_s);
    Draft draft;
    draft.id = DraftId(object.value("id"_L1).toString());
    draft.name = object.value("name"_L1).toString();
    draft.changed = momentFrom(object.value("changed"_L1));
    DraftContent &content = draft.content;
    Notification &n = content.values;
    n.playbookUuid = PlaybookUuid(object.value("playbookUuid"_L1).toString());
    content.playbookName = object.value("playbookName"_L1).toString();
    n.nodeName = object.value("nodeName"_L1).toString();
    n.componentName = object.value("componentName"_L1).toString();
    n.actionName = object.value("actionName"_L1).toString();
    n.assetId = AssetId(object.value("assetId"_L1).toString());
    content.assetName = object.value("assetName"_L1).toString();
    n.receivers = textsFrom(object.value("receivers"_L1));
    n.subject = object.value("subject"_L1).toString();
    n.content = object.value("content"_L1).toString();
    if (const int type = object.value("roleType"_L1).toInt(-1); type == 0 || type == 1)
        n.roleType = RoleType(type);
    content.isHtml = object.value("html"_L1).toBool();
    content.answerLanguage = languageFromCode(object.value("answerLanguage"_L1).toString());
    content.roleFor = object.value("roleFor"_L1).toString();
    content.row = object.value("row"_L1).toInt();
    if (object.contains("sent"_L1))
        draft.sent = sentFrom(object.value("sent"_L1).toObject());
    if (tableId)
        *tableId = object.value("table"_L1).toString();
    return draft;
}

QJsonObject toJson(const MergeTable &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    return {{"format"_L1, formatNumber},
            {"kind"_L1, "merge-table"_L1},
            {"id"_L1, table.id},
            {"source"_L1, table.source},
            {"columns"_L1, QJsonArray::fromStringList(table.columns)},
            {"addressColumn"_L1, table.addressColumn},
            {"rows"_L1, rows}};
}

Result<MergeTable> mergeTableFromJson(const QJsonObject &object)
{
    MergeTable table;
    table.id = object.value("id"_L1).toString();
    table.source = object.value("source"_L1).toString();
    table.columns = textsFrom(object.value("columns"_L1));
    table.addressColumn = object.value("addressColumn"_L1).toInt();
    const QJsonArray rows = object.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        table.rows.append(textsFrom(row));
    const bool isWhole = object.value("kind"_L1) == "merge-table"_L1 && !table.rows.isEmpty() &&
                         table.addressColumn >= 0 &&
                         table.addressColumn < int(table.columns.size());
    if (!isWhole)
        return failure(Error::Kind::BadInput, u"not a table of this version"_s);
    return table;
}

} // namespace herald
