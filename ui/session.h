// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/profile.h"

#include <QKeySequence>
#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <optional>

namespace herald::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What the whole window agrees on: language, theme, hold time, and which profile each cloud's
/// page works with. Kept in one INI file of the data folder. Window thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &file, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// What to begin with on a computer that is set to this locale.
    [[nodiscard]] static Language languageFor(const QLocale &system);
    /// Installs the catalogues; every widget gets QEvent::LanguageChange.
    void setLanguage(Language language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] int holdSeconds() const; ///< 0–60, 5 unless changed
    void setHoldSeconds(int seconds);

    /// How long nobody may touch the window before secrets are locked; 0 = never. 0–240, 5 unless
    /// changed.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// The profile that pages of this cloud use; empty when none was chosen.
    [[nodiscard]] ProfileId profileFor(CloudKind cloud) const;
    void setProfileFor(CloudKind cloud, const ProfileId &id);

    /// The person's own mail address, for a trial; empty when it was never asked for.
    [[nodiscard]] QString ownAddress() const;
    void setOwnAddress(const QString &address);

    /// The welcome was seen and closed.
    [[nodiscard]] bool isWelcomed() const;
    void setWelcomed();

    /// Where the embedded sandbox listened last; 0 = it never did.
    [[nodiscard]] quint16 sandboxPort() const;
    void setSandboxPort(quint16 port);

    /// How the columns of a table stand, by the name of the table; empty until they were moved.
    [[nodiscard]] QByteArray tableLook(const QString &table) const;
    void setTableLook(const QString &table, const QByteArray &look);

    /// The key that a person gave to a command, by its id: an empty one took its key away. Nothing
    /// = it has those from the start.
    [[nodiscard]] std::optional<QKeySequence> keyOf(const QString &command) const;
    void setKeyOf(const QString &command, const std::optional<QKeySequence> &key);
    void forgetKeys(); ///< every command has those from the start

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

signals:
    void languageChanged(herald::Language language);
    void themeChanged(herald::ui::ThemeChoice theme);
    void holdSecondsChanged(int seconds);
    void lockMinutesChanged(int minutes);
    void profileChanged(herald::CloudKind cloud);
    void keysChanged();

private:
    void loadCatalogues();

    QSettings m_settings;
    Language m_language;
    QTranslator m_herald;
    QTranslator m_qt; ///< Qt's own words: menus of editors, standard buttons
};

} // namespace herald::ui
