// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/cloud.h"
#include "ui/profiles/profilefields.h"

#include <QHash>
#include <QList>
#include <QString>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

/// Something that stops a profile from being saved or tested. Texts are the window's business.
struct ProfileProblem
{
    enum class Kind {
        Missing,
        NameTaken,
        BadAddress,   ///< `detail` says why, technical, English
        NoEndpoint,   ///< the region gives none and none is typed
        NoSecret,     ///< needed for a test
        BadDomain,    ///< `detail` is what is none
        BadCharacter, ///< `detail` names one that cannot be seen or ends a line
        BadProxy,     ///< `detail` says why, technical, English
        BadRole,
        BadSession,
        BadMember,
        BadTime,
        BadPace
    };

    ProfileField field;
    Kind kind;
    QString detail;

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

/// The brain of the profile form, without a widget and without a secret: what is being edited,
/// what is wrong with it, and whether a remembered secret may go on with it. Window thread.
class ProfileForm
{
public:
    ProfileForm(const ProfileBook &book, const Cloud &alibaba, const Cloud &huawei);

    void start(CloudKind cloud);      ///< a new, empty profile
    void open(const Profile &stored); ///< also after what was edited has been saved
    void copy(Profile original);      ///< a new profile with the same texts
    void revert() { open(m_opened, m_isNew); }

    [[nodiscard]] const Profile &draft() const { return m_draft; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isReadOnly() const { return m_draft.sandbox; }
    /// Something differs from what was opened, a typed secret aside.
    [[nodiscard]] bool isChanged() const { return m_draft != m_opened || !m_typed.isEmpty(); }

    void setText(ProfileField field, const QString &text); ///< blanks around it are dropped
    [[nodiscard]] QString text(ProfileField field) const;
    void setCloud(CloudKind cloud);
    void setCredential(CredentialKind credential);
    void setChoice(ProfileField field, int number); ///< see choicesOf()
    [[nodiscard]] int choice(ProfileField field) const;

    /// Fields that do not belong to the cloud and credential are left empty.
    [[nodiscard]] Profile result() const;
    /// What stops it from being saved; `forTest` leaves the name out.
    [[nodiscard]] QList<ProfileProblem> problems(bool forTest = false) const;
    [[nodiscard]] QStringList regions() const { return cloudOf(m_draft).regions(); }
    /// The address the region gives by itself; empty when it gives none.
    [[nodiscard]] QString regionalEndpoint() const;

    /// A secret for what was opened is in memory.
    [[nodiscard]] bool hasSecret() const;
    /// A secret belongs to one host and one identity. When these change, it must be typed again.
    [[nodiscard]] bool keepsSecret() const;

private:
    void open(const Profile &profile, bool isNew);
    void setExpires(const QString &text);
    void setPace(const QString &text);
    [[nodiscard]] const Cloud &cloudOf(const Profile &profile) const;
    [[nodiscard]] QStringList bindingOf(const Profile &profile) const;
    void checkAddresses(const Profile &profile, QList<ProfileProblem> &problems) const;
    void checkForms(const Profile &profile, QList<ProfileProblem> &problems) const;

    const ProfileBook &m_book;
    const Cloud &m_alibaba;
    const Cloud &m_huawei;
    Profile m_opened;
    Profile m_draft;
    QHash<ProfileField, QString>
        m_typed; ///< of fields that hold no text, where it is none of theirs
    bool m_isNew = true;
};

} // namespace herald::ui
