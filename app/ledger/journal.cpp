// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/journal.h"

#include "app/ledger/verdictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

tl::unexpected<Error> storageError(const QString &text)
{
    return failure(Error::Kind::Storage, text);
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDateTime utc(const QVariant &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

} // namespace

Journal::Journal(QString file)
    : m_file(std::move(file))
    , m_connection(u"ledger-"_s % QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Journal::~Journal()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Journal::open()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(m_file);
    if (!db.open())
        return storageError(db.lastError().text());
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                  u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                                  u"PRAGMA cell_size_check=ON"_s, u"PRAGMA busy_timeout=5000"_s}) {
        if (const Result<void> done = run(pragma); !done)
            return done;
    }
    QSqlQuery version(u"PRAGMA user_version"_s, db);
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    if (found > schemaVersion)
        return storageError(u"%1 was written by a newer Herald"_s.arg(m_file));
    if (found == schemaVersion)
        return {};
    for (const QString &step :
         {u"BEGIN IMMEDIATE"_s,
          u"CREATE TABLE send (id TEXT PRIMARY KEY, batch TEXT NOT NULL, manifest BLOB NOT NULL,"
          " state TEXT NOT NULL CHECK (state IN ('waiting', 'on-the-wire', 'done')),"
          " verdict BLOB, created INTEGER NOT NULL, changed INTEGER NOT NULL,"
          " position INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
          u"CREATE INDEX send_created ON send (created, position)"_s,
          u"PRAGMA user_version=%1"_s.arg(schemaVersion), u"COMMIT"_s}) {
        if (const Result<void> done = run(step); !done)
            return done;
    }
    return {};
}

Result<QList<Send>> Journal::recover()
{
    Verdict crashed;
    crashed.outcome = Outcome::Unknown;
    crashed.cause = Cause::CrashedOnTheWire;
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    QSqlQuery mark(db);
    mark.prepare(u"UPDATE send SET state='done', verdict=?, changed=? WHERE state='on-the-wire'"_s);
    mark.addBindValue(toJson(crashed));
    mark.addBindValue(nowMs());
    if (!mark.exec())
        return storageError(mark.lastError().text());

    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, batch, manifest, state, verdict, created, changed FROM send"
                    " ORDER BY created DESC, position DESC"_s))
        return storageError(query.lastError().text());
    QList<Send> sends;
    while (query.next()) {
        const std::optional<Manifest> manifest = Manifest::thaw(query.value(2).toByteArray());
        if (!manifest)
            return storageError(u"the send %1 cannot be read"_s.arg(query.value(0).toString()));
        Send send;
        send.id = SendId(query.value(0).toString());
        send.batch = BatchId(query.value(1).toString());
        send.manifest = *manifest;
        send.state = query.value(3).toString() == "done"_L1 ? SendState::Done : SendState::Held;
        send.verdict = verdictFromJson(query.value(4).toByteArray());
        send.created = utc(query.value(5));
        send.changed = utc(query.value(6));
        sends.append(send);
    }
    return sends;
}

Result<void> Journal::enqueue(const QList<Send> &sends)
{
    if (const Result<void> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    QSqlQuery insert(db);
    insert.prepare(u"INSERT INTO send (id, batch, manifest, state, created, changed, position)"
                   " VALUES (?, ?, ?, 'waiting', ?, ?, ?)"_s);
    for (qsizetype i = 0; i < sends.size(); ++i) {
        const Send &send = sends.at(i);
        insert.bindValue(0, send.id.text());
        insert.bindValue(1, send.batch.text());
        insert.bindValue(2, send.manifest.canonical());
        insert.bindValue(3, send.created.toMSecsSinceEpoch());
        insert.bindValue(4, send.created.toMSecsSinceEpoch());
        insert.bindValue(5, i);
        if (!insert.exec()) {
            const QString text = insert.lastError().text();
            insert.finish();
            if (const Result<void> undone = run(u"ROLLBACK"_s); !undone)
                return undone;
            return storageError(text);
        }
    }
    insert.finish();
    return run(u"COMMIT"_s);
}

Result<void> Journal::claim(const SendId &id)
{
    return changeOne(u"UPDATE send SET state='on-the-wire', changed=?"
                     " WHERE id=? AND state='waiting'"_s,
                     {nowMs(), id.text()});
}

Result<void> Journal::settle(const SendId &id, const Verdict &verdict)
{
    return changeOne(u"UPDATE send SET state='done', verdict=?, changed=?"
                     " WHERE id=? AND state<>'done'"_s,
                     {toJson(verdict), nowMs(), id.text()});
}

Result<void> Journal::changeOne(const QString &sql, const QVariantList &values)
{
    if (const Result<void> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    QSqlQuery update(QSqlDatabase::database(m_connection, false));
    update.prepare(sql);
    for (const QVariant &value : values)
        update.addBindValue(value);
    const bool done = update.exec() && update.numRowsAffected() == 1;
    const QString text = update.lastError().isValid()
                             ? update.lastError().text()
                             : u"the send is not in the state it should be in"_s;
    update.finish();
    if (done)
        return run(u"COMMIT"_s);
    if (const Result<void> undone = run(u"ROLLBACK"_s); !undone)
        return undone;
    return storageError(text);
}

Result<void> Journal::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return storageError(query.lastError().text());
    return {};
}

} // namespace herald
