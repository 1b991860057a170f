// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include "ui/session.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

LanguageSwitch::LanguageSwitch(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_chinese(buttonFor(Language::Chinese, u"中文"_s))
    , m_english(buttonFor(Language::English, u"English"_s))
{
    setObjectName(u"languageSwitch"_s);
    m_chinese->setObjectName(u"chineseButton"_s);
    m_english->setObjectName(u"englishButton"_s);

    auto *group = new QButtonGroup(this);
    group->addButton(m_chinese);
    group->addButton(m_english);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_chinese);
    row->addWidget(m_english);

    connect(&m_session, &Session::languageChanged, this, &LanguageSwitch::refresh);
    retranslate();
    refresh();
}

QPushButton *LanguageSwitch::buttonFor(Language language, const QString &name)
{
    auto *button = new QPushButton(name, this);
    setRole(button, Role::Quiet);
    button->setCheckable(true);
    button->setAccessibleName(name);
    connect(button, &QPushButton::toggled, this, [this, language](bool isOn) {
        if (isOn)
            m_session.setLanguage(language);
    });
    return button;
}

void LanguageSwitch::refresh()
{
    const bool isChinese = m_session.language() == Language::Chinese;
    (isChinese ? m_chinese : m_english)->setChecked(true);
}

void LanguageSwitch::retranslate()
{
    setAccessibleName(tr("Language"));
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
