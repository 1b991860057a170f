// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupnote.h"

#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// Foreign text as a tool tip: never taken for markup.
QString toolTipOf(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<qt>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace

LookupNote::LookupNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_text->setObjectName(u"lookupNote"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // a long word from the service does not push the fields apart
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(m_text, Role::Muted);
    m_action->setObjectName(u"lookupRefreshButton"_s);
    setRole(m_action, Role::Quiet);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gapSmall);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_action, 1, 1, Qt::AlignLeft);

    connect(m_action, &QPushButton::clicked, this, &LookupNote::actionTriggered);
    hide();
}

void LookupNote::setContent(const Content &content)
{
    m_text->setText(content.text);
    m_text->setToolTip(toolTipOf(content.evidence));
    m_icon->setVisible(!content.icon.isEmpty());
    if (!content.icon.isEmpty())
        m_icon->setIcon(content.icon, content.meaning);
    m_action->setText(content.action);
    m_action->setAccessibleName(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setVisible(!content.text.isEmpty());
}

QString LookupNote::text() const
{
    return m_text->text();
}

} // namespace herald::ui
