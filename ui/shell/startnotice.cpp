// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startnotice.h"

#include "ui/shell/noticetexts.h"
#include "ui/widgets/inlinemessage.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

StartNotice::StartNotice(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
{
    setObjectName(u"startNotice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gap, gapWide, gap);
    row->addWidget(m_message);

    connect(m_message, &InlineMessage::closed, this, &StartNotice::drop);
    connect(m_message, &InlineMessage::actionTriggered, this, &StartNotice::act);
    hide();
}

void StartNotice::add(Notice notice)
{
    m_notices.removeIf([&](const Notice &other) { return other.kind == notice.kind; });
    const auto before = std::find_if(m_notices.begin(), m_notices.end(),
                                     [&](const Notice &other) { return other.kind > notice.kind; });
    m_notices.insert(before, std::move(notice));
    showFirst();
}

void StartNotice::withdraw(Notice::Kind kind)
{
    m_notices.removeIf([kind](const Notice &notice) { return notice.kind == kind; });
    showFirst();
}

void StartNotice::showFirst()
{
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty()) {
        m_message->clear();
        return;
    }
    const Notice &first = m_notices.constFirst();
    QString text = noticeText(first);
    if (const int others = int(m_notices.size()) - 1; others > 0)
        text += u'\n' % tr("%n more message(s) after this one.", nullptr, others);
    m_message->say(noticeMeaning(first), text);
    m_message->offer(first.act ? noticeAction(first) : QString());
}

void StartNotice::drop()
{
    m_notices.removeFirst();
    showFirst();
}

/// The notice goes first: what the button does may bring another one.
void StartNotice::act()
{
    const auto act = m_notices.constFirst().act;
    drop();
    act();
}

void StartNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFirst();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
