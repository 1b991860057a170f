// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/confirm/aftersending.h"

#include "ui/resend/confirm/confirmation.h"
#include "ui/resend/confirm/confirmmodel.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageOfSends = 500;
constexpr int shownRows = 5;
constexpr int accountWidth = 24; ///< characters

bool isDone(const Send &send, Outcome outcome)
{
    return send.state == SendState::Done && send.verdict.outcome == outcome;
}

/// The service, or something before it, said no: nothing was sent.
bool wasRefused(const Send &send)
{
    return isDone(send, Outcome::Refused) ||
           (isDone(send, Outcome::NotSent) && send.verdict.httpStatus > 0);
}

bool neverLeft(const Send &send)
{
    return isDone(send, Outcome::NotSent) && send.verdict.httpStatus == 0;
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

AfterSending::AfterSending(Archive &archive, WorkspaceDirectory &workspace, const Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_confirmation(new Confirmation(archive, workspace, clock, this))
    , m_model(new ConfirmModel(*m_confirmation, this))
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_confirm(button(u"confirmButton"_s, this))
    , m_stop(button(u"stopConfirmButton"_s, this))
    , m_list(button(u"confirmListButton"_s, this))
    , m_retryRefused(button(u"retryRefusedButton"_s, this))
    , m_retryUnsent(button(u"retryUnsentButton"_s, this))
    , m_oneByOne(button(u"oneByOneButton"_s, this))
    , m_table(new QTableView(this))
    , m_tick(new QTimer(this))
{
    buildLayout();
    connectParts();
    retranslate();
    hide();
}

void AfterSending::buildLayout()
{
    setObjectName(u"afterSending"_s);
    m_headline->setObjectName(u"confirmHeadline"_s);
    m_detail->setObjectName(u"confirmDetail"_s);
    setRole(m_headline, Role::Heading);
    setRole(m_detail, Role::Muted);
    for (QLabel *label : {m_headline, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(m_list, Role::Quiet);
    m_list->setCheckable(true);
    m_tick->setInterval(1s);

    m_table->setObjectName(u"confirmTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ConfirmModel::Account, accountWidth * character);
    m_table->setColumnWidth(ConfirmModel::What, accountWidth * character);
    m_table->setMaximumHeight((shownRows + 2) * m_table->verticalHeader()->defaultSectionSize());
    m_table->hide();

    auto *frame = new QFrame(this);
    setRole(frame, Role::Strip);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(frame);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gapSmall);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    for (QPushButton *action : {m_list, m_stop, m_confirm})
        top->addWidget(action, 0, Qt::AlignTop);
    auto *again = new QHBoxLayout;
    again->setSpacing(gap);
    again->addStretch();
    for (QPushButton *action : {m_oneByOne, m_retryUnsent, m_retryRefused})
        again->addWidget(action);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(gapWide, gap, gapWide, gap);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addWidget(m_table);
    column->addLayout(again);
}

void AfterSending::connectParts()
{
    connect(m_confirmation, &Confirmation::changed, this, &AfterSending::refresh);
    connect(m_confirmation, &Confirmation::found, this, &AfterSending::found);
    connect(m_confirm, &QPushButton::clicked, this, &AfterSending::look);
    connect(m_stop, &QPushButton::clicked, m_confirmation, &Confirmation::stop);
    connect(m_list, &QPushButton::toggled, m_table, &QWidget::setVisible);
    connect(m_tick, &QTimer::timeout, this, &AfterSending::refresh);
    connect(m_retryRefused, &QPushButton::clicked, this,
            [this] { emit retryRequested(retryOf(wasRefused)); });
    connect(m_retryUnsent, &QPushButton::clicked, this,
            [this] { emit retryRequested(retryOf(neverLeft)); });
    connect(m_oneByOne, &QPushButton::clicked, this,
            [this] { emit retryRequested(refusedLists()); });
}

void AfterSending::follow(const BatchId &batch, const QSet<MailRecordId> &seen)
{
    forget();
    m_seen = seen;
    read(batch, m_number);
}

void AfterSending::forget()
{
    ++m_number;
    m_sends.clear();
    m_list->setChecked(false);
    m_confirmation->forget();
    hide();
}

QCoro::Task<void> AfterSending::read(BatchId batch, int number)
{
    QPointer<AfterSending> self(this);
    SendFilter filter;
    filter.batch = batch;
    QList<Send> sends;
    while (true) {
        auto asked =
            m_archive.page(filter, sends.isEmpty() ? 0 : sends.constLast().number, pageOfSends);
        const Result<SendPage> page = co_await asked;
        if (!self || number != m_number || !page)
            co_return;
        sends += page->sends;
        if (!page->more || page->sends.isEmpty())
            break;
    }
    std::reverse(sends.begin(), sends.end()); // newest first, as the archive lists them
    m_sends = sends;
    refresh();
}

void AfterSending::look()
{
    m_confirmation->start(m_sends, m_seen);
}

Retry AfterSending::retryOf(bool (*which)(const Send &)) const
{
    Retry retry;
    for (const Send &send : m_sends) {
        if (!which(send))
            continue;
        if (const auto *resend = std::get_if<MailResend>(&send.manifest.payload())) {
            retry.records += resend->records;
            retry.fromRefusedLists += isRefusedList(send) ? int(resend->records.size()) : 0;
        } else if (const auto *again = std::get_if<AuthorizationResend>(&send.manifest.payload())) {
            retry.authorizations += again->authorizations;
        }
    }
    return retry;
}

/// Without those of which a new record was found: they went out, whatever the answer said.
Retry AfterSending::refusedLists() const
{
    QSet<QString> wentOut;
    for (const Awaited &one : m_confirmation->awaited()) {
        if (one.found)
            wentOut.insert(textOf(one.sought.id));
    }
    Retry retry = retryOf(isRefusedList);
    retry.records.removeIf(
        [&wentOut](const MailRecord &record) { return wentOut.contains(record.id.text()); });
    retry.fromRefusedLists = int(retry.records.size());
    retry.oneByOne = true;
    return retry;
}

QString AfterSending::headline() const
{
    const int expected = m_confirmation->expected();
    const int confirmed = m_confirmation->confirmed();
    switch (m_confirmation->state()) {
    case Confirmation::State::Idle:
        break;
    case Confirmation::State::Looking:
        if (expected == 0)
            return tr("Looking the records up…");
        return tr("%1 of %2 confirmed. Looking the records up…").arg(confirmed).arg(expected);
    case Confirmation::State::Waiting: {
        const int seconds =
            int(std::chrono::ceil<std::chrono::seconds>(m_confirmation->left()).count());
        return QString(tr("%1 of %2 confirmed.").arg(confirmed).arg(expected) + u' ' +
                       tr("Looks again in %n second(s).", nullptr, seconds));
    }
    case Confirmation::State::Complete:
        return tr("All %n confirmed: the service has a new record of each.", nullptr, expected);
    case Confirmation::State::Ended:
    case Confirmation::State::Stopped:
    case Confirmation::State::Failed:
        return tr("%1 of %2 confirmed.").arg(confirmed).arg(expected);
    }
    return tr("Accepted does not mean delivered");
}

QString AfterSending::detail() const
{
    QStringList lines;
    switch (m_confirmation->state()) {
    case Confirmation::State::Idle:
        lines.append(tr("Confirm looks for the new record that the service makes of each. Nothing "
                        "is sent by it."));
        break;
    case Confirmation::State::Ended:
        lines.append(tr("The others have no new record yet. It may come late: look again."));
        break;
    case Confirmation::State::Failed: {
        const Error &error = *m_confirmation->error();
        lines += {errorText(error), evidenceText(error)};
        break;
    }
    default:
        break;
    }
    if (const int all = m_confirmation->wentOutAllTheSame(); all > 0)
        lines.append(tr("%n of a refused list went out all the same.", nullptr, all));
    else if (const int refused = retryOf(isRefusedList).count(); refused > 0)
        lines.append(tr("%n were in a list that was refused as a whole. Whether the service sent "
                        "some of it first is not documented: confirm before sending them again.",
                        nullptr, refused));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void AfterSending::refresh()
{
    using State = Confirmation::State;
    const State state = m_confirmation->state();
    const bool isLooking = state == State::Looking || state == State::Waiting;
    if (state != State::Waiting)
        m_tick->stop();
    else if (!m_tick->isActive())
        m_tick->start();

    const bool canConfirm = std::any_of(m_sends.cbegin(), m_sends.cend(), [](const Send &send) {
        return isDone(send, Outcome::Accepted) || isRefusedList(send);
    });
    m_icon->setIcon(state == State::Complete ? u"check"_s : u"search"_s,
                    state == State::Complete ? Ink::Positive : Ink::Info);
    m_headline->setText(canConfirm ? headline() : tr("Send the rest again"));
    m_detail->setText(canConfirm ? detail() : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_confirm->setVisible(canConfirm && !isLooking && state != State::Complete);
    m_confirm->setText(state == State::Idle ? tr("&Confirm") : tr("&Look again"));
    m_confirm->setAccessibleName(state == State::Idle ? tr("Confirm") : tr("Look again"));
    m_stop->setVisible(isLooking);
    m_list->setVisible(m_model->rowCount() > 0);

    const int refused = retryOf(wasRefused).count();
    const int unsent = retryOf(neverLeft).count();
    const int listed = refusedLists().count();
    m_retryRefused->setText(tr("Retry refused only (%n)", nullptr, refused));
    m_retryRefused->setVisible(refused > 0);
    m_retryUnsent->setText(tr("Retry where nothing left this computer (%n)", nullptr, unsent));
    m_retryUnsent->setVisible(unsent > 0);
    m_oneByOne->setText(tr("Send these one by one (%n)", nullptr, listed));
    m_oneByOne->setVisible(listed > 0);
    for (QPushButton *action : {m_retryRefused, m_retryUnsent, m_oneByOne})
        action->setAccessibleName(action->text());
    // nothing to look for, nothing to send again: Unknown and cancelled ones have other places
    if (!m_sends.isEmpty())
        setVisible(canConfirm || refused + unsent > 0);
}

void AfterSending::retranslate()
{
    m_stop->setText(tr("Stop looking"));
    m_stop->setAccessibleName(tr("Stop looking"));
    m_list->setText(tr("Show each"));
    m_list->setAccessibleName(tr("Show each"));
    m_table->setAccessibleName(tr("New records"));
    m_confirm->setToolTip(tr("Looks at once, then after 5, 15, 30 and 60 seconds."));
    m_retryRefused->setToolTip(tr("Opens a new review of exactly those."));
    m_retryUnsent->setToolTip(m_retryRefused->toolTip());
    m_oneByOne->setToolTip(tr("Opens a new review of exactly those, one record a request."));
    m_model->retranslate();
    refresh();
}

void AfterSending::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
