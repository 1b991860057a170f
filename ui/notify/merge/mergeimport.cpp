// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergeimport.h"

#include "ui/import/addresspick.h"
#include "ui/import/importdialog.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QUuid>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList columnNames(const Table &table, const QString &numbered)
{
    QStringList names;
    QSet<QString> taken;
    const QStringList given = table.columns();
    for (int column = 0; column < table.columnCount(); ++column) {
        QString name = given.value(column).simplified();
        if (name.isEmpty())
            name = numbered.arg(column + 1);
        const QString wanted = name;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1 (%2)"_s.arg(wanted).arg(number);
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

} // namespace

MergeTable mergeTableOf(const Import &import, const QString &numbered)
{
    const Table &source = import.pick.table;
    MergeTable table;
    table.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    table.source = import.fileName;
    table.columns = columnNames(source, numbered);
    table.addressColumn = import.column;
    table.rows.reserve(source.rowCount());
    for (qsizetype row = 0; row < source.rowCount(); ++row) {
        QStringList cells = source.row(row);
        if (row < import.pick.addresses.size())
            cells[table.addressColumn] = import.pick.addresses.at(row);
        table.rows.append(cells);
    }
    return table;
}

void askForMergeTable(QWidget *parent, const std::function<void(const MergeTablePtr &)> &taken)
{
    //: the name of a column that has none; %1 is its number
    const QString numbered = QCoreApplication::translate("herald::ui::MergeImport", "Column %1");
    askForImport(parent, addressTask(ImportKind::WholeTable), [=](const Import &import) {
        const auto promise = std::make_shared<QPromise<MergeTablePtr>>();
        promise->start();
        promise->future().then(parent, taken);
        QThreadPool::globalInstance()->start([promise, import, numbered] {
            promise->addResult(std::make_shared<const MergeTable>(mergeTableOf(import, numbered)));
            promise->finish();
        });
    });
}

} // namespace herald::ui
