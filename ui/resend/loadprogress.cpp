// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/loadprogress.h"

#include "ui/resend/recordsloader.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

LoadProgress::LoadProgress(RecordsLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
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
    connect(m_stop, &QPushButton::clicked, &loader, &RecordsLoader::stop);
    connect(&loader, &RecordsLoader::changed, this, &LoadProgress::refresh);
    retranslate();
}

void LoadProgress::refresh()
{
    setVisible(m_loader.state() == RecordsLoader::State::Loading);
    const int received = m_loader.received();
    const int total = m_loader.total();
    m_bar->setRange(0, total);
    m_bar->setValue(received);
    m_text->setText(total > 0 ? tr("Loaded %1 of %2").arg(received).arg(total)
                              : tr("Waiting for the first records"));
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
