// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/origin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString markFile(const LedgerPlace &place, const QString &installation)
{
    return QDir(place.markFolder).filePath(u"ledger-%1.json"_s.arg(installation));
}

} // namespace

Result<Origin> readOrigin(Connection &db)
{
    Result<QSqlQuery> rows = db.query(u"SELECT key, value FROM meta"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    Origin origin;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        const QString value = rows->value(1).toString();
        if (key == "installation"_L1)
            origin.installation = value;
        else if (key == "machine"_L1)
            origin.machine = value;
        else if (key == "folder"_L1)
            origin.folder = value;
        else if (key == "generation"_L1)
            origin.generation = value.toLongLong();
    }
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return origin;
}

Result<void> writeOrigin(Connection &db, const Origin &origin)
{
    const QList<std::pair<QString, QString>> members{
        {u"installation"_s, origin.installation},
        {u"machine"_s, origin.machine},
        {u"folder"_s, origin.folder},
        {u"generation"_s, QString::number(origin.generation)}};
    for (const auto &[key, value] : members) {
        const Result<void> written =
            db.run(u"INSERT INTO meta VALUES (?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                   {key, bound(value)});
        if (!written)
            return written;
    }
    return {};
}

Result<qint64> countEntries(Connection &db)
{
    const Result<QVariant> entries = db.value(u"SELECT coalesce((SELECT max(number) FROM send), 0)"
                                              " + coalesce((SELECT max(seq) FROM attempt), 0)"
                                              " + (SELECT count(*) FROM decision)"_s);
    if (!entries)
        return tl::unexpected(entries.error());
    return entries->toLongLong();
}

std::optional<Mark> readMark(const LedgerPlace &place, const QString &installation)
{
    QFile file(markFile(place, installation));
    if (installation.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(64 << 10)).object();
    if (object.value("format"_L1).toInt() != 1)
        return std::nullopt;
    return Mark{object.value("folder"_L1).toString(), object.value("generation"_L1).toInteger(),
                object.value("entries"_L1).toInteger()};
}

void writeMark(const LedgerPlace &place, const QString &installation, const Mark &mark)
{
    if (place.markFolder.isEmpty())
        return;
    if (!QFileInfo::exists(place.markFolder) && QDir().mkpath(place.markFolder))
        QFile::setPermissions(place.markFolder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                    QFileDevice::ExeOwner);
    QSaveFile file(markFile(place, installation));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{"format"_L1, 1},
                                         {"folder"_L1, mark.folder},
                                         {"generation"_L1, mark.generation},
                                         {"entries"_L1, mark.entries}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

QString folderOf(const LedgerPlace &place)
{
    const QFileInfo folder(QFileInfo(place.file).absolutePath());
    const QString canonical = folder.canonicalFilePath();
    return canonical.isEmpty() ? folder.absoluteFilePath() : canonical;
}

bool wasMoved(const Origin &origin, qint64 entries, const LedgerPlace &place,
              const std::optional<Mark> &mark)
{
    if (origin.generation == 0)
        return false;
    if (origin.machine != place.machine || origin.folder != folderOf(place))
        return true;
    if (place.markFolder.isEmpty())
        return false;
    if (!mark || mark->folder != origin.folder)
        return true;
    if (origin.generation != mark->generation && origin.generation != mark->generation + 1)
        return true;
    return entries < mark->entries;
}

} // namespace herald
