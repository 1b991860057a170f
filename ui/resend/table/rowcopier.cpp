// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/rowcopier.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace herald::ui {

namespace {

constexpr size_t atOnce = 100; ///< rows whose text is made in no time

} // namespace

RowCopier::RowCopier(RecordsTable &table)
    : QObject(&table)
    , m_table(table)
{
    m_thread.setMaxThreadCount(1);
    connect(&table, &RecordsTable::copyWanted, this, [this] { copy(TextFormat::Table, false); });
    connect(&table, &RecordsTable::copyMenuWanted, this, &RowCopier::openMenu);
}

RowCopier::~RowCopier()
{
    m_thread.waitForDone();
}

void RowCopier::copy(TextFormat format, bool withHeader)
{
    const RecordsModel &records = m_table.records();
    const RowTexts texts{records.loaded(), records.cells(), m_table.selectedRows(),
                         m_table.shownColumns()};
    const auto made = [texts, format, withHeader] {
        // objects have the service's names, whatever language the window speaks
        const QStringList names = format == TextFormat::Json ? texts.keys() : texts.titles();
        const QList<QStringList> rows = format == TextFormat::Json
                                            ? texts.raw(0, texts.rows.size())
                                            : texts.shown(0, texts.rows.size());
        return tableText(format, names, rows, withHeader);
    };
    const int number = ++m_number;
    const int count = int(texts.rows.size());
    if (texts.rows.size() <= atOnce) {
        if (count > 0) // an empty clipboard is of no use to anybody
            take(number, count, made());
        return;
    }
    m_thread.start([this, number, count, made] {
        QMetaObject::invokeMethod(
            this, [this, number, count, text = made()] { take(number, count, text); },
            Qt::QueuedConnection);
    });
}

void RowCopier::take(int number, int rows, const QString &text)
{
    if (number != m_number)
        return;
    QGuiApplication::clipboard()->setText(text);
    emit copied(rows);
}

void RowCopier::fillMenu(QMenu &menu)
{
    menu.clear();
    const auto add = [this, &menu](const QString &text, TextFormat format, bool withHeader) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this,
                [this, format, withHeader] { copy(format, withHeader); });
        return action;
    };
    QAction *rows = add(tr("Copy the selected &rows"), TextFormat::Table, false);
    rows->setShortcut(QKeySequence::Copy); // shown here; the table has the key
    rows->setShortcutContext(Qt::WidgetShortcut);
    add(tr("… with the &titles"), TextFormat::Table, true);
    add(tr("Copy as &CSV"), TextFormat::Csv, false);
    add(tr("Copy as CSV with the t&itles"), TextFormat::Csv, true);
    add(tr("Copy as a &Markdown table"), TextFormat::Markdown, true);
    add(tr("Copy as &JSON"), TextFormat::Json, true);
    add(tr("Copy as JSON &without names"), TextFormat::Json, false);
}

void RowCopier::openMenu()
{
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const QRect row = m_table.visualRect(m_table.currentIndex());
    menu->popup(m_table.viewport()->mapToGlobal(row.bottomLeft()));
}

} // namespace herald::ui
