// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closeprompt.h"

#include "app/delivery/delivery.h"
#include "ui/shell/atwork.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

ClosePrompt::ClosePrompt(Delivery &delivery, bool hasTray, QWidget *parent)
    : QDialog(parent)
    , m_delivery(delivery)
    , m_hasTray(hasTray)
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_detail(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_stay(new QPushButton(this))
{
    setObjectName(u"closePrompt"_s);
    setModal(true);
    build();
    connect(m_keep, &QPushButton::clicked, this, [this] {
        accept();
        emit keepRunningChosen();
    });
    connect(m_stop, &QPushButton::clicked, this, &ClosePrompt::stop);
    connect(m_leave, &QPushButton::clicked, this, &ClosePrompt::leave);
    connect(m_stay, &QPushButton::clicked, this, &ClosePrompt::reject);
    connect(&m_delivery, &Delivery::wireChanged, this, &ClosePrompt::follow);
    connect(&m_delivery, &Delivery::batchChanged, this, &ClosePrompt::follow);
    connect(&m_delivery, &Delivery::troubleChanged, this, &ClosePrompt::follow);
    retranslate();
}

void ClosePrompt::build()
{
    setRole(m_heading, Role::Heading);
    setRole(m_detail, Role::Muted);
    for (QLabel *label : {m_heading, m_count, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_detail->setMinimumWidth(readableWidth);
    m_count->setObjectName(u"closeCount"_s);
    m_detail->setObjectName(u"closeDetail"_s);
    m_keep->setObjectName(u"keepRunningButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_leave->setObjectName(u"leaveButton"_s);
    m_stay->setObjectName(u"stayButton"_s);
    m_progress->setRange(0, 0); // when an answer comes, the service knows
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_stay, QDialogButtonBox::RejectRole);
    buttons->addButton(m_stop, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_leave, QDialogButtonBox::AcceptRole);
    m_stay->setDefault(true); // Enter after Alt+F4 changes nothing
    m_stay->setFocus();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->setSizeConstraint(QLayout::SetFixedSize); // the words change, and their lines
    column->addWidget(m_heading);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(m_detail);
    column->addWidget(buttons);
}

void ClosePrompt::stop()
{
    m_isStopping = true;
    m_pausedHere = m_pausedHere || !m_delivery.isPaused();
    m_delivery.pause();
    m_stay->setFocus();
    follow();
}

void ClosePrompt::leave()
{
    accept();
    emit leaveChosen();
}

void ClosePrompt::follow()
{
    if (!isHidden() && m_isStopping && m_delivery.isQuiet())
        leave();
    else
        retranslate();
}

void ClosePrompt::reject()
{
    m_isStopping = false;
    if (std::exchange(m_pausedHere, false))
        m_delivery.resume();
    QDialog::reject();
}

QString ClosePrompt::detail() const
{
    const QString rest = tr("What is queued or held stays in the ledger. At the next start it is "
                            "held until you press Send now.");
    if (m_isStopping)
        return tr("Nothing new goes out. If you close without waiting, the outcome of what is on "
                  "the wire stays unknown.") %
               u'\n' % rest;
    if (!m_hasTray)
        return rest % u'\n' %
               tr("To see a window that runs in the background, start Herald again.");
    return rest;
}

void ClosePrompt::retranslate()
{
    setWindowTitle(tr("Close Herald"));
    m_heading->setText(m_isStopping ? tr("Waiting for the answers") : tr("Herald is sending"));
    m_count->setText(atWorkText(atWork(m_delivery)));
    m_progress->setVisible(m_isStopping);
    m_progress->setAccessibleName(m_heading->text());
    m_detail->setText(detail());
    m_keep->setText(m_hasTray ? tr("Keep running in the tray")
                              : tr("Keep running in the background"));
    m_keep->setVisible(!m_isStopping);
    m_stop->setText(m_delivery.onTheWire() > 0 ? tr("Stop after the ones on the wire")
                                               : tr("Stop and close"));
    m_stop->setEnabled(!m_isStopping);
    m_leave->setText(tr("Close without waiting"));
    m_leave->setVisible(m_isStopping);
    m_stay->setText(tr("Stay"));
}

void ClosePrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace herald::ui
