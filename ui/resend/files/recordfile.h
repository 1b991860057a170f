// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importdialog.h"
#include "ui/resend/table/recordsource.h"

#include <QWidget>

namespace herald::ui {

/// Records of a file, each made when its turn comes.
struct RecordFile
{
    RecordSource records;
    QString name; ///< of the file, without the folder
};

/// What ImportDialog is to look for in a file of records.
[[nodiscard]] ImportTask recordTask();
/// What the person took from it.
[[nodiscard]] RecordFile recordFileOf(const Import &import);

/// Asks for a file and shows how it is read. `taken` is called once if the person takes it, and not
/// after `parent` is gone.
void askForRecordFile(QWidget *parent, const std::function<void(const RecordFile &)> &taken);

} // namespace herald::ui
