// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/schema.h"

#include "app/ledger/storageerror.h"

#include <QSet>

#include <array>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Version 2. Times are milliseconds since 1970, UTC; order and identity come from `number`, never
/// from a time. `tally` is kept by triggers, so that counts need no scan: '' is all batches.
/// `send_text` finds words of three and more characters, `send_short` shorter ones (searchtext.h).
constexpr std::array statements{
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE profile (id TEXT PRIMARY KEY, name TEXT NOT NULL, cloud TEXT NOT NULL)"
    " STRICT, WITHOUT ROWID",

    "CREATE TABLE batch (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " account TEXT NOT NULL, created INTEGER NOT NULL,"
    " hold TEXT NOT NULL CHECK (hold IN"
    " ('none', 'counting', 'by-hand', 'restarted', 'moved', 'refusals')),"
    " hold_until INTEGER, released INTEGER) STRICT",

    "CREATE TABLE tally (batch TEXT NOT NULL, slot TEXT NOT NULL,"
    " sends INTEGER NOT NULL CHECK (sends >= 0), PRIMARY KEY (batch, slot)) STRICT, WITHOUT ROWID",

    "CREATE TABLE send (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " batch TEXT NOT NULL REFERENCES batch (id),"
    " state TEXT NOT NULL CHECK (state IN ('waiting', 'on-the-wire', 'done')),"
    " outcome TEXT CHECK (outcome IN"
    " ('accepted', 'refused', 'not-sent', 'unknown', 'cancelled')),"
    " settled INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,"
    " created INTEGER NOT NULL, changed INTEGER NOT NULL,"
    " cloud TEXT NOT NULL, profile TEXT NOT NULL,"
    " request_id TEXT NOT NULL DEFAULT '' COLLATE NOCASE, origin TEXT NOT NULL DEFAULT '',"
    " owner TEXT NOT NULL DEFAULT '', verdict BLOB, manifest BLOB NOT NULL,"
    " CHECK ((state = 'done') = (outcome IS NOT NULL))) STRICT",

    // one narrow index answers every filter, so that no filter has to read a million manifests
    "CREATE INDEX send_facts ON send"
    " (number, created, cloud, profile, outcome, state, settled, batch)",
    "CREATE INDEX send_batch ON send (batch, number)",
    "CREATE INDEX send_waiting ON send (batch, number) WHERE state = 'waiting'",
    "CREATE INDEX send_on_the_wire ON send (number) WHERE state = 'on-the-wire'",
    "CREATE INDEX send_open ON send (number)"
    " WHERE state <> 'done' OR (outcome = 'unknown' AND settled = 0)",
    "CREATE INDEX send_request ON send (request_id) WHERE request_id <> ''",

    "CREATE TABLE attempt (seq INTEGER PRIMARY KEY, send INTEGER NOT NULL REFERENCES send (number),"
    " number INTEGER NOT NULL, began INTEGER NOT NULL, on_the_wire INTEGER, ended INTEGER,"
    " request BLOB NOT NULL, answer BLOB NOT NULL, verdict BLOB, UNIQUE (send, number)) STRICT",

    "CREATE TABLE decision (send INTEGER PRIMARY KEY REFERENCES send (number),"
    " at INTEGER NOT NULL, who TEXT NOT NULL,"
    " decision TEXT NOT NULL CHECK (decision IN ('sent', 'not-sent', 'send-again')),"
    " reason TEXT NOT NULL, evidence TEXT NOT NULL, again TEXT NOT NULL) STRICT",

    "CREATE VIRTUAL TABLE send_text USING fts5(text, content='', columnsize=0,"
    " tokenize='trigram case_sensitive 1')",
    "CREATE VIRTUAL TABLE send_short USING fts5(grams, content='', columnsize=0, detail=none,"
    " tokenize='ascii')",

    "CREATE TRIGGER send_stays BEFORE DELETE ON send"
    " BEGIN SELECT RAISE(ABORT, 'sends are never deleted'); END",
    "CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt"
    " BEGIN SELECT RAISE(ABORT, 'attempts are never deleted'); END",
    "CREATE TRIGGER decision_stays BEFORE DELETE ON decision"
    " BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END",
    "CREATE TRIGGER batch_stays BEFORE DELETE ON batch"
    " BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END",

    "CREATE TRIGGER batch_same BEFORE UPDATE OF number, id, account, created ON batch"
    " BEGIN SELECT RAISE(ABORT, 'only the hold of a batch changes'); END",
    "CREATE TRIGGER decision_same BEFORE UPDATE ON decision"
    " BEGIN SELECT RAISE(ABORT, 'a decision is final'); END",
    "CREATE TRIGGER attempt_same BEFORE UPDATE ON attempt"
    " WHEN OLD.ended IS NOT NULL OR NEW.seq <> OLD.seq OR NEW.send <> OLD.send"
    " OR NEW.number <> OLD.number"
    " BEGIN SELECT RAISE(ABORT, 'an attempt that ended is final'); END",
    "CREATE TRIGGER send_same"
    " BEFORE UPDATE OF number, id, batch, created, cloud, profile, origin, manifest ON send"
    " BEGIN SELECT RAISE(ABORT, 'what was confirmed never changes'); END",
    "CREATE TRIGGER send_way"
    " BEFORE UPDATE OF state, outcome, verdict, attempts, changed, request_id, owner ON send"
    " WHEN OLD.state = 'done' OR (OLD.state = 'on-the-wire' AND NEW.state = 'on-the-wire')"
    " BEGIN SELECT RAISE(ABORT, 'the send is not in the state it should be in'); END",

    "CREATE TRIGGER send_settled BEFORE UPDATE OF settled ON send"
    " WHEN OLD.settled <> 0 OR OLD.outcome IS NOT 'unknown'"
    " BEGIN SELECT RAISE(ABORT, 'only an unknown send is settled, and once'); END",

    "CREATE TRIGGER decision_fits BEFORE INSERT ON decision"
    " WHEN NOT EXISTS (SELECT 1 FROM send WHERE number = NEW.send AND outcome = 'unknown'"
    " AND settled = 0)"
    " BEGIN SELECT RAISE(ABORT, 'only an unknown send that nobody settled can be settled'); END",
    "CREATE TRIGGER decision_taken AFTER INSERT ON decision"
    " BEGIN UPDATE send SET settled = 1 WHERE number = NEW.send; END",

    "CREATE TRIGGER send_counted AFTER INSERT ON send BEGIN"
    " INSERT INTO tally VALUES (NEW.batch, coalesce(NEW.outcome, NEW.state), 1),"
    " ('', coalesce(NEW.outcome, NEW.state), 1)"
    " ON CONFLICT (batch, slot) DO UPDATE SET sends = sends + 1; END",
    "CREATE TRIGGER send_recounted AFTER UPDATE OF state, outcome ON send"
    " WHEN NEW.state <> OLD.state BEGIN"
    " UPDATE tally SET sends = sends - 1 WHERE batch IN (NEW.batch, '')"
    " AND slot = coalesce(OLD.outcome, OLD.state);"
    " INSERT INTO tally VALUES (NEW.batch, coalesce(NEW.outcome, NEW.state), 1),"
    " ('', coalesce(NEW.outcome, NEW.state), 1)"
    " ON CONFLICT (batch, slot) DO UPDATE SET sends = sends + 1; END",
};

