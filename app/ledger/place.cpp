// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/place.h"

#include "app/ledger/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Result<void> preparePlace(const QString &file)
{
    const QFileInfo info(file);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return storageFailure(u"read-only"_s, u"the folder %1 cannot be made"_s.arg(folder));
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    }
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(type))
        return storageFailure(
            u"network"_s,
            u"%1 is on a network file system (%2), where a ledger is not safe; "
            "choose a folder on a local disk"_s.arg(folder, QString::fromLatin1(type)));
    if (info.isSymLink())
        return storageFailure({},
                              u"%1 is a link; the ledger must be a file of its own"_s.arg(file));
    if (!info.exists()) {
        // SQLite gives -wal and -shm the permissions of this file
        QFile created(file);
        if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return storageFailure(u"read-only"_s,
                                  u"%1 cannot be made: %2"_s.arg(file, created.errorString()));
    }
    closeToOthers(file);
    return {};
}

void closeToOthers(const QString &file)
{
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QString name = file + end;
        if (QFileInfo::exists(name))
            QFile::setPermissions(name, ownerOnly);
    }
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{"nfs",  "nfs4",  "cifs",  "smb2",      "smb3",   "smbfs",
                                      "9p",   "ceph",  "afs",   "glusterfs", "ncpfs",  "lustre",
                                      "gfs2", "ocfs2", "davfs", "virtiofs",  "webdav", "fuse"};
    // containers without root have their own root file system through this one
    if (type == "fuse.fuse-overlayfs")
        return false;
    return type.startsWith("fuse.") ||
           std::any_of(names.begin(), names.end(), [&](const char *name) { return type == name; });
}

QString nameBeside(const QString &file, const QString &what, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString stem = u"%1/%2-%3-%4"_s.arg(info.absolutePath(), info.completeBaseName(), what,
                                              now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"));
    QString name = stem % u".db"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.db"_s.arg(stem, QString::number(i));
    return name;
}

quint64 inodeOf(const QString &file)
{
#ifdef Q_OS_UNIX
    // not by opening it: closing it again would give up SQLite's locks on it
    struct stat facts = {};
    if (stat(QFile::encodeName(file).constData(), &facts) == 0)
        return facts.st_ino;
#endif
    return 0;
}

Result<void> haveRoom(const QString &file, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= wanted)
        return {};
    return storageFailure(u"full"_s,
                          u"only %1 MiB are free at %2; free some space first"_s.arg(
                              QString::number(disk.bytesAvailable() >> 20), disk.rootPath()));
}

} // namespace herald
