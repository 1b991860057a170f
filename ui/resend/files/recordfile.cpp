// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/files/recordfile.h"

#include "ui/resend/files/recordpick.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words of the import dialog when it looks for records.
struct RecordImport
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::RecordImport)
};

QString remarkOn(const Table &table, int column)
{
    const QStringList unread = unreadColumns(table, column);
    return column < 0 || unread.isEmpty()
               ? QString()
               : RecordImport::tr("not read: %1").arg(QLocale().createSeparatedList(unread));
}

} // namespace

ImportTask recordTask()
{
    ImportTask task;
    task.title = RecordImport::tr("Records from a file");
    task.question = RecordImport::tr("Choose a file with mail records");
    task.columnLabel = RecordImport::tr("&Column with record ids");
    task.columnWanted = RecordImport::tr("Choose the column with record ids: none looks like it.");
    task.looking = RecordImport::tr("Looking for records…");
    task.verb = [](int count) { return RecordImport::tr("Show %n record(s)", nullptr, count); };
    task.guessHeader = guessMemberNames;
    task.guessColumn = guessIdColumn;
    task.pick = [](const Table &table, int column, const std::stop_token &stop) {
        return pickRecords(table, column, stop);
    };
    task.remark = remarkOn;
    return task;
}

RecordFile recordFileOf(const Import &import)
{
    const auto pick = std::make_shared<const RowPick>(import.pick);
    const MemberColumns columns = memberColumns(pick->table, import.column);
    RecordSource source;
    source.count = pick->count;
    source.origin = RecordOrigin::File;
    source.at = [pick, columns](qsizetype number) {
        return recordFrom(pick->table, pick->rows.at(number), columns);
    };
    return {source, import.fileName};
}

void askForRecordFile(QWidget *parent, const std::function<void(const RecordFile &)> &taken)
{
    askForImport(parent, recordTask(),
                 [taken](const Import &import) { taken(recordFileOf(import)); });
}

} // namespace herald::ui
