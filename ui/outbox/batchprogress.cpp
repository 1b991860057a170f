// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/batchprogress.h"

#include "app/delivery/delivery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/batchview.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace herald::ui {

using namespace Qt::StringLiterals;

BatchProgress::BatchProgress(Delivery &delivery, QWidget *parent)
    : QWidget(parent)
    , m_delivery(delivery)
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
{
    m_bar->setObjectName(u"batchBar"_s);
    m_bar->setTextVisible(false);
    m_left->setObjectName(u"timeLeft"_s);
    setRole(m_left, Role::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (Badge *&badge : m_badges) {
        badge = new Badge(this);
        row->addWidget(badge);
    }
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    refresh();
}

void BatchProgress::present(const BatchId &batch)
{
    m_batch = batch;
    refresh();
}

void BatchProgress::refresh()
{
    const OpenBatch *batch = m_delivery.batch(m_batch);
    const Tally tally = batch ? batch->tally() : Tally();
    setVisible(tally.total() > 1);
    if (tally.total() <= 1)
        return;

    size_t at = 0;
    const auto show = [this, &at](int count, const Badge::Content &content) {
        Badge *badge = m_badges.at(at++);
        badge->setContent(content);
        badge->setVisible(count > 0);
    };
    for (const Outcome outcome : worstFirst()) {
        Badge::Content content = outcomeBadge(outcome);
        content.text = countText(outcome, tally.of(outcome));
        show(tally.of(outcome), content);
    }
    show(tally.onTheWire, {u"outbox"_s, tr("%n on the wire", nullptr, tally.onTheWire), Ink::Info});
    const bool isHeld = batch->hold() != Hold::None;
    show(tally.waiting,
         {isHeld ? u"hold"_s : u"clock"_s,
          isHeld ? tr("%n held", nullptr, tally.waiting) : tr("%n queued", nullptr, tally.waiting),
          Ink::Info});

    m_bar->setRange(0, tally.total());
    m_bar->setValue(tally.done());
    m_bar->setAccessibleName(tr("%1 of %2 have an outcome").arg(tally.done()).arg(tally.total()));
    const auto left = batch->estimate();
    m_left->setText(left && !batch->isDone() ? estimateText(*left) : QString());
    m_left->setHidden(m_left->text().isEmpty());
}

void BatchProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
