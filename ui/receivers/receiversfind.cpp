// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiversfind.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

ReceiversFind::ReceiversFind(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_answer(new QLabel(this))
{
    m_edit->setObjectName(u"findReceiverEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setIcon(icon(u"cross"_s, Ink::Muted));
    setRole(m_answer, Role::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapSmall);
    row->addWidget(m_edit, 1);
    row->addWidget(m_answer);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    hide();

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &ReceiversFind::narrowed);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit asked(m_edit->text(), true); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit asked(m_edit->text(), false); });
    connect(m_close, &QToolButton::clicked, this, &ReceiversFind::closed);
    retranslate();
}

void ReceiversFind::open()
{
    show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

int ReceiversFind::find(const ReceiverList &list, const QString &text, int from, bool backwards)
{
    const int count = int(list.size());
    if (text.isEmpty() || count == 0)
        return -1;
    const int step = backwards ? count - 1 : 1;
    int row = from < 0 ? (backwards ? 0 : count - 1) : from;
    for (int i = 0; i < count; ++i) {
        row = int((qint64(row) + step) % count);
        if (list.at(row).address.contains(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

void ReceiversFind::sayFound(bool is)
{
    m_wasFound = is;
    m_answer->setText(is ? QString() : tr("Not found"));
}

bool ReceiversFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            return false;
        emit asked(m_edit->text(), key->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Escape:
        emit closed();
        return true;
    default:
        return false;
    }
}

void ReceiversFind::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    m_edit->setPlaceholderText(tr("Find a receiver"));
    m_edit->setAccessibleName(tr("Find a receiver"));
    name(m_previous, tr("Previous"));
    name(m_next, tr("Next"));
    name(m_close, tr("Close"));
    sayFound(m_wasFound);
}

void ReceiversFind::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
