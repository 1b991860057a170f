// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settle/settledialog.h"

#include "ui/services.h"
#include "ui/settle/decisionform.h"
#include "ui/settle/evidencebox.h"
#include "ui/settle/evidencetexts.h"
#include "ui/settle/settlefacts.h"
#include "ui/texts/receivers.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfScreen = 85; ///< per cent of its height, at most

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setRole(label, Role::Heading);
    return label;
}

} // namespace

SettleDialog::SettleDialog(Services &services, const SendId &id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(id)
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_problem(new InlineMessage(this))
    , m_settle(new QPushButton(this))
{
    setObjectName(u"settleDialog"_s);
    setWindowTitle(tr("Settle an unknown outcome"));
    setWindowModality(Qt::WindowModal);
    build();
    load();
}

void SettleDialog::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_scroll);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_settle, QDialogButtonBox::AcceptRole);
    m_settle->setObjectName(u"settleButton"_s);
    setRole(m_settle, Role::Primary);
    m_settle->hide();
    // Enter in a field decides nothing
    m_settle->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_settle, &QPushButton::clicked, this, &SettleDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettleDialog::reject);
    connect(m_state, &EmptyState::actionTriggered, this, &SettleDialog::load);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(readableWidth + 2 * gapPage);
}

void SettleDialog::load()
{
    m_state->showLoading(tr("Reading the send from the ledger…"));
    QCoro::connect(m_services.archive.story(m_id), this,
                   [this](const Result<SendStory> &story) { present(story); });
}

void SettleDialog::present(const Result<SendStory> &story)
{
    if (!story)
        return m_state->showError(story.error());
    if (!needsSettling(story->send))
        return m_state->showEmpty(u"check"_s, story->send.settlement
                                                  ? tr("This send is settled already.")
                                                  : tr("The outcome of this send is known."));
    m_story = *story;
    m_scroll->setWidget(buildInside());
    // the dialog is the ground
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->setCurrentWidget(m_scroll);
    m_settle->show();
    wordButton();
    QMetaObject::invokeMethod(this, &SettleDialog::fit, Qt::QueuedConnection); // once it is styled
    m_form->focusFirst();
}

QWidget *SettleDialog::buildInside()
{
    auto *inside = new QWidget;
    m_evidence = new EvidenceBox(m_services.delivery, *m_story, inside);
    m_form = new DecisionForm(m_story->send.manifest, inside);
    auto *facts = new QLabel(settleFacts(*m_story), inside);
    facts->setObjectName(u"settleFacts"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *promise = new QLabel(tr("Herald never sends it again by itself. What you decide here is "
                                  "final, and is kept with your name and reason."),
                               inside);
    promise->setWordWrap(true);
    setRole(promise, Role::Muted);

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(heading(tr("Not known whether it was sent"), inside));
    column->addWidget(facts);
    column->addWidget(promise);
    column->addSpacing(gap);
    column->addWidget(heading(tr("Evidence"), inside));
    column->addWidget(m_evidence);
    column->addSpacing(gap);
    column->addWidget(heading(tr("Decision"), inside));
    column->addWidget(m_form);
    column->addStretch();
    connect(m_evidence, &EvidenceBox::found, this, &SettleDialog::fit, Qt::QueuedConnection);
    connect(m_form, &DecisionForm::decisionChanged, this, &SettleDialog::wordButton);
    connect(m_form, &DecisionForm::decisionChanged, this, &SettleDialog::fit, Qt::QueuedConnection);
    return inside;
}

/// As high as what it says, as far as the screen allows.
void SettleDialog::fit()
{
    const QWidget *inside = m_scroll->widget();
    // a size hint is for a narrow column, where the words need more lines; and before the dialog is
    // laid out, the column is narrow too
    const int column = std::max(m_scroll->viewport()->width(), minimumWidth() - 2 * gapPage);
    const int given = inside->layout()->totalHeightForWidth(column);
    const int wanted = std::max(given, inside->minimumSizeHint().height());
    const int rest = layout()->totalSizeHint().height() - m_stack->sizeHint().height();
    const int most = screen()->availableGeometry().height() * shownOfScreen / 100;
    resize(width(), std::min(wanted + rest, most));
}

void SettleDialog::wordButton()
{
    const std::optional<Decision> decision = m_form->decision();
    const int receivers = int(receiversOf(m_story->send.manifest).size());
    QString text = tr("Settle");
    if (decision == Decision::TreatAsSent)
        text = tr("Treat as sent");
    else if (decision == Decision::TreatAsNotSent)
        text = tr("Treat as not sent");
    else if (decision == Decision::SendAgain)
        text = tr("Send again to %n receiver(s)", nullptr, receivers);
    m_settle->setText(text);
    m_settle->setAccessibleName(text);
}

void SettleDialog::decide()
{
    std::optional<Settlement> settlement = m_form->settlement();
    if (!settlement || m_isWriting)
        return;
    if (m_evidence->evidence())
        settlement->evidence = evidenceForLedger(*m_evidence->evidence());
    m_isWriting = true;
    m_settle->setEnabled(false);
    m_problem->clear();
    Delivery &delivery = m_services.delivery;
    if (settlement->decision != Decision::SendAgain) {
        QCoro::connect(delivery.settle(m_story->send, *settlement), this,
                       [this](const Result<void> &written) { take(written); });
        return;
    }
    QCoro::connect(
        delivery.sendAgain(m_story->send, *settlement), this,
        [this](const Result<BatchId> &batch) { take(batch.map([](const BatchId &) {})); });
}

void SettleDialog::take(const Result<void> &written)
{
    m_isWriting = false;
    m_settle->setEnabled(true);
    if (!written) {
        m_problem->say(Ink::Negative,
                       QString(tr("The decision was not written down; nothing has changed.") +
                               u'\n' + errorText(written.error()) + u'\n' +
                               ui::evidenceText(written.error()))
                           .trimmed());
        return;
    }
    emit settled(m_id);
    accept();
}

void SettleDialog::reject()
{
    // the answer of the ledger is a moment away, and says what to tell
    if (!m_isWriting)
        QDialog::reject();
}

SettleDialog *openSettleDialog(Services &services, const SendId &id, QWidget *parent)
{
    auto *dialog = new SettleDialog(services, id, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace herald::ui