Result<QSet<QString>> partsOf(Connection &db)
{
    Result<QSqlQuery> rows =
        db.query(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                 " WHERE name NOT LIKE 'sqlite_stat%'"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> parts;
    while (rows->next())
        parts.insert(rows->value(0).toString());
    if (const Result<void> end = db.ended(*rows); !end)
        return tl::unexpected(end.error());
    return parts;
}

} // namespace

Result<FormatNumber> formatOf(Connection &db)
{
    const Result<QVariant> version = db.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const Result<QVariant> application = db.value(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    const Result<QVariant> parts = db.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!parts)
        return tl::unexpected(parts.error());
    return FormatNumber{version->toInt(), application->toInt(), parts->toInt() == 0};
}

Result<void> makeSchema(Connection &db)
{
    for (const char *statement : statements) {
        if (const Result<void> made = db.run(QString::fromLatin1(statement)); !made)
            return made;
    }
    for (const QString &number : {u"PRAGMA application_id=%1"_s.arg(applicationId),
                                  u"PRAGMA user_version=%1"_s.arg(schemaVersion)}) {
        if (const Result<void> set = db.run(number); !set)
            return set;
    }
    return {};
}

Result<void> compareSchema(Connection &db)
{
    Connection fresh(u":memory:"_s);
    if (const Result<void> opened = fresh.openAsItIs(Connection::Mode::ReadWrite); !opened)
        return opened;
    if (const Result<void> made = makeSchema(fresh); !made)
        return made;
    const Result<QSet<QString>> wanted = partsOf(fresh);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Result<QSet<QString>> found = partsOf(db);
    if (!found)
        return tl::unexpected(found.error());
    if (*wanted != *found)
        return storageFailure(
            u"damaged"_s, u"%1 is damaged: its tables are not those of a ledger"_s.arg(db.file()));
    return {};
}

} // namespace herald
