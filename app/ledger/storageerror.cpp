// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/storageerror.h"

#include "app/ledger/lockholder.h"

#include <QSqlError>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes; the low byte is the primary one
enum {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    IoWrite = IoError | (3 << 8),
    IoFsync = IoError | (4 << 8),
    IoTruncate = IoError | (6 << 8),
    IoShmSize = IoError | (19 << 8),
    IoCorrupt = IoError | (33 << 8),
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString codeOf(int result)
{
    switch (result) {
    case IoWrite: // what a size limit or quota gives, too
    case IoTruncate:
    case IoShmSize:
        return u"full"_s;
    case IoCorrupt:
        return u"damaged"_s;
    default:
        break;
    }
    switch (result & 0xFF) {
    case Busy:
    case Locked:
        return u"locked"_s;
    case Perm:
    case ReadOnly:
    case CannotOpen:
        return u"read-only"_s;
    case Corrupt:
    case NotADatabase:
        return u"damaged"_s;
    case Full:
        return u"full"_s;
    default:
        return {};
    }
}

QString adviceFor(const QString &code, const QString &file)
{
    if (code == "full"_L1)
        return u"cannot grow; free some space on its disk"_s;
    if (code == "locked"_L1) {
        const QString holder = lockHolder(file);
        return u"is locked by %1; close that and try again"_s.arg(
            holder.isEmpty() ? u"another program"_s : holder);
    }
    if (code == "read-only"_L1)
        return u"cannot be written; check the permissions of the file and its folder"_s;
    if (code == "damaged"_L1)
        return u"is damaged"_s;
    return u"cannot be used"_s;
}

} // namespace

tl::unexpected<Error> storageFailure(const QString &code, const QString &text)
{
    return tl::unexpected<Error>(Error{.kind = Error::Kind::Storage, .text = text, .code = code});
}

Error storageError(const QSqlError &error, const QString &file)
{
    const QString code = codeOf(error.nativeErrorCode().toInt());
    return {.kind = Error::Kind::Storage,
            .text = u"%1 %2 (%3)"_s.arg(file, adviceFor(code, file), error.databaseText()),
            .code = code};
}

} // namespace herald
