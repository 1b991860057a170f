// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergefreezer.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

MergeFreezer::MergeFreezer(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setObjectName(u"mergeProgressLabel"_s);
    m_cancel->setObjectName(u"cancelMergeButton"_s);
    m_bar->setTextVisible(false);
    setRole(m_text, Role::Muted);
    setRole(m_cancel, Role::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &MergeFreezer::cancel);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &MergeFreezer::showProgress);
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergeFreezer::end);
    retranslate();
}

MergeFreezer::~MergeFreezer()
{
    m_work.cancel();
}

void MergeFreezer::start(const Merge &merge, const Profile &profile, const QUrl &endpoint)
{
    m_bar->setRange(0, merge.rowCount());
    showProgress(0);
    show();
    m_work.setFuture(freezeRows(merge, profile, endpoint));
}

void MergeFreezer::cancel()
{
    m_work.cancel();
    hide();
}

void MergeFreezer::showProgress(int rows)
{
    m_bar->setValue(rows);
    const QLocale locale;
    m_text->setText(
        tr("Row %1 of %2").arg(locale.toString(rows), locale.toString(m_bar->maximum())));
}

void MergeFreezer::end()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0)
        return;
    hide();
    emit frozen(m_work.result());
}

void MergeFreezer::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_bar->setAccessibleName(tr("Rows made ready for the review"));
    showProgress(m_bar->value());
}

void MergeFreezer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
