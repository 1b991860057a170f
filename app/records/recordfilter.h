// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordset.h"
#include "app/records/recordstore.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace herald {

/// What one cell of the filter row asks of a column.
struct RecordTest
{
    enum class Operator {
        Contains, ///< without regard to case, as all of them
        Is,
        IsNot,
        BeginsWith,
        IsEmpty, ///< absent too; `operand` is not looked at
        IsNotEmpty,
        Before, ///< SendAt only, with `time`
        NotBefore,
        OneOf ///< of `values`, letter by letter
    };

    RecordColumn column = RecordColumn::Account;
    Operator op = Operator::Contains;
    QString operand = {};
    QDateTime time = {};
    /// As the service spells them, an empty one is "absent or empty"; of SendAt they are local days
    /// in ISO 8601.
    QStringList values = {};

    friend bool operator==(const RecordTest &, const RecordTest &) = default;
};

/// What a person reads for a value of the service: `FAIL` is "Failed".
using RecordAliases = QHash<QString, QString>;

/// Which records are shown: every word occurs in some column, and every test holds.
struct RecordFilter
{
    QStringList words = {};
    QList<RecordTest> tests = {};
    /// Of the kinds of account, types and results. Words and tests other than OneOf look into them
    /// as well as into what the service says.
    RecordAliases aliases = {};

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && tests.isEmpty(); }
    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

/// The rows from `first` on that pass, in the order of the store; nothing when it was stopped. Any
/// thread.
[[nodiscard]] std::optional<RecordRows> matchingRows(const RecordSnapshot &records,
                                                     const RecordFilter &filter,
                                                     std::stop_token stop = {}, quint32 first = 0);

} // namespace herald
