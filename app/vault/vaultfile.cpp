// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 16 << 20; ///< bytes; a vault has some hundred a profile
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Qt does not say when syncing fails, so it is done here.
bool isSynced(int handle)
{
#ifdef Q_OS_UNIX
    return fsync(handle) == 0;
#else
    return handle >= 0;
#endif
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        (void)fsync(folder); // some file systems cannot; the file itself is synced
        close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return failure(Error::Kind::Storage, u"%1 is a link"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > largest)
        return failure(Error::Kind::Storage, u"%1 is too large"_s.arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, file.errorString());
    return bytes;
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.flush() || !isSynced(file.handle()) ||
        !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

VaultFile::VaultFile(const QString &path)
    : m_path(path)
{}

QString VaultFile::backup() const
{
    return m_path + u".bak"_s;
}

bool VaultFile::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

Result<std::optional<QByteArray>> VaultFile::read() const
{
    if (!exists())
        return std::nullopt;
    return bytesOf(m_path).map([](const QByteArray &bytes) { return std::optional(bytes); });
}

Result<void> VaultFile::write(const QByteArray &bytes) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    }
    const Result<std::optional<QByteArray>> before = read();
    if (!before)
        return tl::unexpected(before.error());
    if (*before) {
        if (const Result<void> kept = replace(backup(), **before); !kept)
            return kept;
    }
    if (const Result<void> written = replace(m_path, bytes); !written)
        return written;
    const Result<QByteArray> back = bytesOf(m_path);
    if (!back || *back != bytes)
        return failure(Error::Kind::Storage, u"%1 came back changed"_s.arg(m_path));
    return {};
}

Result<void> VaultFile::remove() const
{
    for (const QString &path : {m_path, backup()}) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return failure(Error::Kind::Storage, file.errorString());
    }
    return {};
}

Result<QString> VaultFile::setAside() const
{
    int number = 1;
    while (QFileInfo::exists(m_path + u".aside-%1"_s.arg(number)))
        ++number;
    const QString aside = m_path + u".aside-%1"_s.arg(number);
    if (!QFile::rename(m_path, aside))
        return failure(Error::Kind::Storage, u"%1 cannot be renamed"_s.arg(m_path));
    if (QFileInfo::exists(backup()))
        (void)QFile::rename(backup(), aside + u".bak"_s); // without it nothing is lost
    return aside;
}

} // namespace herald
