// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiletest.h"

#include "app/vault/profilebook.h"

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

ProfileTest::ProfileTest(ProfileBook &book, SoarDirectory &soar, WorkspaceDirectory &workspace,
                         QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_soar(soar)
    , m_workspace(workspace)
{}

ProfileTest::~ProfileTest()
{
    for (const ProfileId &id : std::as_const(m_lent))
        m_book.forget(id);
}

void ProfileTest::ask(Profile profile, std::optional<Credential> typed, Language language)
{
    const int question = ++m_question;
    m_asking = true;
    ProfileId lent;
    if (typed) {
        lent = ProfileBook::freshId();
        m_lent.insert(lent);
        profile.id = lent;
        m_book.remember(lent, std::move(*typed));
    }
    auto task = profile.cloud == CloudKind::Alibaba
                    ? countPlaybooks(&m_soar, std::move(profile), language)
                    : countAppGroups(&m_workspace, std::move(profile));
    QCoro::connect(std::move(task), this,
                   [this, question, lent](Result<int> &&count) { take(question, lent, count); });
}

void ProfileTest::drop()
{
    ++m_question;
    m_asking = false;
}

void ProfileTest::take(int question, const ProfileId &lent, const Result<int> &count)
{
    if (m_lent.remove(lent))
        m_book.forget(lent);
    if (question != m_question)
        return;
    m_asking = false;
    if (count)
        emit passed(*count);
    else
        emit failed(count.error());
}

} // namespace herald::ui
