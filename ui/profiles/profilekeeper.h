// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/result.h"

#include <QString>

#include <optional>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

class Session;

/// Saves and removes profiles so that a secret never meets an address it was not typed for, and
/// a removal can be taken back. Window thread.
class ProfileKeeper
{
public:
    ProfileKeeper(ProfileBook &book, Session &session);

    /// Writes the profile and chooses it for its cloud. A typed credential replaces what was
    /// remembered; without one the remembered secret stays only when `keepsSecret`.
    [[nodiscard]] Result<void> save(const Profile &profile, std::optional<Credential> typed,
                                    bool keepsSecret);

    /// The secret stays in memory until forgetRemoved(), so that undo() brings it back too.
    [[nodiscard]] Result<void> remove(const Profile &profile);
    [[nodiscard]] const std::optional<Profile> &removed() const { return m_removed; }
    [[nodiscard]] Result<void> undo();
    void forgetRemoved();

private:
    void chooseAnotherThan(const Profile &profile);

    ProfileBook &m_book;
    Session &m_session;
    std::optional<Profile> m_removed;
    bool m_wasChosen = false;
};

} // namespace herald::ui
