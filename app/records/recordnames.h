// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordset.h"
#include "app/records/recordstore.h"

#include <QStringList>

#include <stop_token>

namespace herald {

/// The records that a list of names means.
struct NamedRecords
{
    RecordSet rows;
    QStringList missing; ///< names of none, as they were given, each once
};

/// A name is a record's id, letter by letter, or an account without regard to case, which may have
/// several records. Nothing when it was stopped. Any thread.
[[nodiscard]] std::optional<NamedRecords>
recordsNamed(const RecordSnapshot &records, const QStringList &names, std::stop_token stop = {});

/// The names of a text that was pasted: one a line, or with blanks, commas or semicolons between
/// them; each once.
[[nodiscard]] QStringList namesIn(const QString &text);

} // namespace herald
