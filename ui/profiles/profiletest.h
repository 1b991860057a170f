// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/language.h"
#include "app/model/ports/directories.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

/// Asks the service of a profile for one entry of a list: a reading call that proves address,
/// identity, secret and right. A typed secret is lent to it under an id of its own and forgotten
/// with the answer. An answer to an older question is dropped. Window thread.
class ProfileTest final : public QObject
{
    Q_OBJECT

public:
    ProfileTest(ProfileBook &book, SoarDirectory &soar, WorkspaceDirectory &workspace,
                QObject *parent = nullptr);
    ~ProfileTest() override;

    /// Without a typed credential the one that is remembered for the profile is used.
    void ask(Profile profile, std::optional<Credential> typed, Language language);
    void drop(); ///< the answer is not wanted any more
    [[nodiscard]] bool isAsking() const { return m_asking; }

signals:
    void passed(int count); ///< so many playbooks or app groups can be listed
    void failed(const herald::Error &error);

private:
    void take(int question, const ProfileId &lent, const Result<int> &count);

    ProfileBook &m_book;
    SoarDirectory &m_soar;
    WorkspaceDirectory &m_workspace;
    QSet<ProfileId> m_lent;
    int m_question = 0;
    bool m_asking = false;
};

} // namespace herald::ui
