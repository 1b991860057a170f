// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/draftfiles.h"

#include "app/library/bin.h"
#include "app/library/draftjson.h"
#include "app/library/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto currentName = "current"_L1;

/// Ids become names of files; what is not one of ours becomes none.
QString fileName(const QString &id)
{
    return QUuid::fromString(id).toString(QUuid::WithoutBraces) + u".json"_s;
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return failure(Error::Kind::Storage, QString(path + u": "_s + file.errorString()));
    return {};
}

} // namespace

QString DraftFiles::pathOf(const DraftId &id) const
{
    return QDir(m_folder).filePath(fileName(id.text()));
}

QString DraftFiles::currentPath() const
{
    return QDir(m_folder).filePath(currentName + u".json"_s);
}

QString DraftFiles::tablePath(const QString &tableId) const
{
    return QDir(m_folder).filePath(u"tables/"_s + fileName(tableId));
}

Result<MergeTablePtr> DraftFiles::readTable(const QString &tableId) const
{
    const QString path = tablePath(tableId);
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return tl::unexpected(object.error());
    if (object->isEmpty())
        return failure(Error::Kind::Storage, QString(path + u": no such file"_s));
    Result<MergeTable> table = mergeTableFromJson(*object);
    if (!table)
        return tl::unexpected(setFileAside(path, table.error().text));
    return std::make_shared<const MergeTable>(std::move(*table));
}

Result<ReadDraft> DraftFiles::readFrom(const QString &path) const
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return tl::unexpected(object.error());
    QString tableId;
    const Result<Draft> draft = draftFromJson(*object, &tableId);
    if (!draft)
        return tl::unexpected(setFileAside(path, draft.error().text));
    ReadDraft read{*draft, std::nullopt};
    if (tableId.isEmpty())
        return read;
    const Result<MergeTablePtr> table = readTable(tableId);
    DraftContent &content = read.draft.content;
    if (table) {
        content.table = *table;
        content.row = std::clamp(content.row, 0, content.table->rowCount() - 1);
    } else {
        content.row = 0;
        read.trouble = table.error();
    }
    return read;
}

DraftsFound DraftFiles::readAll(bool tidies) const
{
    DraftsFound found;
    const QDir folder(m_folder);
    if (QFile::exists(currentPath())) {
        const Result<ReadDraft> current = readFrom(currentPath());
        if (current)
            found.current = current->draft;
        if (!current || current->trouble)
            found.troubles.append(current ? *current->trouble : current.error());
    }
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (name == QString(currentName + u".json"_s))
            continue;
        const QString path = folder.filePath(name);
        const Result<QJsonObject> object = readJsonFile(path);
        const Result<Draft> draft =
            object ? draftFromJson(*object) : Result<Draft>(tl::unexpected(object.error()));
        if (!draft) {
            found.troubles.append(object ? setFileAside(path, draft.error().text) : object.error());
            continue;
        }
        // the program ended while this one was being opened
        if (found.current && draft->id == found.current->id)
            continue;
        DraftSummary summary = summaryOf(*draft);
        if (object->contains("tableRows"_L1))
            summary.receivers = object->value("tableRows"_L1).toInt();
        found.others.append(summary);
    }
    std::stable_sort(
        found.others.begin(), found.others.end(),
        [](const DraftSummary &a, const DraftSummary &b) { return a.changed > b.changed; });
    if (tidies && found.troubles.isEmpty())
        tidy();
    return found;
}

void DraftFiles::tidy() const
{
    emptyBin(m_folder, QDateTime::currentDateTime());
    const QDir folder(m_folder);
    QSet<QString> named;
    for (const QString &place : {m_folder, folder.filePath(u"bin"_s)}) {
        for (const QString &name : QDir(place).entryList({u"*.json"_s}, QDir::Files)) {
            const Result<QJsonObject> object = readJsonFile(QDir(place).filePath(name));
            if (!object)
                return; // it may name one
            named.insert(fileName(object->value("table"_L1).toString()));
        }
    }
    const QDir tables(folder.filePath(u"tables"_s));
    for (const QString &name : tables.entryList({u"*.json"_s}, QDir::Files)) {
        if (!named.contains(name))
            QFile::remove(tables.filePath(name));
    }
}

Result<ReadDraft> DraftFiles::read(const DraftId &id) const
{
    if (!QFile::exists(pathOf(id)))
        return failure(Error::Kind::Storage, QString(pathOf(id) + u": no such file"_s));
    return readFrom(pathOf(id));
}

Result<void> DraftFiles::writeTo(const QString &path, const Draft &draft) const
{
    if (const MergeTablePtr &table = draft.content.table) {
        const QString place = tablePath(table->id);
        if (!QFile::exists(place)) {
            if (const Result<void> written = writeJsonFile(place, toJson(*table)); !written)
                return written;
        }
    }
    return writeJsonFile(path, toJson(draft));
}

Result<void> DraftFiles::write(const Draft &draft) const
{
    return writeTo(pathOf(draft.id), draft);
}

Result<void> DraftFiles::writeCurrent(const Draft &draft) const
{
    return writeTo(currentPath(), draft);
}

Result<void> DraftFiles::erase(const DraftId &id) const
{
    return removeFile(pathOf(id));
}

Result<void> DraftFiles::eraseCurrent() const
{
    return removeFile(currentPath());
}

Result<void> DraftFiles::dropCurrent(const DraftId &id) const
{
    QFile file(currentPath());
    if (!file.exists())
        return {};
    QFile::remove(pathOf(id)); // an older state of the same
    if (!file.rename(pathOf(id)))
        return failure(Error::Kind::Storage, QString(pathOf(id) + u": "_s + file.errorString()));
    return moveToBin(pathOf(id));
}

Result<void> DraftFiles::remove(const DraftId &id) const
{
    return moveToBin(pathOf(id));
}

Result<void> DraftFiles::putBack(const DraftId &id) const
{
    return takeFromBin(pathOf(id));
}

} // namespace herald
