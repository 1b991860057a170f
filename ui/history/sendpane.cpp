// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sendpane.h"

#include "ui/history/sendfacts.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A fingerprint has no blank to break at.
QString brokenInTwo(QString text)
{
    const bool isLong = text.size() > 40 && !text.contains(u' ');
    return isLong ? text.insert(text.size() / 2, u'\n') : text;
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

SendPane::SendPane(QWidget *parent)
    : QFrame(parent)
    , m_badge(new Badge(this))
    , m_what(plainLabel(u"paneWhat"_s, this))
    , m_outcome(plainLabel(u"paneOutcome"_s, this))
    , m_cause(plainLabel(u"paneCause"_s, this))
    , m_broken(new InlineMessage(this))
    , m_facts(new QFormLayout)
    , m_evidenceTitle(new QLabel(this))
    , m_evidence(plainLabel(u"paneEvidence"_s, this))
    , m_payloadTitle(new QLabel(this))
    , m_payload(new QPlainTextEdit(this))
    , m_copyId(new QPushButton(this))
    , m_copyProof(new QPushButton(this))
{
    setRole(this, Role::Card);
    setRole(m_what, Role::Heading);
    setRole(m_evidenceTitle, Role::Muted);
    setRole(m_evidence, Role::Mono);
    setRole(m_payloadTitle, Role::Muted);
    setRole(m_payload, Role::Mono);
    m_payload->setObjectName(u"payloadView"_s);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    m_payloadTitle->setBuddy(m_payload);
    m_copyId->setObjectName(u"copyRequestIdButton"_s);
    m_copyProof->setObjectName(u"copyEvidenceButton"_s);
    m_copyId->setIcon(icon(u"copy"_s));
    m_copyProof->setIcon(icon(u"copy"_s));
    build();

    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_send->verdict.requestId); });
    connect(m_copyProof, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(proofText(*m_send)); });
    retranslate();
}

void SendPane::build()
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(gapWide);
    m_facts->setVerticalSpacing(gapSmall);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    column->setSpacing(gap);
    column->addWidget(m_badge);
    column->addWidget(m_what);
    column->addWidget(m_outcome);
    column->addWidget(m_cause);
    column->addWidget(m_broken);
    column->addSpacing(gap);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_evidence);
    column->addSpacing(gap);
    column->addLayout(m_facts);
    column->addSpacing(gap);
    column->addWidget(m_payloadTitle);
    column->addWidget(m_payload, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    // the card is the ground, not the window
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(gapWide, 0, gapWide, gapWide);
    buttons->addStretch();
    buttons->addWidget(m_copyId);
    buttons->addWidget(m_copyProof);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
}

void SendPane::present(const Send &send, const QString &reason)
{
    const bool isOther = !m_send || m_send->id != send.id;
    m_send = send;
    m_reason = reason;
    const bool done = send.state == SendState::Done;

    m_badge->setContent(stateBadge(send));
    m_what->setText(joined({whatText(send.manifest), whomText(send.manifest)}));
    m_outcome->setText(done ? outcomeText(send.verdict.outcome) : QString());
    m_outcome->setVisible(done);
    m_cause->setText(joined({reason, done ? remedyText(send.verdict) : QString()}));
    m_evidence->setText(evidenceText(send.verdict));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_evidenceTitle->setVisible(!m_evidence->text().isEmpty());
    m_copyId->setVisible(!send.verdict.requestId.isEmpty());
    if (send.manifest.isIntact())
        m_broken->clear();
    else
        m_broken->say(Ink::Negative, tr("What is stored does not fit its fingerprint: it was "
                                        "changed outside Herald."));
    showFacts();
    if (isOther)
        m_payload->setPlainText(payloadText(send.manifest));
}

void SendPane::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const SendFact &fact : factsOf(*m_send)) {
        auto *label = new QLabel(fact.label, this);
        setRole(label, Role::Muted);
        QLabel *text = plainLabel(QString(), this);
        text->setText(fact.isCode ? brokenInTwo(fact.text) : fact.text);
        text->setAccessibleName(fact.label);
        if (fact.isCode)
            setRole(text, Role::Mono);
        m_facts->addRow(label, text);
    }
}

void SendPane::retranslate()
{
    setAccessibleName(tr("Details"));
    m_evidenceTitle->setText(tr("What the service said"));
    m_payloadTitle->setText(tr("What was frozen at the review"));
    m_payload->setAccessibleName(tr("Frozen content"));
    m_copyId->setText(tr("Copy request id"));
    m_copyId->setAccessibleName(tr("Copy request id"));
    m_copyProof->setText(tr("Copy evidence"));
    m_copyProof->setAccessibleName(tr("Copy evidence"));
}

void SendPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
