// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/generalsettings.h"
#include "ui/settings/keysettings.h"
#include "ui/settings/networksettings.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/inlinemessage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_failure(new InlineMessage(this))
    , m_general(new GeneralSettings(services.session))
    , m_network(new NetworkSettings(services.network, services.probe))
    , m_keys(new KeySettings(services.session))
    , m_nothing(new QLabel)
    , m_about(new QLabel)
    , m_error(services.network.problem())
{
    setObjectName(u"settings"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_network, &NetworkSettings::failed, this, [this](const Error &error) {
        m_error = error;
        sayFailure();
    });
    connect(m_failure, &InlineMessage::closed, this, [this] { m_error.reset(); });
    retranslate();
}

void SettingsPage::build()
{
    setRole(m_title, Role::Title);
    setRole(m_about, Role::Muted);
    setRole(m_nothing, Role::Muted);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(readableWidth);

    auto *inside = new QWidget;
    auto *groups = new QVBoxLayout(inside);
    groups->setContentsMargins(0, 0, gapWide, gapPage);
    groups->setSpacing(gapWide);
    groups->addWidget(m_general);
    groups->addWidget(m_network);
    groups->addWidget(m_keys);
    groups->addWidget(m_nothing);
    groups->addWidget(m_about);
    groups->addStretch(1);
    auto *scroll = new ColumnArea(inside, this);
    scroll->setMaximumWidth(readableWidth + 2 * gapWide);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_failure);
    column->addWidget(scroll, 1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate()
{
    m_general->focusFirst();
}

void SettingsPage::search()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isGeneral = m_general->filter(words);
    const bool isNetwork = m_network->filter(words);
    const bool isKeys = m_keys->filter(words);
    m_nothing->setVisible(!isGeneral && !isNetwork && !isKeys);
}

void SettingsPage::sayFailure()
{
    if (m_error)
        m_failure->say(Ink::Negative, explainedText(*m_error));
}

void SettingsPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothing->setText(tr("No setting is called that."));
    m_about->setText(tr("Herald %1. Free software under the GNU GPL, version 3 or later.")
                         .arg(QStringLiteral(HERALD_VERSION)));
    sayFailure();
    search();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
