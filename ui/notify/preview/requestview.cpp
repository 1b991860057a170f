// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/requestview.h"

#include "app/model/guard.h"
#include "app/model/snippet.h"
#include "ui/notify/preview/secretclipboard.h"
#include "ui/texts/texts.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 200; ///< milliseconds without a keystroke
constexpr std::chrono::seconds stay(30);

} // namespace

RequestView::RequestView(const NotifyForm &form, Cloud &cloud, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_cloud(cloud)
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_text(new QPlainTextEdit(this))
    , m_warning(new QFrame(this))
    , m_warningText(new QLabel(m_warning))
    , m_copySigned(new QPushButton(m_warning))
    , m_cancel(new QPushButton(m_warning))
    , m_said(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_clipboard(new SecretClipboard(stay, this))
{
    setRole(m_note, Role::Muted);
    m_note->setWordWrap(true);
    setRole(m_copy, Role::Quiet);
    m_copy->setObjectName(u"copyRequestButton"_s);
    setRole(m_text, Role::Mono);
    m_text->setObjectName(u"requestText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    setRole(m_warning, Role::Strip);
    m_warning->setObjectName(u"runnableWarning"_s);
    m_warningText->setWordWrap(true);
    setRole(m_warningText, Role::Caution);
    m_copySigned->setObjectName(u"copySignedButton"_s);
    setRole(m_cancel, Role::Quiet);
    m_cancel->setObjectName(u"cancelSignedButton"_s);
    m_said->setObjectName(u"copySaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_warning->hide();
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    buildMenu();
    buildLayout();

    connect(&form, &NotifyForm::changed, this, &RequestView::follow);
    connect(m_soon, &QTimer::timeout, this, &RequestView::askForSketch);
    connect(m_copySigned, &QPushButton::clicked, this, &RequestView::copySigned);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_warning->hide();
        m_copy->setFocus(Qt::OtherFocusReason);
    });
    connect(m_clipboard, &SecretClipboard::cleared, this,
            [this] { say(Ink::Muted, tr("The signed command was taken off the clipboard.")); });
    retranslate();
}

void RequestView::buildMenu()
{
    m_commandLine = m_menu->addAction({}, this, [this] { copy(CopyKind::CommandLine); });
    m_curl = m_menu->addAction({}, this, [this] { copy(CopyKind::Curl); });
    m_json = m_menu->addAction({}, this, [this] { copy(CopyKind::Json); });
    m_menu->addSeparator();
    m_runnable = m_menu->addAction({}, this, &RequestView::warn);
    m_commandLine->setObjectName(u"copyCommandLine"_s);
    m_curl->setObjectName(u"copyCurl"_s);
    m_json->setObjectName(u"copyJson"_s);
    m_runnable->setObjectName(u"copyRunnable"_s);
    m_copy->setMenu(m_menu);
}

void RequestView::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_note, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(gap);
    answers->addWidget(m_copySigned);
    answers->addWidget(m_cancel);
    answers->addStretch();
    auto *warning = new QVBoxLayout(m_warning);
    warning->setContentsMargins(gapWide, gap, gapWide, gap);
    warning->setSpacing(gap);
    warning->addWidget(m_warningText);
    warning->addLayout(answers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gapSmall);
    column->addLayout(head);
    column->addWidget(m_warning);
    column->addWidget(m_said);
    column->addWidget(m_text, 1);
}

void RequestView::setAsker(const Profile &profile, Language language)
{
    m_profile = profile;
    m_language = language;
    follow();
}

void RequestView::follow()
{
    m_warning->hide(); // it spoke of another request
    m_soon->start();
}

/// With a table the mail of the row that is looked at.
Notification RequestView::notification() const
{
    Notification whole = m_form.toNotification(m_language);
    if (m_form.table()) {
        const Notification &shown = m_form.shown();
        whole.receivers = shown.receivers;
        whole.subject = shown.subject;
        whole.content = shown.content;
    }
    return whole;
}

std::optional<std::function<Manifest()>> RequestView::freezer() const
{
    if (!m_profile)
        return {};
    const Result<QUrl> endpoint = m_cloud.endpoint(*m_profile);
    if (!endpoint)
        return {};
    return [profile = *m_profile, endpoint = *endpoint, notification = notification()] {
        return Manifest::freeze(profile, endpoint, sentBy(profile, notification));
    };
}

void RequestView::askForSketch()
{
    const auto freeze = freezer();
    if (!freeze) {
        if (m_profile)
            take(tl::unexpected(m_cloud.endpoint(*m_profile).error()));
        return;
    }
    m_sketches.ask(
        [freeze = *freeze, &cloud = std::as_const(m_cloud)]() -> Result<RequestOutline> {
            return cloud.sketch(freeze()).map(outlineOf);
        },
        [this](const Result<RequestOutline> &outline) { take(outline); });
}

void RequestView::take(const Result<RequestOutline> &outline)
{
    m_outline = outline;
    showOutline();
    const bool inAddress = m_outline && m_profile->wireForm == WireForm::Query;
    emit addressSizeChanged(inAddress ? std::optional(m_outline->addressSize) : std::nullopt);
}

void RequestView::showOutline()
{
    m_copy->setEnabled(m_outline.has_value());
    if (m_outline && m_outline->method.isEmpty())
        return; // nothing was asked yet
    const QString text =
        m_outline ? textOf(*m_outline)
                  : QString(errorText(m_outline.error()) % u'\n' % evidenceText(m_outline.error()));
    if (text == m_text->toPlainText())
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

void RequestView::copy(CopyKind kind)
{
    const auto freeze = freezer();
    if (!freeze)
        return;
    m_warning->hide();
    m_copies.ask([freeze = *freeze, &cloud = std::as_const(m_cloud),
                  kind] { return copyOf(freeze(), cloud, kind); },
                 [this, kind](const Result<QString> &text) {
                     if (!text) {
                         say(Ink::Negative, errorText(text.error()));
                         return;
                     }
                     QGuiApplication::clipboard()->setText(*text);
                     say(Ink::Positive,
                         kind == CopyKind::CommandLine
                             ? tr("Copied. Run, it sends the mail with the profile of the command "
                                  "line; Herald will not know of it.")
                             : tr("Copied. Key and signature are hidden: it shows the request and "
                                  "cannot send it."));
                 });
}

void RequestView::warn()
{
    m_said->hide();
    if (!m_profile)
        return;
    if (!letsSend(*m_profile)) {
        say(Ink::Caution, tr("The guard of this profile lets nothing be sent."));
        return;
    }
    if (!problemsOf(notification()).isEmpty() || !m_form.isRoleForUsable()) {
        say(Ink::Caution, tr("Complete the form first: see the checks."));
        return;
    }
    m_warning->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void RequestView::copySigned()
{
    const auto freeze = freezer();
    m_warning->hide();
    if (!freeze)
        return;
    QCoro::connect(m_cloud.prepare((*freeze)()), this,
                   [this](const Result<Request> &request) { takeSigned(request); });
}

void RequestView::takeSigned(const Result<Request> &request)
{
    if (!request) {
        say(Ink::Negative, errorText(request.error()));
        return;
    }
    m_clipboard->put(curlCommand(*request));
    say(Ink::Caution,
        tr("Copied, signed. It leaves the clipboard in %n second(s).", nullptr, int(stay.count())));
}

void RequestView::say(Ink meaning, const QString &words)
{
    setRole(m_said, meaning == Ink::Negative  ? Role::Problem
                    : meaning == Ink::Caution ? Role::Caution
                                              : Role::Muted);
    m_said->setText(words);
    m_said->show();
}

void RequestView::retranslate()
{
    m_note->setText(tr("As it would leave now. *** is hidden, or made when it leaves."));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the request"));
    m_text->setAccessibleName(tr("Request"));
    m_commandLine->setText(tr("As aliyun command"));
    m_curl->setText(tr("As curl, signature hidden"));
    m_json->setText(tr("As JSON, signature hidden"));
    m_runnable->setText(tr("Runnable curl…"));
    m_warningText->setText(
        tr("The command will hold a real signature. Whoever runs it within 15 minutes sends this "
           "mail, once, and Herald will not know of it."));
    m_copySigned->setText(tr("Copy the command that sends"));
    m_cancel->setText(tr("Do not copy"));
    m_said->hide();
    showOutline();
}

void RequestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
