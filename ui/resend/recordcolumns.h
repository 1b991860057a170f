// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/mailrecord.h"
#include "app/records/recordcolumn.h"
#include "app/records/recordfilter.h"
#include "ui/theme/theme.h"

#include <QList>

#include <optional>

namespace herald::ui {

/// A small drawing beside a word, and the colour of both. No name = no drawing.
struct CellSign
{
    QString icon;
    Ink meaning = Ink::Text;
};

/// One column that shows members of a mail record: everything the table knows about it.
struct TableColumn
{
    const char *title;   ///< source text, context herald::ui::RecordsModel
    RecordColumn member; ///< what it is sorted and filtered by
    QString (*text)(const MailRecord &record, Language language);
    CellSign (*sign)(const MailRecord &record);
    int width; ///< characters
    bool isShownAtFirst = true;
    /// What an edit changes, as the service spells it; none: it leaves the record as it is.
    std::optional<QString> (*raw)(const MailRecord &record) = nullptr;
    void (*change)(MailRecord &record, const std::optional<QString> &raw) = nullptr;
};

/// The columns between the tick and what became of a re-send.
[[nodiscard]] const QList<TableColumn> &recordColumns();

/// What the service documents for a member; empty when that may be anything.
[[nodiscard]] QStringList knownValues(RecordColumn member);
/// What a search finds beside the service's own words, in the window's language.
[[nodiscard]] RecordAliases recordAliases();
/// How a value of the service is shown in its column; nothing known about it: as it is.
[[nodiscard]] QString shownValue(RecordColumn member, const QString &raw);

} // namespace herald::ui
