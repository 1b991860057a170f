// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsettings.h"

#include "ui/session.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHold = 5; ///< seconds
constexpr int usualLock = 5; ///< minutes

} // namespace

GeneralSettings::GeneralSettings(Session &session, QWidget *parent)
    : SettingsGroup(parent)
    , m_session(session)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_hold(new QSpinBox(this))
    , m_lock(new QSpinBox(this))
    , m_languageLine(addLine(m_language))
    , m_themeLine(addLine(m_theme))
    , m_holdLine(addLine(m_hold))
    , m_lockLine(addLine(m_lock))
{
    build();
    retranslate();
    refresh();
    wire();
}

void GeneralSettings::build()
{
    m_language->setObjectName(u"languageBox"_s);
    m_theme->setObjectName(u"themeBox"_s);
    m_hold->setObjectName(u"holdTimeBox"_s);
    m_lock->setObjectName(u"lockTimeBox"_s);
    m_language->addItem(u"中文"_s, QVariant::fromValue(Language::Chinese));
    m_language->addItem(u"English"_s, QVariant::fromValue(Language::English));
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        m_theme->addItem({}, QVariant::fromValue(theme));
    m_hold->setRange(0, 60);
    m_hold->setAccelerated(true);
    m_lock->setRange(0, 240);
    m_lock->setAccelerated(true);
}

void GeneralSettings::wire()
{
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        m_session.setLanguage(m_language->itemData(row).value<Language>());
    });
    connect(m_theme, &QComboBox::activated, this,
            [this](int row) { m_session.setTheme(m_theme->itemData(row).value<ThemeChoice>()); });
    connect(m_hold, &QSpinBox::valueChanged, &m_session, &Session::setHoldSeconds);
    connect(m_lock, &QSpinBox::valueChanged, &m_session, &Session::setLockMinutes);
    connect(&m_session, &Session::languageChanged, this, &GeneralSettings::refresh);
    connect(&m_session, &Session::themeChanged, this, &GeneralSettings::refresh);
    connect(&m_session, &Session::holdSecondsChanged, this, &GeneralSettings::refresh);
    connect(&m_session, &Session::lockMinutesChanged, this, &GeneralSettings::refresh);
}

void GeneralSettings::backToDefaults()
{
    m_session.setLanguage(Session::languageFor(QLocale::system()));
    m_session.setTheme(ThemeChoice::System);
    m_session.setHoldSeconds(usualHold);
    m_session.setLockMinutes(usualLock);
}

void GeneralSettings::focusFirst()
{
    m_language->setFocus();
}

void GeneralSettings::refresh()
{
    const QSignalBlocker quiet(m_hold);
    const QSignalBlocker quietToo(m_lock);
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(m_session.language())));
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(m_session.theme())));
    m_hold->setValue(m_session.holdSeconds());
    m_lock->setValue(m_session.lockMinutes());
}

void GeneralSettings::retranslate()
{
    word(m_languageLine, tr("&Language"),
         tr("Also the language the clouds are asked to answer in."));
    word(m_themeLine, tr("&Theme"), {});
    m_theme->setItemText(0, tr("Same as the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    word(m_holdLine, tr("Hold t&ime"),
         tr("How long a confirmed send waits, so that you can still take it back."));
    m_hold->setSuffix(tr(" s"));
    m_hold->setSpecialValueText(tr("Send at once"));
    word(m_lockLine, tr("Loc&k secrets after"),
         tr("Without a key or the mouse. Also at once when the screen is locked or the computer "
            "goes to sleep. What is under way is sent first."));
    m_lock->setSuffix(tr(" min"));
    m_lock->setSpecialValueText(tr("Never by itself"));
    setHeading(tr("General"));
}

} // namespace herald::ui
