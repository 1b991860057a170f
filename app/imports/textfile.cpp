// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/textfile.h"

#include <QFile>
#include <QFileInfo>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024;

tl::unexpected<Error> unusable(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would be waited for
        return failure(Error::Kind::Storage, u"not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // no buffer that is not wiped
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > largest)
        return unusable(u"larger than 1 MiB"_s);
    QByteArray bytes = file.read(largest + 1);
    const bool isRead = file.error() == QFileDevice::NoError;
    if (isRead && bytes.size() <= largest)
        return bytes;
    bytes.fill('\0');
    return isRead ? unusable(u"larger than 1 MiB"_s)
                  : failure(Error::Kind::Storage, file.errorString());
}

Result<QByteArrayView> textOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.contains('\0'))
        return unusable(u"not a text file"_s);
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return unusable(u"not UTF-8"_s);
    if (bytes.trimmed().isEmpty())
        return unusable(u"the file is empty"_s);
    return bytes;
}

} // namespace herald::imports
