// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilekeeper.h"

#include "app/vault/profilebook.h"
#include "ui/session.h"

#include <algorithm>

namespace herald::ui {

ProfileKeeper::ProfileKeeper(ProfileBook &book, Session &session)
    : m_book(book)
    , m_session(session)
{}

Result<void> ProfileKeeper::save(const Profile &profile, std::optional<Credential> typed,
                                 bool keepsSecret)
{
    // Whoever follows the book may ask the new address at once: the old secret is gone before
    // the address changes, the new one comes after it.
    if (typed || !keepsSecret)
        m_book.forget(profile.id);
    if (const Result<void> saved = m_book.save(profile); !saved)
        return saved;
    if (typed)
        m_book.remember(profile.id, std::move(*typed));
    m_session.setProfileFor(profile.cloud, profile.id);
    return {};
}

Result<void> ProfileKeeper::remove(const Profile &profile)
{
    forgetRemoved();
    if (const Result<void> removed = m_book.remove(profile.id); !removed)
        return removed;
    m_removed = profile;
    m_wasChosen = m_session.profileFor(profile.cloud) == profile.id;
    if (m_wasChosen)
        chooseAnotherThan(profile);
    return {};
}

void ProfileKeeper::chooseAnotherThan(const Profile &profile)
{
    const QList<Profile> &left = m_book.profiles();
    const auto other = std::find_if(left.begin(), left.end(),
                                    [&](const Profile &p) { return p.cloud == profile.cloud; });
    m_session.setProfileFor(profile.cloud, other == left.end() ? ProfileId() : other->id);
}

Result<void> ProfileKeeper::undo()
{
    if (const Result<void> saved = m_book.save(*m_removed); !saved)
        return saved;
    if (m_wasChosen)
        m_session.setProfileFor(m_removed->cloud, m_removed->id);
    m_removed.reset();
    return {};
}

void ProfileKeeper::forgetRemoved()
{
    if (m_removed)
        m_book.forget(m_removed->id);
    m_removed.reset();
}

} // namespace herald::ui
