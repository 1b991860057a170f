// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "app/model/languagecode.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <tuple>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHold = 60;
constexpr int longestPatience = 240; ///< minutes
constexpr int usualPatience = 5;
constexpr int usualHold = 5;

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English);
}

Language storedLanguage(const QSettings &settings)
{
    const auto stored = languageFromCode(settings.value("language").toString());
    return stored ? *stored : Session::languageFor(QLocale::system());
}

QString codeOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

QString profileKey(CloudKind cloud)
{
    return cloud == CloudKind::Alibaba ? u"profile/alibaba"_s : u"profile/huawei"_s;
}

} // namespace

Session::Session(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_language(storedLanguage(m_settings))
{
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_herald);
    loadCatalogues();
}

Session::~Session() = default;

Language Session::languageFor(const QLocale &system)
{
    const QStringList wanted = system.uiLanguages(); // on Linux, `LANGUAGE` comes before `LANG`
    return !wanted.isEmpty() && wanted.first().startsWith("zh"_L1) ? Language::Chinese
                                                                   : Language::English;
}

void Session::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue("language", languageCode(language));
    loadCatalogues();
    emit languageChanged(language);
}

/// Catalogues that are installed already announce by themselves that their words have changed;
/// the event is sent all the same for a language whose words are those of the source.
void Session::loadCatalogues()
{
    const QLocale locale = localeOf(m_language);
    QLocale::setDefault(locale);
    const QString name = m_language == Language::Chinese ? u"herald_zh_CN"_s : u"herald_en"_s;
    std::ignore = m_herald.load(name, u":/i18n"_s);
    std::ignore =
        m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

ThemeChoice Session::theme() const
{
    const QString code = m_settings.value("theme").toString();
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (code == codeOf(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Session::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_settings.setValue("theme", codeOf(choice));
    emit themeChanged(choice);
}

int Session::lockMinutes() const
{
    bool isNumber = false;
    const int minutes = m_settings.value("lockMinutes").toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 0, longestPatience) : usualPatience;
}

void Session::setLockMinutes(int minutes)
{
    const int within = std::clamp(minutes, 0, longestPatience);
    if (within == lockMinutes())
        return;
    m_settings.setValue("lockMinutes", within);
    emit lockMinutesChanged(within);
}

int Session::holdSeconds() const
{
    bool isNumber = false;
    const int seconds = m_settings.value("holdSeconds").toInt(&isNumber);
    return isNumber ? std::clamp(seconds, 0, longestHold) : usualHold;
}

void Session::setHoldSeconds(int seconds)
{
    const int within = std::clamp(seconds, 0, longestHold);
    if (within == holdSeconds())
        return;
    m_settings.setValue("holdSeconds", within);
    emit holdSecondsChanged(within);
}

ProfileId Session::profileFor(CloudKind cloud) const
{
    return ProfileId(m_settings.value(profileKey(cloud)).toString());
}

void Session::setProfileFor(CloudKind cloud, const ProfileId &id)
{
    if (id == profileFor(cloud))
        return;
    m_settings.setValue(profileKey(cloud), id.text());
    emit profileChanged(cloud);
}

QString Session::ownAddress() const
{
    return m_settings.value("ownAddress").toString();
}

void Session::setOwnAddress(const QString &address)
{
    m_settings.setValue("ownAddress", address);
}

bool Session::isWelcomed() const
{
    return m_settings.value("welcomed").toBool();
}

void Session::setWelcomed()
{
    m_settings.setValue("welcomed", true);
}

quint16 Session::sandboxPort() const
{
    return quint16(m_settings.value("sandboxPort").toUInt());
}

void Session::setSandboxPort(quint16 port)
{
    m_settings.setValue("sandboxPort", port);
}

QByteArray Session::tableLook(const QString &table) const
{
    return m_settings.value(QString(u"tables/"_s + table)).toByteArray();
}

void Session::setTableLook(const QString &table, const QByteArray &look)
{
    m_settings.setValue(QString(u"tables/"_s + table), look);
}

std::optional<QKeySequence> Session::keyOf(const QString &command) const
{
    const QString entry = u"keys/"_s + command;
    if (!m_settings.contains(entry))
        return std::nullopt;
    return QKeySequence::fromString(m_settings.value(entry).toString(), QKeySequence::PortableText);
}

void Session::setKeyOf(const QString &command, const std::optional<QKeySequence> &key)
{
    if (key == keyOf(command))
        return;
    const QString entry = u"keys/"_s + command;
    if (key)
        m_settings.setValue(entry, key->toString(QKeySequence::PortableText));
    else
        m_settings.remove(entry);
    emit keysChanged();
}

void Session::forgetKeys()
{
    m_settings.remove("keys");
    emit keysChanged();
}

QByteArray Session::windowGeometry() const
{
    return m_settings.value("window/geometry").toByteArray();
}

void Session::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window/geometry", geometry);
}

} // namespace herald::ui
