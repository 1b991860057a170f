// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/leftoutview.h"

#include "app/tables/tablewriter.h"
#include "ui/import/leftoutmodel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/savedialog.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonWidth = 38; ///< characters

QString write(const QString &path, const QStringList &columns, const QList<QStringList> &rows)
{
    const std::unique_ptr<TableWriter> table = tableWriter(TableFormat::Csv);
    Result<void> done = table->open(path, columns);
    for (const QStringList &row : rows)
        done = done.and_then([&] { return table->add(row); });
    done = done.and_then([&] { return table->finish(); });
    return done ? QString() : done.error().text;
}

} // namespace

LeftOutView::LeftOutView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new LeftOutModel(this))
    , m_table(new QTableView(this))
    , m_copy(new QPushButton(tr("Copy the list"), this))
    , m_save(new QPushButton(tr("Save the list…"), this))
    , m_message(new InlineMessage(this))
{
    m_table->setObjectName(u"leftOutTable"_s);
    m_table->setAccessibleName(tr("Rows that are left out"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(u'n');
    m_table->setColumnWidth(LeftOutModel::Reason, reasonWidth * character);
    m_copy->setObjectName(u"copyLeftOutButton"_s);
    m_save->setObjectName(u"saveLeftOutButton"_s);
    for (QPushButton *button : {m_copy, m_save}) {
        setRole(button, Role::Quiet);
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &LeftOutView::copy);
    connect(m_save, &QPushButton::clicked, this, &LeftOutView::askAndSave);
}

LeftOutView::~LeftOutView()
{
    m_thread.waitForDone();
}

void LeftOutView::show(const QList<LeftOut> &rows)
{
    m_rows->show(rows);
    m_copy->setEnabled(!rows.isEmpty());
    m_save->setEnabled(!rows.isEmpty());
    m_message->clear();
}

void LeftOutView::copy() const
{
    QStringList lines{m_rows->columns().join(u'\t')};
    for (int row = 0; row < m_rows->rowCount(); ++row)
        lines.append(m_rows->row(row).join(u'\t').simplified());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LeftOutView::askAndSave()
{
    askWhereToSave(this, tr("Save the rows that are left out"), u"herald-left-out.csv"_s,
                   {{tr("CSV table"), suffixOf(TableFormat::Csv)}},
                   [this](const QString &path, int) { save(path); });
}

void LeftOutView::save(const QString &path)
{
    QList<QStringList> rows;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows.append(m_rows->row(row));
    m_thread.start([self = QPointer(this), path, columns = m_rows->columns(), rows] {
        const QString trouble = write(path, columns, rows);
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                if (self)
                    self->tellSaved(path, trouble);
            },
            Qt::QueuedConnection);
    });
}

void LeftOutView::tellSaved(const QString &path, const QString &trouble)
{
    if (trouble.isEmpty())
        m_message->say(Ink::Positive, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        m_message->say(Ink::Negative, tr("No file was written.") + u'\n' + trouble);
}

} // namespace herald::ui
