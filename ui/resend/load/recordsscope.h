// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QStringList>

namespace herald::ui {

/// Which mail records are asked of the service: those of some app groups, as far as it can filter
/// them (huawei-appgroup-mail.md 2.1), and of these only the named ones.
struct RecordsScope
{
    QList<AppGroupId> appGroups;
    QString account;    ///< part of the name; empty = all
    QString sendType;   ///< as MailRecordQuery has it
    QString sendResult; ///< likewise
    QStringList names;  ///< ids or accounts, as namesIn() finds them; none = all

    [[nodiscard]] bool isEmpty() const { return appGroups.isEmpty(); }
    [[nodiscard]] bool isFiltered() const
    {
        return !account.isEmpty() || !sendType.isEmpty() || !sendResult.isEmpty();
    }

    friend bool operator==(const RecordsScope &, const RecordsScope &) = default;
};

/// The lists that hold them, from their first page. A few accounts are asked for by name; for ids
/// the service has no question, so their groups are read whole.
[[nodiscard]] QList<MailRecordQuery> queriesOf(const RecordsScope &scope);

/// True when a name looks like a record's id instead of an account: these are long, and decimal or
/// hexadecimal (huawei-appgroup-mail.md 1.1).
[[nodiscard]] bool looksLikeId(const QString &name);

} // namespace herald::ui
