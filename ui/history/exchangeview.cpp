// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/exchangeview.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace herald::ui {

using namespace Qt::StringLiterals;

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent)
    , m_whichLabel(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_requestTitle(new QLabel(this))
    , m_request(new QPlainTextEdit(this))
    , m_answerTitle(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
{
    m_which->setObjectName(u"attemptBox"_s);
    m_request->setObjectName(u"requestView"_s);
    m_answer->setObjectName(u"answerView"_s);
    m_whichLabel->setBuddy(m_which);
    m_requestTitle->setBuddy(m_request);
    m_answerTitle->setBuddy(m_answer);
    for (QLabel *title : {m_requestTitle, m_answerTitle})
        setRole(title, Role::Muted);
    for (QPlainTextEdit *view : {m_request, m_answer}) {
        setRole(view, Role::Mono);
        view->setReadOnly(true);
        view->setTabChangesFocus(true);
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_whichLabel);
    head->addWidget(m_which);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gapSmall);
    column->addLayout(head);
    column->addWidget(m_requestTitle);
    column->addWidget(m_request, 1);
    column->addWidget(m_answerTitle);
    column->addWidget(m_answer, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExchangeView::showAttempt);
    retranslate();
    setAttempts({});
}

void ExchangeView::setAttempts(const QList<Attempt> &attempts)
{
    m_attempts = attempts;
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (qsizetype i = 0; i < attempts.size(); ++i)
            m_which->addItem({});
        m_which->setCurrentIndex(int(attempts.size()) - 1);
        wordAttempts();
    }
    m_which->setVisible(attempts.size() > 1);
    m_whichLabel->setVisible(attempts.size() > 1);
    showAttempt();
}

void ExchangeView::showAttempt()
{
    const int row = m_which->currentIndex();
    const Attempt attempt = row < 0 ? Attempt() : m_attempts.at(row);
    m_request->setPlainText(QString::fromUtf8(attempt.request));
    m_answer->setPlainText(QString::fromUtf8(attempt.answer));
}

void ExchangeView::wordAttempts()
{
    for (int row = 0; row < m_which->count(); ++row)
        m_which->setItemText(row, tr("Attempt %1").arg(m_attempts.at(row).number));
}

void ExchangeView::retranslate()
{
    m_whichLabel->setText(tr("&Attempt"));
    m_which->setAccessibleName(tr("Attempt"));
    m_requestTitle->setText(tr("Request"));
    m_request->setAccessibleName(tr("Request"));
    m_request->setPlaceholderText(tr("No request was made."));
    m_answerTitle->setText(tr("Answer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("No answer came."));
    wordAttempts();
}

void ExchangeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
