// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/texts/texts.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *foreignLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(readableWidth);
    return label;
}

EmptyState::Look lookOf(const Error &error)
{
    const bool reached = error.kind != Error::Kind::Offline && error.kind != Error::Kind::NoAnswer;
    return reached ? EmptyState::Look::Refused : EmptyState::Look::Offline;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(IconLabel::Size::Large, this))
    , m_sentence(foreignLabel(u"emptySentence"_s, this))
    , m_evidence(foreignLabel(u"emptyEvidence"_s, this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
{
    setRole(m_evidence, Role::Muted);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(readableWidth / 3);
    m_action->setObjectName(u"emptyActionButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QWidget *part : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_evidence),
                          static_cast<QWidget *>(m_progress)}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(part, 8);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    present(Look::Empty, {}, {});
}

void EmptyState::showEmpty(const QString &iconName, const QString &sentence, const QString &action)
{
    m_error.reset();
    m_icon->setIcon(iconName, Ink::Muted);
    present(Look::Empty, sentence, action);
}

void EmptyState::showLoading(const QString &sentence)
{
    m_error.reset();
    m_icon->setIcon(u"clock"_s, Ink::Info);
    present(Look::Loading, sentence, {});
}

void EmptyState::showError(const Error &error)
{
    m_error = error;
    const bool offline = lookOf(error) == Look::Offline;
    m_icon->setIcon(offline ? u"offline"_s : u"warning"_s, offline ? Ink::Caution : Ink::Negative);
    wordError();
}

void EmptyState::wordError()
{
    present(lookOf(*m_error), errorText(*m_error), tr("Try again"));
    QStringList evidence{m_error->code, m_error->text};
    if (!m_error->requestId.isEmpty())
        evidence << tr("Request id %1").arg(m_error->requestId);
    evidence.removeAll(QString());
    m_evidence->setText(evidence.join(u'\n'));
    m_evidence->setVisible(!evidence.isEmpty());
}

void EmptyState::present(Look look, const QString &sentence, const QString &action)
{
    m_look = look;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_evidence->clear();
    m_evidence->hide();
    m_progress->setVisible(look == Look::Loading);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_error)
        wordError();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
