// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/loadprogress.h"

#include "ui/resend/load/recordsloader.h"
#include "ui/resend/recordsmodel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

LoadProgress::LoadProgress(RecordsLoader &loader, RecordsModel &records, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_records(records)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_text->setObjectName(u"loadedLabel"_s);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stopButton"_s);
    setRole(m_text, Role::Muted);
    setRole(m_stop, Role::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &LoadProgress::stop);
    connect(&loader, &RecordsLoader::changed, this, &LoadProgress::refresh);
    connect(&records, &RecordsModel::progressed, this, [this](qsizetype done, qsizetype all) {
        m_taken = done;
        m_all = all;
        refresh();
    });
    connect(&records, &RecordsModel::allAppended, this, &LoadProgress::refresh);
    retranslate();
}

void LoadProgress::refresh()
{
    const bool isLoading = m_loader.state() == RecordsLoader::State::Loading;
    setVisible(isLoading || m_records.isAppending());
    if (isLoading) {
        m_bar->setRange(0, m_loader.total());
        m_bar->setValue(m_loader.received());
        m_text->setText(loaderText());
    } else {
        constexpr int steps = 1000; // a file may have more records than an int has numbers
        m_bar->setRange(0, steps);
        m_bar->setValue(m_all > 0 ? int(m_taken * steps / m_all) : 0);
        m_text->setText(
            tr("Read %1 of %2 from the file")
                .arg(QLocale().toString(qlonglong(m_taken)), QLocale().toString(qlonglong(m_all))));
    }
}

QString LoadProgress::loaderText() const
{
    const int total = m_loader.total();
    if (total == 0)
        return tr("Waiting for the first records");
    const QLocale locale;
    const QString loaded =
        tr("Loaded %1 of %2").arg(locale.toString(m_loader.received()), locale.toString(total));
    if (m_loader.lists() == 1)
        return loaded;
    return tr("%1 · %2 of %3 lists done")
        .arg(loaded, locale.toString(m_loader.listsDone()), locale.toString(m_loader.lists()));
}

void LoadProgress::stop()
{
    m_loader.stop();
    m_records.stopAppending();
    refresh();
}

void LoadProgress::retranslate()
{
    m_stop->setText(tr("Stop loading"));
    m_stop->setAccessibleName(tr("Stop loading"));
    m_bar->setAccessibleName(tr("Records loaded"));
    refresh();
}

void LoadProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
