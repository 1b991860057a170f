// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/noteline.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace herald::ui {

NoteLine::NoteLine(const QString &name, Role role, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_text->setObjectName(name);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setRole(m_text, role);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_text, 1);
    hide();
}

QPushButton *NoteLine::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setRole(button, Role::Quiet);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void NoteLine::say(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoteLine::text() const
{
    return m_text->text();
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace herald::ui
