// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/ownerlock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace herald::ui {

using namespace Qt::StringLiterals;

OwnerLock::OwnerLock(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"herald.lock"_s))
{}

#ifdef Q_OS_UNIX

namespace {

Error problem(const QString &file, int number)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = file % u": "_s % qt_error_string(number);
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = u"read-only"_s;
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = u"full"_s;
        break;
    case ENOLCK:
    case EOPNOTSUPP:
        error.code = u"network"_s; // file systems of other computers are those without locks
        break;
    default:
        break;
    }
    return error;
}

/// Whether the file of that name is the one that is open.
bool isNamed(const QByteArray &name, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(name.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

OwnerLock::~OwnerLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<bool> OwnerLock::take()
{
    if (isOurs())
        return true;
    // O_CLOEXEC: a program started from here would keep the lock for as long as it runs
    const QByteArray name = QFile::encodeName(m_file);
    const int descriptor =
        ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return tl::unexpected(problem(m_file, errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int number = errno;
        ::close(descriptor);
        if (number == EWOULDBLOCK)
            return false;
        return tl::unexpected(problem(m_file, number));
    }
    if (!isNamed(name, descriptor)) {
        ::close(descriptor);
        return false; // somebody removed the file meanwhile: a lock on it keeps nobody out
    }
    m_descriptor = descriptor;
    return true;
}

bool OwnerLock::isOurs() const
{
    return m_descriptor >= 0;
}

#else

OwnerLock::~OwnerLock() = default;

Result<bool> OwnerLock::take()
{
    if (isOurs())
        return true;
    auto lock = std::make_unique<QLockFile>(m_file);
    lock->setStaleLockTime(0); // age says nothing; a dead owner is recognised by its process
    if (lock->tryLock()) {
        m_lock = std::move(lock);
        return true;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return false;
    return failure(Error::Kind::Storage, m_file % u": the lock cannot be written"_s);
}

bool OwnerLock::isOurs() const
{
    return m_lock != nullptr;
}

#endif

} // namespace herald::ui
