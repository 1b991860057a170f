// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportbar.h"

#include "ui/texts/texts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/savedialog.h"

#include <QDate>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{TableFormat::Csv, TableFormat::Xlsx, TableFormat::JsonLines};
constexpr int barSteps = 1000; ///< a count may be larger than an int

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_exporter(new Exporter(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_progress(new QWidget(this))
    , m_message(new InlineMessage(this))
{
    m_text->setObjectName(u"exportLabel"_s);
    m_cancel->setObjectName(u"cancelExportButton"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    setRole(m_text, Role::Muted);
    setRole(m_cancel, Role::Quiet);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    hide();

    connect(m_cancel, &QPushButton::clicked, m_exporter, &Exporter::cancel);
    connect(m_exporter, &Exporter::progressed, this, &ExportBar::showProgress);
    connect(m_exporter, &Exporter::finished, this, [this](qint64 rows) {
        conclude(Ink::Positive, [rows, words = m_called, path = QDir::toNativeSeparators(m_path)] {
            return words.done(int(rows), path);
        });
    });
    connect(m_exporter, &Exporter::cancelled, this, [this] {
        conclude(Ink::Info, [] { return tr("The export was cancelled. No file was written."); });
    });
    connect(m_exporter, &Exporter::failed, this, [this](const Error &error) {
        conclude(Ink::Negative, [error] {
            return QString(tr("No file was written.") + u'\n' + errorText(error) + u'\n' +
                           evidenceText(error))
                .trimmed();
        });
    });
    connect(m_message, &InlineMessage::closed, this, [this] {
        m_words = {};
        hide();
    });
    retranslate();
}

void ExportBar::ask(const ExportSource &source, const ExportWords &words, qint64 count)
{
    if (isRunning())
        return;
    const QList<SaveKind> kinds{{tr("CSV table"), suffixOf(TableFormat::Csv)},
                                {tr("Excel workbook"), suffixOf(TableFormat::Xlsx)},
                                {tr("JSON lines"), suffixOf(TableFormat::JsonLines)}};
    const QString name =
        u"%1-%2.csv"_s.arg(words.fileName, QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave(this, words.title(int(count)), name, kinds,
                   [=, this](const QString &path, int kind) {
                       start({path, formats.at(size_t(kind))}, source, words, count);
                   });
}

void ExportBar::start(const Exporter::Place &place, const ExportSource &source,
                      const ExportWords &words, qint64 count)
{
    if (isRunning())
        return;
    m_path = place.path;
    m_called = words;
    m_count = count;
    m_words = {};
    m_message->clear();
    m_progress->show();
    show();
    showProgress(0);
    m_exporter->start(place, source);
    emit runningChanged();
}

void ExportBar::showProgress(qint64 done)
{
    m_done = done;
    const qint64 all = std::max(m_count, done);
    m_bar->setValue(all > 0 ? int(done * barSteps / all) : 0);
    const QLocale locale;
    m_text->setText(tr("Exported %1 of %2").arg(locale.toString(done), locale.toString(all)));
}

void ExportBar::conclude(Ink meaning, std::function<QString()> words)
{
    m_progress->hide();
    m_meaning = meaning;
    m_words = std::move(words);
    m_message->say(m_meaning, m_words());
    emit runningChanged();
}

void ExportBar::retranslate()
{
    m_cancel->setText(tr("Cancel the export"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_bar->setAccessibleName(tr("Rows exported"));
    showProgress(m_done);
    if (m_words)
        m_message->say(m_meaning, m_words());
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
