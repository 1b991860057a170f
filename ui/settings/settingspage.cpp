// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/session.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_languageHelp(new QLabel(this))
    , m_themeLabel(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_holdLabel(new QLabel(this))
    , m_hold(new QSpinBox(this))
    , m_holdHelp(new QLabel(this))
    , m_lockLabel(new QLabel(this))
    , m_lock(new QSpinBox(this))
    , m_lockHelp(new QLabel(this))
    , m_about(new QLabel(this))
{
    setObjectName(u"settings"_s);
    m_language->setObjectName(u"languageBox"_s);
    m_theme->setObjectName(u"themeBox"_s);
    m_hold->setObjectName(u"holdTimeBox"_s);
    m_lock->setObjectName(u"lockTimeBox"_s);
    build();
    retranslate();
    refresh();
    wire();
}

void SettingsPage::build()
{
    setRole(m_title, Role::Title);
    setRole(m_about, Role::Muted);
    m_language->addItem(u"中文"_s, QVariant::fromValue(Language::Chinese));
    m_language->addItem(u"English"_s, QVariant::fromValue(Language::English));
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem({}, QVariant::fromValue(theme));
    m_hold->setRange(0, 60);
    m_hold->setAccelerated(true);
    m_lock->setRange(0, 240);
    m_lock->setAccelerated(true);

    auto *card = new QFrame(this);
    setRole(card, Role::Card);
    card->setMaximumWidth(readableWidth);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    grid->setHorizontalSpacing(gapPage);
    grid->setVerticalSpacing(gapSmall);
    grid->setColumnStretch(1, 1);
    addField(grid, m_languageLabel, m_language, m_languageHelp);
    addField(grid, m_themeLabel, m_theme, nullptr);
    addField(grid, m_holdLabel, m_hold, m_holdHelp);
    addField(grid, m_lockLabel, m_lock, m_lockHelp);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_title);
    column->addWidget(card);
    column->addWidget(m_about);
    column->addStretch(1);
}

void SettingsPage::addField(QGridLayout *grid, QLabel *label, QWidget *field, QLabel *help)
{
    if (grid->count() > 0)
        grid->setRowMinimumHeight(grid->rowCount(), gapWide);
    const int row = grid->count() > 0 ? grid->rowCount() + 1 : 0;
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    if (help) {
        setRole(help, Role::Muted);
        help->setWordWrap(true);
        grid->addWidget(help, row + 1, 1);
    }
}

void SettingsPage::wire()
{
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        m_session.setLanguage(m_language->itemData(row).value<Language>());
    });
    connect(m_theme, &QComboBox::activated, this,
            [this](int row) { m_session.setTheme(m_theme->itemData(row).value<ThemeChoice>()); });
    connect(m_hold, &QSpinBox::valueChanged, &m_session, &Session::setHoldSeconds);
    connect(m_lock, &QSpinBox::valueChanged, &m_session, &Session::setLockMinutes);
    connect(&m_session, &Session::languageChanged, this, &SettingsPage::refresh);
    connect(&m_session, &Session::themeChanged, this, &SettingsPage::refresh);
    connect(&m_session, &Session::holdSecondsChanged, this, &SettingsPage::refresh);
    connect(&m_session, &Session::lockMinutesChanged, this, &SettingsPage::refresh);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate()
{
    m_language->setFocus();
}

void SettingsPage::refresh()
{
    const QSignalBlocker quiet(m_hold);
    const QSignalBlocker quietToo(m_lock);
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(m_session.language())));
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(m_session.theme())));
    m_hold->setValue(m_session.holdSeconds());
    m_lock->setValue(m_session.lockMinutes());
}

void SettingsPage::retranslate()
{
    m_title->setText(title());
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_languageHelp->setText(tr("Also the language the clouds are asked to answer in."));
    m_themeLabel->setText(tr("&Theme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setItemText(0, tr("Same as the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_holdLabel->setText(tr("Hold t&ime"));
    m_hold->setAccessibleName(tr("Hold time"));
    m_hold->setSuffix(tr(" s"));
    m_hold->setSpecialValueText(tr("Send at once"));
    m_holdHelp->setText(tr("How long a confirmed send waits, so that you can still take it back."));
    m_lockLabel->setText(tr("Loc&k secrets after"));
    m_lock->setAccessibleName(tr("Lock secrets after"));
    m_lock->setSuffix(tr(" min"));
    m_lock->setSpecialValueText(tr("Never by itself"));
    m_lockHelp->setText(tr("Without a key or the mouse. Also at once when the screen is locked or "
                           "the computer goes to sleep. What is under way is sent first."));
    m_about->setText(tr("Herald %1. Free software under the GNU GPL, version 3 or later.")
                         .arg(QStringLiteral(HERALD_VERSION)));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
