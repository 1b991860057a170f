// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ledger/connection.h"
#include "app/model/batch.h"
#include "app/model/send.h"

#include <optional>

namespace herald {

/// Writes batches and sends with everything that goes with them: profile, words to search by.
/// Inside a transaction.
class Intake
{
public:
    explicit Intake(Connection &db);

    [[nodiscard]] Result<void> add(const Batch &batch);
    /// A new send: it waits. Gives it its number.
    [[nodiscard]] Result<void> add(const Batch &batch, Send &send);
    /// An old one as it is: `number` stays unless it is 0, a `Done` one keeps its verdict.
    [[nodiscard]] Result<void> addAsItIs(Send &send);

private:
    [[nodiscard]] Result<void> note(const Profile &profile);
    [[nodiscard]] Result<void> index(const Send &send);

    Connection &m_db;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_indexLong;
    std::optional<QSqlQuery> m_indexShort;
    std::optional<Profile> m_noted;
};

} // namespace herald
