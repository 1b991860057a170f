// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/migration.h"

#include "app/ledger/firstversion.h"
#include "app/ledger/schema.h"
#include "app/ledger/storageerror.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Runs the step in one transaction, unless somebody else has done so meanwhile.
Result<void> inTransaction(Connection &db, int fromVersion, Result<void> (*step)(Connection &))
{
    if (const Result<void> begun = db.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const Result<FormatNumber> found = formatOf(db);
    Result<void> done;
    if (!found)
        done = tl::unexpected(found.error());
    else if (found->version == fromVersion)
        done = step(db);
    if (done)
        done = db.run(u"COMMIT"_s);
    if (!done) {
        const Result<void> undone = db.run(u"ROLLBACK"_s);
        Q_UNUSED(undone)
    }
    return done;
}

Result<void> layCopyBeside(Connection &db, int version, const QDateTime &now)
{
    const QString name = nameBeside(db.file(), u"v%1"_s.arg(version), now);
    if (const Result<void> made = preparePlace(name); !made)
        return made;
    if (const Result<void> copied = db.run(u"VACUUM INTO ?"_s, {name}); !copied)
        return copied;
    Connection copy(name);
    if (const Result<void> opened = copy.openAsItIs(Connection::Mode::ReadOnly); !opened)
        return opened;
    const Result<QVariant> sound = copy.value(u"PRAGMA integrity_check"_s);
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->toString() != "ok"_L1)
        return storageFailure(u"damaged"_s,
                              u"%1 is damaged: %2"_s.arg(db.file(), sound->toString()));
    return {};
}

} // namespace

Result<void> bringUpToDate(Connection &db, const QDateTime &now)
{
    const Result<FormatNumber> found = formatOf(db);
    if (!found)
        return tl::unexpected(found.error());
    if (found->version > schemaVersion)
        return storageFailure(u"newer"_s,
                              u"%1 was written by a newer Herald; use that one"_s.arg(db.file()));
    if (found->empty) {
        if (const Result<void> made = inTransaction(db, 0, makeSchema); !made)
            return made;
    } else if (found->version == 1) {
        if (const Result<void> copied = layCopyBeside(db, 1, now); !copied)
            return copied;
        if (const Result<void> moved = inTransaction(db, 1, migrateFirstVersion); !moved)
            return moved;
    } else if (found->version != schemaVersion || found->application != applicationId) {
        return storageFailure(u"damaged"_s, u"%1 is damaged: it is not a ledger"_s.arg(db.file()));
    }
    return compareSchema(db);
}

} // namespace herald
