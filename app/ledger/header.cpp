// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/header.h"

#include <QFile>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

// the first bytes of a database file: https://www.sqlite.org/fileformat2.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype formatVersions = 18;
constexpr qsizetype changeCounter = 24;
constexpr qsizetype freePages = 32; ///< and the number of them
constexpr qsizetype changeCounterAtSize = 92;

} // namespace

bool copyWithSoundHeader(Connection &sound, const QString &damaged, const QString &copy)
{
    // a file of its own: the sound one must not be opened as a file while SQLite has it open
    const QString model = copy % u".model"_s;
    QFile::remove(model);
    QByteArray header;
    if (sound.run(u"VACUUM INTO ?"_s, {model})) {
        QFile file(model);
        if (file.open(QIODevice::ReadOnly))
            header = file.read(headerSize);
    }
    QFile::remove(model);
    if (header.size() != headerSize)
        return false;
    header.replace(formatVersions, 2, QByteArray(2, '\2')); // write-ahead log
    // no free pages, and the size to be taken from the file
    header.replace(freePages, 8, QByteArray(8, '\0'));
    header.replace(changeCounter, 4, QByteArray::fromHex("00000002"));
    header.replace(changeCounterAtSize, 4, QByteArray::fromHex("00000001"));

    QFile::remove(copy);
    if (!QFile::copy(damaged, copy))
        return false;
    if (QFile::exists(damaged % u"-wal"_s))
        QFile::copy(damaged % u"-wal"_s, copy % u"-wal"_s);
    QFile file(copy);
    return file.open(QIODevice::ReadWrite) && file.write(header) == headerSize;
}

} // namespace herald
