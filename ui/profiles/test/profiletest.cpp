// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/test/profiletest.h"

#include "app/vault/profilebook.h"

#include <QPointer>

namespace herald::ui {

namespace {

QCoro::Task<Result<int>> countPlaybooks(SoarDirectory *soar, Profile profile, Language language)
{
    PlaybookQuery query;
    query.pageSize = 1;
    query.language = language;
    const auto page = co_await soar->playbooks(profile, query);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return page->total;
}

QCoro::Task<Result<int>> countAppGroups(WorkspaceDirectory *workspace, Profile profile)
{
    AppGroupQuery query;
    query.limit = 1;
    const auto page = co_await workspace->appGroups(profile, query);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return page->total;
}

} // namespace

ProfileTest::ProfileTest(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

ProfileTest::~ProfileTest()
{
    for (const ProfileId &id : std::as_const(m_lent))
        m_services.book.forget(id);
}

void ProfileTest::ask(Profile profile, const QUrl &root, std::optional<Credential> typed,
                      Language language)
{
    const int question = ++m_question;
    m_asking = true;
    const ProfileId lent = lend(profile, std::move(typed));
    TestResult result;
    result.profile = std::move(profile);
    result.root = root;
    run(question, std::move(result), lent, language);
}

ProfileId ProfileTest::lend(Profile &profile, std::optional<Credential> typed)
{
    if (!typed)
        return {};
    profile.id = ProfileBook::freshId();
    m_lent.insert(profile.id);
    m_services.book.remember(profile.id, std::move(*typed));
    return profile.id;
}

void ProfileTest::findProjects(Profile profile, std::optional<Credential> typed)
{
    const int question = ++m_question;
    m_asking = true;
    const ProfileId lent = lend(profile, std::move(typed));
    runProjects(question, std::move(profile), lent);
}

QCoro::Task<void> ProfileTest::runProjects(int question, Profile profile, ProfileId lent)
{
    const QPointer<ProfileTest> self = this;
    auto asked = m_services.workspace.projects(profile, {});
    const Result<QList<Project>> projects = co_await asked;
    if (!self)
        co_return;
    giveBack(lent);
    if (question != m_question)
        co_return;
    m_asking = false;
    if (!projects) {
        emit projectsFailed(projects.error());
        co_return;
    }
    QList<Project> ofRegion = *projects;
    // the name of a project begins with its region's (3.2)
    ofRegion.removeIf([&profile](const Project &project) {
        return project.name.section(u'_', 0, 0) != profile.region;
    });
    emit projectsFound(ofRegion);
}

QCoro::Task<void> ProfileTest::run(int question, TestResult result, ProfileId lent,
                                   Language language)
{
    const QPointer<ProfileTest> self = this;
    result.probe = co_await m_services.probe.look(result.root, result.profile.proxy);
    if (!self)
        co_return;
    if (question == m_question && result.probe.broken == Break::None) {
        emit reachedService();
        auto asked = result.profile.cloud == CloudKind::Alibaba
                         ? countPlaybooks(&m_services.soar, result.profile, language)
                         : countAppGroups(&m_services.workspace, result.profile);
        const Result<int> count = co_await asked;
        if (!self)
            co_return;
        if (count)
            result.count = *count;
        else
            result.error = count.error();
    }
    giveBack(lent);
    if (question != m_question)
        co_return;
    m_asking = false;
    emit answered(result);
}

void ProfileTest::giveBack(const ProfileId &lent)
{
    if (m_lent.remove(lent))
        m_services.book.forget(lent);
}

void ProfileTest::drop()
{
    ++m_question;
    m_asking = false;
}

} // namespace herald::ui
