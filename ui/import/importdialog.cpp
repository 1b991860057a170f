// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "ui/import/importer.h"
#include "ui/import/importoptions.h"
#include "ui/import/importtexts.h"
#include "ui/import/leftoutview.h"
#include "ui/import/previewmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/opendialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;
using State = Importer::State;

namespace {

constexpr QSize startSize{940, 600};
constexpr int barSteps = 1000;
constexpr int cellLetters = 24; ///< how wide a column is at first

QString numberText(qsizetype number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace

ImportDialog::ImportDialog(const ImportTask &task, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_importer(new Importer(task, this))
    , m_file(new ElidedLabel(this))
    , m_summary(new QLabel(this))
    , m_options(new ImportOptions(*m_importer, this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new EmptyState(m_stack))
    , m_tabs(new QTabWidget(m_stack))
    , m_preview(new QTableView(m_tabs))
    , m_rows(new PreviewModel(this))
    , m_leftOut(new LeftOutView(m_tabs))
    , m_progress(buildProgress())
    , m_take(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(task.title);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_importer, &Importer::tableChanged, this, &ImportDialog::showTable);
    connect(m_importer, &Importer::changed, this, &ImportDialog::showState);
    m_importer->open(path);
    showState();
}

void ImportDialog::build()
{
    m_stack->addWidget(buildInside());
    m_stack->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeImportButton"_s);
    setRole(m_take, Role::Primary);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_trouble, &EmptyState::actionTriggered, this, [this] {
        if (m_importer->state() == State::Stopped)
            m_importer->readAgain();
        else
            chooseAnother();
    });
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(gapWide);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(buildTop());
    column->addWidget(m_options);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addLayout(bottom);
    resize(startSize);
    m_take->setFocus();
}

QWidget *ImportDialog::buildTop()
{
    auto *top = new QWidget(this);
    auto *another = new QPushButton(tr("Choose another &file…"), top);
    another->setObjectName(u"anotherFileButton"_s);
    another->setAutoDefault(false);
    setRole(another, Role::Quiet);
    setRole(m_file, Role::Heading);
    m_file->setObjectName(u"importFileLabel"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    setRole(m_summary, Role::Muted);
    connect(another, &QPushButton::clicked, this, &ImportDialog::chooseAnother);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addWidget(m_file, 1);
    row->addWidget(another);
    return top;
}

QWidget *ImportDialog::buildInside()
{
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setModel(m_rows);
    m_preview->setEditTriggers(QTableView::NoEditTriggers);
    m_preview->setSelectionMode(QTableView::NoSelection);
    m_preview->setAlternatingRowColors(true);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    m_preview->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_preview->horizontalHeader()->setDefaultSectionSize(cellLetters *
                                                         fontMetrics().horizontalAdvance(u'n'));
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->addTab(m_preview, tr("First rows"));
    m_tabs->addTab(m_leftOut, QString());
    return m_tabs;
}

QWidget *ImportDialog::buildProgress()
{
    auto *progress = new QWidget(this);
    m_bar = new QProgressBar(progress);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much of the file is read"));
    auto *stop = new QPushButton(tr("Stop reading"), progress);
    stop->setObjectName(u"stopImportButton"_s);
    stop->setAutoDefault(false);
    setRole(stop, Role::Quiet);
    connect(stop, &QPushButton::clicked, m_importer, &Importer::stop);
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    return progress;
}

void ImportDialog::chooseAnother()
{
    askWhatToOpen(this, windowTitle(), importFileKinds(),
                  [this](const QString &path) { m_importer->open(path); });
}

void ImportDialog::showTable()
{
    m_file->setText(QFileInfo(m_importer->path()).fileName());
    m_rows->show(m_importer->table(), m_importer->column());
}

void ImportDialog::showState()
{
    const State state = m_importer->state();
    const bool isBusy = state == State::Reading || state == State::Picking;
    const auto count = int(m_importer->pick().count);
    m_progress->setVisible(isBusy);
    m_bar->setRange(0, state == State::Picking ? 0 : barSteps);
    m_bar->setValue(int(m_importer->done() * barSteps));
    m_take->setText(m_importer->task().verb(count));
    m_take->setAccessibleName(m_take->text());
    m_take->setVisible(state == State::Ready && count > 0);
    m_take->setDefault(true);
    m_summary->setText(summary());
    m_tabs->setTabText(1, tr("Left out (%1)").arg(numberText(m_importer->pick().leftOut.size())));

    const bool isEmpty = state == State::Ready && m_importer->table().rowCount() == 0 &&
                         m_importer->pick().leftOut.isEmpty();
    const bool isTrouble = state == State::Failed || state == State::Stopped || isEmpty;
    m_options->setVisible(!isTrouble);
    m_stack->setCurrentIndex(isTrouble ? 1 : 0);
    if (state == State::Failed)
        m_trouble->showEmpty(u"warning"_s, tableTroubleText(m_importer->error()),
                             tr("Choose another file…"));
    else if (state == State::Stopped)
        m_trouble->showEmpty(u"pause"_s, tr("Reading was stopped."), tr("Read the file again"));
    else if (isEmpty)
        m_trouble->showEmpty(u"info"_s, tr("There is nothing in this file."),
                             tr("Choose another file…"));
    if (state == State::Ready || state == State::Picking)
        m_leftOut->show(m_importer->pick().leftOut);
}

QString ImportDialog::summary() const
{
    switch (m_importer->state()) {
    case State::Reading:
        return tr("Reading…");
    case State::Picking:
        return m_importer->task().looking;
    case State::Ready:
        break;
    default:
        return {};
    }
    const qsizetype rows = m_importer->table().rowCount();
    if (m_importer->column() < 0 && rows > 0)
        return m_importer->task().columnWanted;
    QStringList parts{tr("%1 rows read").arg(numberText(rows))};
    const auto left = int(m_importer->pick().leftOut.size());
    if (left > 0)
        parts.append(tr("%n left out", nullptr, left));
    const ImportTask &task = m_importer->task();
    if (task.remark)
        parts.append(task.remark(m_importer->table(), m_importer->column()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ImportDialog::take()
{
    if (m_importer->state() != State::Ready)
        return;
    const Import import{m_importer->pick(), m_importer->column(),
                        QFileInfo(m_importer->path()).fileName()};
    accept();
    emit taken(import);
}

void askForImport(QWidget *parent, const ImportTask &task,
                  const std::function<void(const Import &)> &taken)
{
    askWhatToOpen(parent, task.question, importFileKinds(), [=](const QString &path) {
        auto *dialog = new ImportDialog(task, path, parent->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ImportDialog::taken, parent, taken);
        dialog->open();
    });
}

} // namespace herald::ui
