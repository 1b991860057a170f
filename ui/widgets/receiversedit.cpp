// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/receiversedit.h"

#include "app/model/notification.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4;
constexpr int mostProblems = 5; ///< said in words; of the rest the number

QString joined(const QStringList &receivers)
{
    return receivers.join(u", "_s);
}

} // namespace

ReceiversText::ReceiversText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReceiversText::fitHeight);
    fitHeight();
}

void ReceiversText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool isLeft = event->reason() != Qt::PopupFocusReason;
    const bool isComposing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (!isLeft || isComposing)
        return;
    replaceAll(joined(receiversFromText(toPlainText())));
    emit tidied();
}

void ReceiversText::insertFromMimeData(const QMimeData *source)
{
    const QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const QString before = text.left(cursor.selectionStart());
    const QString after = text.mid(cursor.selectionEnd());
    const QString pasted = source->text();
    // an address pasted right behind or before another one does not grow together with it
    const bool isAddress = pasted.contains(u'@');
    const QStringList earlier = receiversFromText(before);
    const bool joinsEarlier = isAddress && !before.isEmpty() && !before.back().isSpace() &&
                              !earlier.isEmpty() && earlier.last().contains(u'@');
    const bool joinsLater = isAddress && !after.isEmpty() && !after.front().isSpace();
    const QString between = u"\n"_s;
    replaceAll(joined(receiversFromText(before + (joinsEarlier ? between : QString()) + pasted +
                                        (joinsLater ? between : QString()) + after)));
    emit tidied();
}

void ReceiversText::replaceAll(const QString &text)
{
    if (text == toPlainText())
        return;
    QTextCursor cursor(document()); // one step to undo
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

void ReceiversText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// The document of a QPlainTextEdit measures its height in lines.
void ReceiversText::fitHeight()
{
    const int lines = int(std::ceil(document()->size().height()));
    const QTextLayout *first = document()->firstBlock().layout();
    const qreal line =
        first->lineCount() > 0 ? first->lineAt(0).height() : fontMetrics().lineSpacing();
    const int frame = height() - viewport()->height();
    const qreal text = std::clamp(lines, 1, mostLines) * line + 2 * document()->documentMargin();
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(std::ceil(text)) + frame);
}

ReceiversEdit::ReceiversEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new ReceiversText(this))
    , m_count(new QLabel(this))
    , m_problems(new QLabel(this))
{
    setFocusProxy(m_text);
    m_count->setObjectName(u"receiverCount"_s);
    m_problems->setObjectName(u"receiverProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    setRole(m_count, Role::Muted);
    setRole(m_problems, Role::Problem);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_text);
    column->addWidget(m_count);
    column->addWidget(m_problems);

    connect(m_text, &QPlainTextEdit::textChanged, this, &ReceiversEdit::noticeText);
    connect(m_text, &ReceiversText::tidied, this, &ReceiversEdit::judge);
    showJudgement();
}

/// ~QWidget takes the focus off the text, which no longer counts as leaving it.
ReceiversEdit::~ReceiversEdit()
{
    m_text->disconnect(this);
}

QStringList ReceiversEdit::receivers() const
{
    return m_receivers;
}

void ReceiversEdit::setReceivers(const QStringList &receivers)
{
    m_text->setPlainText(joined(receivers));
    judge();
}

void ReceiversEdit::noticeText()
{
    const QStringList receivers = receiversFromText(m_text->toPlainText());
    if (receivers == m_receivers)
        return;
    m_receivers = receivers;
    showJudgement();
    emit receiversChanged(m_receivers);
}

void ReceiversEdit::judge()
{
    m_unusable.clear();
    std::copy_if(m_receivers.cbegin(), m_receivers.cend(), std::back_inserter(m_unusable),
                 [](const QString &receiver) { return !isMailAddress(receiver); });
    showJudgement();
}

void ReceiversEdit::showJudgement()
{
    QStringList lines;
    int more = 0;
    for (const QString &receiver : std::as_const(m_unusable)) {
        if (!m_receivers.contains(receiver)) // mended since
            continue;
        if (lines.size() < mostProblems)
            lines.append(problemText({NotificationProblem::Field::Receivers,
                                      NotificationProblem::Kind::BadAddress, receiver}));
        else
            ++more;
    }
    if (more > 0)
        lines.append(tr("%n more address(es) cannot be used.", nullptr, more));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_count->setText(tr("%n receiver(s)", nullptr, int(m_receivers.size())));
    m_count->setVisible(!m_receivers.isEmpty());
}

void ReceiversEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showJudgement();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
