// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString binOf(const QString &folder)
{
    return QDir(folder).filePath(u"bin"_s);
}

QString placeInBin(const QString &path)
{
    const QFileInfo file(path);
    return QDir(binOf(file.path())).filePath(file.fileName());
}

Result<void> move(const QString &from, const QString &to)
{
    QFile file(from);
    QFile::remove(to);
    if (!file.rename(to))
        return failure(Error::Kind::Storage, QString(from + u": "_s + file.errorString()));
    return {};
}

} // namespace

Result<void> moveToBin(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const QString place = placeInBin(path);
    QDir().mkpath(QFileInfo(place).path());
    const Result<void> moved = move(path, place);
    QFile file(place); // its age in the bin counts, not that of its text
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return moved;
}

Result<void> takeFromBin(const QString &path)
{
    return move(placeInBin(path), path);
}

void emptyBin(const QString &folder, const QDateTime &now)
{
    const QDir bin(binOf(folder));
    for (const QFileInfo &file : bin.entryInfoList(QDir::Files)) {
        if (file.lastModified().daysTo(now) > binDays)
            QFile::remove(file.filePath());
    }
}

} // namespace herald
