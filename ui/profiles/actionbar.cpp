// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/actionbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setRole(this, Role::Strip);
    m_text->setObjectName(u"barText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *sign = new IconLabel(IconLabel::Size::Small, this);
    sign->setIcon(u"info"_s, Ink::Info);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gap, gapWide, gap);
    row->setSpacing(gap);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    for (int i = 0; i < 2; ++i) {
        auto *answer = new QPushButton(this);
        answer->setObjectName(u"answerButton%1"_s.arg(i));
        answer->setAutoDefault(false);
        connect(answer, &QPushButton::clicked, this, [this, i] { emit answered(i); });
        row->addWidget(answer);
        m_answers.append(answer);
    }
    hide();
}

void ActionBar::say(const QString &text, const QStringList &answers)
{
    const bool isNews = isHidden() || m_text->text() != text;
    m_text->setText(text);
    setAccessibleName(text);
    for (int i = 0; i < m_answers.size(); ++i) {
        m_answers.at(i)->setText(answers.value(i));
        m_answers.at(i)->setAccessibleName(answers.value(i));
        m_answers.at(i)->setVisible(i < answers.size());
    }
    show();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ActionBar::clear()
{
    hide();
    m_text->clear();
    setAccessibleName({});
}

void ActionBar::focusFirst()
{
    m_answers.constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace herald::ui
