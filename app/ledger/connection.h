// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/place.h"
#include "app/model/result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <unordered_map>

namespace herald {

/// One connection to a ledger's file, for the one thread that opened it.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit Connection(QString file);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Sets the pragmas that durability rests on (reliability.md 6), reads them back, and refuses
    /// when one is different.
    [[nodiscard]] Result<void> open(Mode mode, const LedgerLimits &limits);
    /// For a file that may be damaged: no pragmas, nothing is changed.
    [[nodiscard]] Result<void> openAsItIs(Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement that must change exactly one row; `otherwise` is the error if not.
    [[nodiscard]] Result<void> runOnce(const QString &sql, const QVariantList &values,
                                       const QString &otherwise);
    /// The number of rows changed.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// A statement to be run many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    [[nodiscard]] Result<void> runPrepared(QSqlQuery &prepared, const QVariantList &values);
    /// How a loop over next() ended.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    /// The statement, compiled once: with the triggers of a table that costs more than running it.
    [[nodiscard]] Result<QSqlQuery *> kept(const QString &sql);
    [[nodiscard]] Result<void> openFile(Mode mode, std::chrono::milliseconds busyTimeout);
    [[nodiscard]] Result<void> setPragma(const QString &name, const QString &value,
                                         const QString &readBack);

    QString m_file;
    QString m_name;
    std::unordered_map<QString, QSqlQuery> m_kept; ///< by their SQL
};

/// A text as a column takes it: a null one would be NULL.
[[nodiscard]] inline QVariant bound(const QString &text)
{
    return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text);
}

[[nodiscard]] inline QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

} // namespace herald
