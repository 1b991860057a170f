// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/language.h"
#include "app/model/ports/directories.h"
#include "app/model/ports/probe.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

/// What a test of a profile has seen.
struct TestResult
{
    Profile profile;
    QUrl root; ///< of the service
    ProbeReport probe;
    std::optional<int> count;   ///< so many playbooks or app groups can be listed
    std::optional<Error> error; ///< of the list; neither: nothing was asked with the key
};

/// Tests a profile for real: the way to its service first, with nothing of the profile in it, then
/// one entry of a list, a reading call that proves identity, secret and right. A typed secret is
/// lent to it under an id of its own and forgotten with the answer. An answer to an older question
/// is dropped. Window thread.
class ProfileTest final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        ProfileBook &book;
        ConnectionProbe &probe;
        SoarDirectory &soar;
        WorkspaceDirectory &workspace;
    };

    explicit ProfileTest(const Services &services, QObject *parent = nullptr);
    ~ProfileTest() override;

    /// `root` is the profile's service. Without a typed credential the one that is remembered for
    /// the profile is used.
    void ask(Profile profile, const QUrl &root, std::optional<Credential> typed, Language language);
    /// Which projects of the profile's region there are (Huawei; huawei-appgroup-mail.md 3.3).
    void findProjects(Profile profile, std::optional<Credential> typed);
    void drop(); ///< the answer is not wanted any more
    [[nodiscard]] bool isAsking() const { return m_asking; }

signals:
    void reachedService(); ///< what follows is asked with the key
    void answered(const herald::ui::TestResult &result);
    void projectsFound(const QList<herald::Project> &projects);
    void projectsFailed(const herald::Error &error);

private:
    QCoro::Task<void> run(int question, TestResult result, ProfileId lent, Language language);
    QCoro::Task<void> runProjects(int question, Profile profile, ProfileId lent);
    [[nodiscard]] ProfileId lend(Profile &profile, std::optional<Credential> typed);
    void giveBack(const ProfileId &lent);

    Services m_services;
    QSet<ProfileId> m_lent;
    int m_question = 0;
    bool m_asking = false;
};

} // namespace herald::ui
