// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/lockholder.h"

#include "app/ledger/place.h"

#include <QCoreApplication>
#include <QFile>

namespace herald {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// Reads a file of /proc, which says it is empty.
QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString lockHolder(const QString &file)
{
    const QByteArray data = QByteArray::number(inodeOf(file));
    const QByteArray shared = QByteArray::number(inodeOf(file % u"-shm"_s));
    for (const QByteArray &line : readAll(u"/proc/locks"_s).split('\n')) {
        // 1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 8 || parts.at(3) != "WRITE")
            continue;
        const QByteArray inode = parts.at(5).split(':').last();
        const qint64 process = parts.at(4).toLongLong();
        if ((inode != data && inode != shared) || process <= 0 ||
            process == QCoreApplication::applicationPid())
            continue;
        const QByteArray name = readAll(u"/proc/%1/comm"_s.arg(process)).trimmed();
        if (!name.isEmpty())
            return u"%1, process %2"_s.arg(QString::fromLocal8Bit(name), QString::number(process));
    }
    return {};
}

#else

QString lockHolder(const QString &)
{
    return {};
}

#endif

} // namespace herald
