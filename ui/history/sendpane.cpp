// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sendpane.h"

#include "ui/history/exchangeview.h"
#include "ui/history/sendfacts.h"
#include "ui/history/timelineview.h"
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
#include <QTabBar>
#include <QTabWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 14; ///< of the tabs; a low window scrolls the pane

enum Tab { TimelineTab, ExchangeTab, ContentTab, FactsTab };

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

QScrollArea *scrolled(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    // the card is the ground, not the window
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
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
    , m_evidence(plainLabel(u"paneEvidence"_s, this))
    , m_broken(new InlineMessage(this))
    , m_settle(new QPushButton(this))
    , m_reuse(new QPushButton(this))
    , m_origin(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_timeline(new TimelineView)
    , m_storyProblem(new InlineMessage)
    , m_exchange(new ExchangeView)
    , m_payload(new QPlainTextEdit)
    , m_facts(new QFormLayout)
    , m_copyId(new QPushButton(this))
    , m_copyProof(new QPushButton(this))
{
    setUpParts();
    build();
    wire();
    retranslate();
}

void SendPane::setUpParts()
{
    setRole(this, Role::Card);
    setRole(m_what, Role::Heading);
    setRole(m_evidence, Role::Mono);
    setRole(m_payload, Role::Mono);
    setRole(m_settle, Role::Primary);
    setRole(m_origin, Role::Quiet);
    setRole(m_again, Role::Quiet);
    m_tabs->setObjectName(u"paneTabs"_s);
    m_payload->setObjectName(u"payloadView"_s);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    m_settle->setObjectName(u"paneSettleButton"_s);
    m_reuse->setObjectName(u"reuseButton"_s);
    m_origin->setObjectName(u"originButton"_s);
    m_again->setObjectName(u"sentAgainButton"_s);
    m_origin->setIcon(icon(u"link"_s, Ink::Accent));
    m_again->setIcon(icon(u"link"_s, Ink::Accent));
    m_copyId->setObjectName(u"copyRequestIdButton"_s);
    m_copyProof->setObjectName(u"copyEvidenceButton"_s);
    m_copyId->setIcon(icon(u"copy"_s));
    m_copyProof->setIcon(icon(u"copy"_s));
}

void SendPane::wire()
{
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_send->verdict.requestId); });
    connect(m_copyProof, &QPushButton::clicked, this, [this] {
        const auto timeline = m_story ? timelineOf(*m_story) : QList<TimelineEntry>();
        QGuiApplication::clipboard()->setText(proofText(*m_send, timeline));
    });
    connect(m_settle, &QPushButton::clicked, this, [this] { emit settleRequested(m_send->id); });
    connect(m_reuse, &QPushButton::clicked, this,
            [this] { emit reuseRequested(m_send->manifest); });
    connect(m_origin, &QPushButton::clicked, this, [this] { emit sendWanted(m_send->origin); });
    connect(m_again, &QPushButton::clicked, this,
            [this] { emit sendWanted(m_send->settlement->again); });
}

QWidget *SendPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_badge, m_what, m_outcome, m_cause,
                                                          m_evidence, m_broken})
        column->addWidget(part);
    for (QPushButton *link : {m_origin, m_again})
        column->addWidget(link, 0, Qt::AlignLeft);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(gap);
    actions->addWidget(m_settle);
    actions->addWidget(m_reuse);
    actions->addStretch();
    column->addLayout(actions);
    return head;
}

void SendPane::build()
{
    auto *story = new QWidget;
    auto *storyColumn = new QVBoxLayout(story);
    storyColumn->setContentsMargins(0, gap, 0, 0);
    storyColumn->addWidget(m_storyProblem);
    storyColumn->addWidget(m_timeline, 1);

    auto *facts = new QWidget;
    facts->setLayout(m_facts);
    m_facts->setContentsMargins(0, gap, 0, 0);
    m_facts->setHorizontalSpacing(gapWide);
    m_facts->setVerticalSpacing(gapSmall);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setMinimumHeight(fewestLines * fontMetrics().lineSpacing());
    m_tabs->addTab(scrolled(story), {});
    m_tabs->addTab(m_exchange, {});
    m_tabs->addTab(m_payload, {});
    m_tabs->addTab(scrolled(facts), {});

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch();
    buttons->addWidget(m_copyId);
    buttons->addWidget(m_copyProof);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(buildHead());
    column->addWidget(m_tabs, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    whole->setSpacing(gapWide);
    whole->addWidget(scrolled(inside), 1);
    whole->addLayout(buttons);
}

void SendPane::present(const Send &send, const QString &reason)
{
    const bool isOther = !m_send || m_send->id != send.id;
    m_send = send;
    const bool done = send.state == SendState::Done;

    m_badge->setContent(stateBadge(send));
    m_what->setText(joined({whatText(send.manifest), whomText(send.manifest)}));
    m_outcome->setText(done ? outcomeText(send.verdict.outcome) : QString());
    m_outcome->setVisible(done);
    m_cause->setText(joined({reason, done ? remedyText(send.verdict) : QString()}));
    m_evidence->setText(evidenceText(send.verdict));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    if (send.manifest.isIntact())
        m_broken->clear();
    else
        m_broken->say(Ink::Negative, tr("What is stored does not fit its fingerprint: it was "
                                        "changed outside Herald."));
    showActions();
    showFacts();
    if (isOther) {
        m_story.reset();
        m_payload->setPlainText(payloadText(send.manifest));
        m_exchange->setAttempts({});
        m_storyProblem->clear();
    }
    showTimeline();
}

void SendPane::setStory(const Result<SendStory> &story)
{
    if (!story) {
        m_storyProblem->say(Ink::Negative, explainedText(story.error()));
        return;
    }
    m_storyProblem->clear();
    m_story = *story;
    m_exchange->setAttempts(story->attempts);
    showTimeline();
}

void SendPane::showTimeline()
{
    m_timeline->setEntries(m_story ? timelineOf(*m_story) : QList<TimelineEntry>());
}

void SendPane::showActions()
{
    const Send &send = *m_send;
    m_settle->setVisible(needsSettling(send));
    m_origin->setVisible(!send.origin.isEmpty());
    m_again->setVisible(send.settlement && !send.settlement->again.isEmpty());
    m_copyId->setVisible(!send.verdict.requestId.isEmpty());
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
    m_tabs->setTabText(TimelineTab, tr("&Timeline"));
    m_tabs->setTabText(ExchangeTab, tr("Request and ans&wer"));
    m_tabs->setTabText(ContentTab, tr("Co&ntent"));
    m_tabs->setTabText(FactsTab, tr("&Facts"));
    m_payload->setAccessibleName(tr("What was frozen at the review"));
    const auto word = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    word(m_settle, tr("Settle…"));
    word(m_reuse, tr("Use as a draft"));
    word(m_origin, tr("Show the send that this repeats"));
    word(m_again, tr("Show the send that repeats this"));
    word(m_copyId, tr("Copy request id"));
    word(m_copyProof, tr("Copy evidence"));
}

void SendPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
