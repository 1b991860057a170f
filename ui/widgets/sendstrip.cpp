// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendstrip.h"

#include "app/delivery/delivery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *readableLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// Seconds of a countdown or of a wait, or an estimate, which pass without any signal.
bool countsTime(const BatchView &view)
{
    switch (view.phase) {
    case BatchView::Phase::Counting:
    case BatchView::Phase::Queued:
        return true;
    case BatchView::Phase::OnTheWire:
        return view.waiting > 0;
    default:
        return false;
    }
}

void setTextAndVisibility(QLabel *label, const QString &text)
{
    // setting the same text again would drop what a person has selected
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SendStrip::SendStrip(Delivery &delivery, QWidget *parent)
    : QWidget(parent)
    , m_delivery(delivery)
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_headline(readableLabel(u"sendHeadline"_s, this))
    , m_detail(readableLabel(u"sendDetail"_s, this))
    , m_evidence(readableLabel(u"sendEvidence"_s, this))
    , m_progress(new QProgressBar(this))
    , m_hold(namedButton(u"holdButton"_s, this))
    , m_release(namedButton(u"sendNowButton"_s, this))
    , m_cancel(namedButton(u"cancelButton"_s, this))
    , m_tick(new QTimer(this))
{
    setRole(m_headline, Role::Heading);
    setRole(m_evidence, Role::Mono);
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setTextVisible(false);
    m_tick->setInterval(200ms);
    buildLayout();

    connect(m_tick, &QTimer::timeout, this, &SendStrip::refresh);
    connect(m_hold, &QPushButton::clicked, this, &SendStrip::holdBatch);
    connect(m_release, &QPushButton::clicked, this, [this] { m_delivery.release(m_batch); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_delivery.cancel(m_batch); });
    connectDelivery();
    retranslate();
    refresh();
}

void SendStrip::buildLayout()
{
    auto *frame = new QFrame(this);
    setRole(frame, Role::Strip);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(frame);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(gapSmall);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    texts->addWidget(m_evidence);
    texts->addWidget(m_progress);

    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(gapWide, gap, gapWide, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    // Send now keeps its place when Hold goes: a second click on Hold must hit nothing
    for (QPushButton *button : {m_hold, m_release, m_cancel})
        row->addWidget(button, 0, Qt::AlignTop);
}

void SendStrip::connectDelivery()
{
    const auto refreshOwn = [this](const BatchId &batch) {
        if (batch == m_batch)
            refresh();
    };
    connect(&m_delivery, &Delivery::sendChanged, this,
            [refreshOwn](const Send &send) { refreshOwn(send.batch); });
    connect(&m_delivery, &Delivery::batchChanged, this, refreshOwn);
    for (const auto change : {&Delivery::troubleChanged, &Delivery::reset})
        connect(&m_delivery, change, this, &SendStrip::refresh);
    connect(&m_delivery, &Delivery::pausedChanged, this, &SendStrip::refresh);
}

void SendStrip::follow(const BatchId &batch)
{
    m_batch = batch;
    m_finished = false;
    m_announced = BatchView::Phase::None;
    refresh();
}

void SendStrip::refresh()
{
    const BatchView view = batchView(m_batch, m_delivery);
    setVisible(view.phase != BatchView::Phase::None);
    if (!countsTime(view))
        m_tick->stop();
    else if (!m_tick->isActive())
        m_tick->start();
    if (view.phase == BatchView::Phase::None)
        return;

    m_icon->setIcon(view.icon, view.meaning);
    setTextAndVisibility(m_headline, view.headline);
    setTextAndVisibility(m_detail, view.detail);
    setTextAndVisibility(m_evidence, view.evidence);
    showProgress(view);
    showButtons(view);
    announce(view);

    if (view.phase == BatchView::Phase::Done && !std::exchange(m_finished, true))
        emit finished(m_batch);
}

void SendStrip::showProgress(const BatchView &view)
{
    if (view.phase == BatchView::Phase::Counting) {
        // the hold time may have been changed since the window was opened
        const auto left = m_delivery.holdLeft(m_batch).value_or(0ms);
        m_progress->setRange(
            0, int(std::max<std::chrono::milliseconds>(left, m_delivery.rules().holdTime).count()));
        m_progress->setValue(int(left.count()));
    } else if (view.total == 1) {
        m_progress->setRange(0, 0); // nobody knows how long an answer takes
    } else {
        m_progress->setRange(0, view.total);
        m_progress->setValue(view.done);
    }
    const bool between = view.phase == BatchView::Phase::Queued && view.total > 1;
    m_progress->setVisible(view.phase == BatchView::Phase::Counting ||
                           view.phase == BatchView::Phase::OnTheWire || between);
}

void SendStrip::showButtons(const BatchView &view)
{
    // while some are on the wire the rest can be held and released all the same
    const bool counting = view.phase == BatchView::Phase::Counting;
    const bool waits = view.waiting > 0;
    m_hold->setVisible(waits && (counting || !view.isHeld));
    m_release->setVisible(waits && view.isHeld);
    m_cancel->setVisible(waits);
    m_cancel->setText(view.waiting < view.total ? tr("Cancel the rest") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    const QString why = m_delivery.isReadOnly() ? tr("This window can only read.") : QString();
    for (QPushButton *button : {m_hold, m_release, m_cancel}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
}

void SendStrip::announce(const BatchView &view)
{
    if (accessibleName() != view.headline)
        setAccessibleName(view.headline);
    if (accessibleDescription() != view.detail)
        setAccessibleDescription(view.detail);
    // several take turns between queue and wire: that is no news
    const bool isSending =
        view.phase == BatchView::Phase::Queued || view.phase == BatchView::Phase::OnTheWire;
    const BatchView::Phase news = isSending ? BatchView::Phase::OnTheWire : view.phase;
    if (std::exchange(m_announced, news) == news)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SendStrip::holdBatch()
{
    const bool hadFocus = m_hold->hasFocus();
    m_delivery.hold(m_batch);
    // the key that held must not send when it is pressed once more
    if (hadFocus)
        m_headline->setFocus(Qt::OtherFocusReason);
}

void SendStrip::retranslate()
{
    const QList<std::pair<QPushButton *, QString>> words{{m_hold, tr("Hold")},
                                                         {m_release, tr("Send now")}};
    for (const auto &[button, word] : words) {
        button->setText(word);
        button->setAccessibleName(word);
    }
    m_progress->setAccessibleName(tr("Progress"));
}

void SendStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace herald::ui
