// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/mailrecord.h"
#include "ui/theme/theme.h"

#include <QVariant>

namespace herald::ui {

/// A small drawing beside a word, and the colour of both. No name = no drawing.
struct CellSign
{
    QString icon;
    Ink meaning = Ink::Text;
};

/// One column that shows members of a mail record: everything the table knows about it.
struct RecordColumn
{
    const char *title; ///< source text, context herald::ui::RecordsModel
    QString (*text)(const MailRecord &record, Language language);
    QVariant (*value)(const MailRecord &record); ///< typed, for sorting
    CellSign (*sign)(const MailRecord &record);
    int width; ///< characters
};

/// The columns between the tick and what became of a re-send.
[[nodiscard]] const QList<RecordColumn> &recordColumns();

} // namespace herald::ui
