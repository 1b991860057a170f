// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/connection.h"

#include "app/ledger/storageerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <array>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

struct Pragma
{
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView readBack;
};

// The last two are for speed. Without temp_store, what a savepoint could undo also goes through a
// file in the system's folder for temporary files.
constexpr std::array<Pragma, 8> pragmas{{{"synchronous"_L1, "FULL"_L1, "2"_L1},
                                         {"foreign_keys"_L1, "ON"_L1, "1"_L1},
                                         {"trusted_schema"_L1, "OFF"_L1, "0"_L1},
                                         {"cell_size_check"_L1, "ON"_L1, "1"_L1},
                                         {"secure_delete"_L1, "ON"_L1, "1"_L1},
                                         {"recursive_triggers"_L1, "ON"_L1, "1"_L1},
                                         {"temp_store"_L1, "MEMORY"_L1, "2"_L1},
                                         {"cache_size"_L1, "-16000"_L1, "-16000"_L1}}};

} // namespace

Connection::Connection(QString file)
    : m_file(std::move(file))
{}

Connection::~Connection()
{
    close();
}

Result<void> Connection::open(Mode mode, const LedgerLimits &limits)
{
    if (const Result<void> opened = openFile(mode, limits.busyTimeout); !opened)
        return opened;
    // the mode stands in the file; a reader leaves it alone
    if (mode == Mode::ReadWrite) {
        if (const Result<void> set = setPragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s); !set)
            return set;
    }
    for (const Pragma &pragma : pragmas) {
        if (const Result<void> set = setPragma(pragma.name, pragma.value, pragma.readBack); !set)
            return set;
    }
#ifdef Q_OS_MACOS
    if (const Result<void> set = setPragma(u"fullfsync"_s, u"ON"_s, u"1"_s); !set)
        return set;
    if (const Result<void> set = setPragma(u"checkpoint_fullfsync"_s, u"ON"_s, u"1"_s); !set)
        return set;
#endif
    return {};
}

Result<void> Connection::openAsItIs(Mode mode)
{
    return openFile(mode, LedgerLimits().busyTimeout);
}

Result<void> Connection::openFile(Mode mode, std::chrono::milliseconds busyTimeout)
{
    close();
    m_name = u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setDatabaseName(m_file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    if (mode == Mode::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    db.setConnectOptions(options);
    if (db.open())
        return {};
    const Error error = storageError(db.lastError(), m_file);
    db = {};
    close();
    return tl::unexpected(error);
}

void Connection::close()
{
    m_kept.clear();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

bool Connection::isOpen() const
{
    return !m_name.isEmpty();
}

Result<void> Connection::setPragma(const QString &name, const QString &value,
                                   const QString &readBack)
{
    if (const Result<void> set = run(u"PRAGMA %1=%2"_s.arg(name, value)); !set)
        return set;
    const Result<QVariant> found = this->value(u"PRAGMA %1"_s.arg(name));
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() != readBack)
        return storageFailure({}, u"%1: SQLite keeps %2 at %3 instead of %4"_s.arg(
                                      m_file, name, found->toString(), value));
    return {};
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const Result<int> done = change(sql, values);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> Connection::runOnce(const QString &sql, const QVariantList &values,
                                 const QString &otherwise)
{
    const Result<int> changed = change(sql, values);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed != 1)
        return storageFailure({}, otherwise);
    return {};
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> statement = kept(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (const Result<void> done = runPrepared(**statement, values); !done)
        return tl::unexpected(done.error());
    const int changed = (*statement)->numRowsAffected();
    (*statement)->finish();
    return changed;
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> prepared = prepare(sql);
    if (!prepared)
        return prepared;
    if (const Result<void> done = runPrepared(*prepared, values); !done)
        return tl::unexpected(done.error());
    return prepared;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> statement = kept(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    QSqlQuery &found = **statement;
    if (const Result<void> done = runPrepared(found, values); !done)
        return tl::unexpected(done.error());
    const QVariant first = found.next() ? found.value(0) : QVariant();
    const Result<void> end = ended(found);
    found.finish();
    if (!end)
        return tl::unexpected(end.error());
    return first;
}

Result<QSqlQuery *> Connection::kept(const QString &sql)
{
    const auto at = m_kept.find(sql);
    if (at != m_kept.end())
        return &at->second;
    Result<QSqlQuery> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return &m_kept.emplace(sql, std::move(*statement)).first->second;
}

Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storageError(query.lastError(), m_file));
    return query;
}

Result<void> Connection::runPrepared(QSqlQuery &prepared, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        prepared.bindValue(i, values.at(i));
    if (prepared.exec())
        return {};
    const Error error = storageError(prepared.lastError(), m_file);
    prepared.finish();
    return tl::unexpected(error);
}

Result<void> Connection::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return tl::unexpected(storageError(query.lastError(), m_file));
    return {};
}

} // namespace herald
