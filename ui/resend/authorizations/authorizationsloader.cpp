// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/authorizations/authorizationsloader.h"

namespace herald::ui {

AuthorizationsLoader::AuthorizationsLoader(WorkspaceDirectory &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void AuthorizationsLoader::start(const Profile &profile, const AppGroupId &appGroup)
{
    m_profile = profile;
    m_appGroup = appGroup;
    m_seen.clear();
    m_received = 0;
    m_total = 0;
    ++m_question;
    enter(State::Loading);
    ask();
}

void AuthorizationsLoader::stop()
{
    if (m_state != State::Loading)
        return;
    ++m_question;
    enter(State::Stopped);
}

void AuthorizationsLoader::enter(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    emit changed();
}

void AuthorizationsLoader::ask()
{
    AuthorizationQuery query;
    query.appGroup = m_appGroup;
    query.offset = m_received;
    QCoro::connect(
        m_workspace.authorizations(m_profile, query), this,
        [this, question = m_question](const Result<herald::Page<Authorization>> &answer) {
            if (question == m_question)
                take(answer);
        });
}

void AuthorizationsLoader::take(const Result<herald::Page<Authorization>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        enter(State::Failed);
        return;
    }
    const int question = m_question;
    m_received += int(answer->items.size());
    m_total = answer->total;
    QList<Authorization> fresh;
    for (const Authorization &one : answer->items) {
        // the filter is the service's word only: what is of another group is none of ours
        const bool isOurs = one.appGroupId.isEmpty() || one.appGroupId == m_appGroup;
        if (isOurs && (one.id.isEmpty() || !m_seen.contains(one.id)))
            fresh.append(one);
        m_seen.insert(one.id);
    }
    emit arrived(fresh);
    if (question != m_question)
        return; // whoever heard of the page has stopped or begun again
    if (answer->items.isEmpty() || m_received >= m_total) {
        enter(State::Complete);
        return;
    }
    emit changed();
    // by way of the event loop: the window stays alive however fast the answers come
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            if (question == m_question)
                ask();
        },
        Qt::QueuedConnection);
}

} // namespace herald::ui
