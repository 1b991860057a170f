// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/mailview.h"

#include "ui/notify/preview/htmltexts.h"
#include "ui/notify/preview/linklist.h"
#include "ui/notify/preview/mailbrowser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Kind = NotifyForm::BodyKind;

namespace {

constexpr int fewNames = 3;
constexpr int fewestLines = 3;          ///< of the body; the rest gives way first
constexpr int pause = 120;              ///< milliseconds without a keystroke
constexpr qsizetype mostShown = 20'000; ///< characters; laying out more would hold the window up

/// One line that gives way; whole in its tool tip.
ElidedLabel *line(const QString &name, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(name);
    return label;
}

void showLine(ElidedLabel *label, const QString &text)
{
    label->setText(text);
    label->setToolTip(text.toHtmlEscaped());
}

} // namespace

MailView::MailView(const NotifyForm &form, std::function<ReviewNames()> names, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_names(std::move(names))
    , m_subject(line(u"previewSubject"_s, this))
    , m_sender(line(u"previewSender"_s, this))
    , m_receivers(line(u"previewReceivers"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_plain(new QPlainTextEdit(m_stack))
    , m_page(new MailBrowser(m_stack))
    , m_notes(new QLabel(this))
    , m_links(new LinkList(this))
    , m_soon(new QTimer(this))
{
    setRole(m_subject, Role::Heading);
    for (QLabel *label :
         {static_cast<QLabel *>(m_sender), static_cast<QLabel *>(m_receivers), m_notes})
        setRole(label, Role::Muted);
    m_notes->setObjectName(u"previewNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_plain->setObjectName(u"previewBody"_s);
    m_plain->setReadOnly(true);
    m_plain->setTabChangesFocus(true);
    m_page->setObjectName(u"previewPage"_s);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    buildLayout();

    connect(&form, &NotifyForm::changed, this, &MailView::follow);
    connect(m_soon, &QTimer::timeout, this, &MailView::askForBody);
    connect(m_page, &MailBrowser::linkChosen, this, &MailView::showLink);
    retranslate();
    follow();
}

void MailView::buildLayout()
{
    m_stack->addWidget(m_plain);
    m_stack->addWidget(m_page);
    m_stack->setMinimumHeight(fewestLines * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_subject);
    column->addWidget(m_sender);
    column->addWidget(m_receivers);
    column->addSpacing(gapSmall);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notes);
    column->addWidget(m_links);
}

void MailView::follow()
{
    showHeading();
    // the text is shared, so this compares it only when it changed
    if (m_form.shown().content != m_content || m_form.bodyKind() != m_body.kind)
        m_soon->start();
}

void MailView::showHeading()
{
    const Notification &mail = m_form.shown();
    showLine(m_subject, mail.subject.isEmpty() ? tr("No subject yet") : mail.subject);
    const QString asset = m_names().asset;
    const QString id = mail.assetId.text();
    const bool isNamed = !asset.isEmpty() && asset != id;
    showLine(m_sender, id.isEmpty()
                           ? tr("From nobody yet")
                           : tr("From %1").arg(isNamed ? asset % u" ("_s % id % u')' : id));
    showLine(m_receivers, mail.receivers.isEmpty()
                              ? tr("To nobody yet")
                              : tr("To %1").arg(firstOf(mail.receivers, fewNames)));
}

MailView::Body MailView::look(const QString &content, Kind kind)
{
    Body body{kind, {}, {}, {}, false};
    if (kind == Kind::Html) {
        html::Inspection found = html::inspect(content, mostShown);
        body.text = std::move(found.markup);
        body.links = std::move(found.links);
        body.blocked = std::move(found.blocked);
        body.isCut = found.isCut;
    } else {
        body.text = content.left(mostShown);
        body.links = html::linksInText(content);
        body.isCut = body.text.size() < content.size();
    }
    return body;
}

void MailView::askForBody()
{
    m_content = m_form.shown().content;
    m_body.kind = m_form.bodyKind();
    m_latest.ask([content = m_content, kind = m_body.kind] { return look(content, kind); },
                 [this](const Body &body) { take(body); });
}

void MailView::take(const Body &body)
{
    const bool isHtml = body.kind == Kind::Html;
    if (isHtml) {
        m_page->setMarkup(body.text);
    } else if (m_plain->toPlainText() != body.text) {
        const int place = m_plain->verticalScrollBar()->value();
        m_plain->setPlainText(body.text);
        m_plain->verticalScrollBar()->setValue(place);
    }
    m_body = body;
    m_stack->setCurrentWidget(isHtml ? static_cast<QWidget *>(m_page) : m_plain);
    m_links->setLinks(body.links);
    showNotes();
}

void MailView::showNotes()
{
    QStringList notes;
    if (m_body.isCut)
        notes.append(tr("Only the beginning is shown. All of it is sent."));
    if (const QString blocked = blockedText(m_body.blocked); !blocked.isEmpty())
        notes.append(blocked);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void MailView::showLink(int number)
{
    if (number < 0 || number >= m_body.links.size())
        return;
    m_links->point(number);
    m_notes->setText(
        tr("Leads to %1. Links do not open here.").arg(targetText(m_body.links.at(number).target)));
    m_notes->show();
}

void MailView::retranslate()
{
    m_plain->setAccessibleName(tr("Preview of the body"));
    m_page->setAccessibleName(tr("Preview of the body"));
    m_plain->setPlaceholderText(tr("The body appears here as it will be sent."));
    showHeading();
    showNotes();
}

void MailView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
