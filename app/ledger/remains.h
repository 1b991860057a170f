// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/model/batch.h"
#include "app/model/send.h"

#include <functional>

namespace herald {

/// What can still be read of a damaged ledger, row by row. Reads only.
class Remains
{
public:
    explicit Remains(QString file);

    /// False when nothing of it can be read.
    [[nodiscard]] bool open();

    using Visit = std::function<Result<void>(const QSqlQuery &row)>;
    /// Visits every row that can be read; the number of those that cannot. Ends early with the
    /// first error that the visitor returns. Sends come as sendFrom() wants them.
    [[nodiscard]] Result<int> eachSend(const Visit &visit);
    [[nodiscard]] Result<int> eachBatch(const Visit &visit);
    [[nodiscard]] Result<int> eachAttempt(const Visit &visit);
    [[nodiscard]] Result<int> eachDecision(const Visit &visit);

private:
    struct Table
    {
        QString select; ///< the key is its first column
        QString key;
        qint64 highest; ///< key that is known to have been there
    };

    [[nodiscard]] Result<int> each(const Table &table, const Visit &visit);
    /// Steps over what cannot be read, to the next row that can, and visits it. Its key, or
    /// nothing at the end.
    [[nodiscard]] Result<std::optional<qint64>> stepOver(const Table &table, qint64 key,
                                                         const Visit &visit, int &lost);
    [[nodiscard]] qint64 highest(const QStringList &questions);

    Connection m_db;
};

} // namespace herald
