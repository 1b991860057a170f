// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordsloader.h"

namespace herald::ui {

RecordsLoader::RecordsLoader(WorkspaceDirectory &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void RecordsLoader::start(const Profile &profile, const AppGroupId &appGroup)
{
    m_profile = profile;
    m_appGroup = appGroup;
    m_received = 0;
    m_total = 0;
    ++m_question;
    enter(State::Loading);
    ask();
}

void RecordsLoader::stop()
{
    if (m_state != State::Loading)
        return;
    ++m_question;
    enter(State::Stopped);
}

void RecordsLoader::forget()
{
    ++m_question;
    m_received = 0;
    m_total = 0;
    enter(State::Idle);
}

void RecordsLoader::enter(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    emit changed();
}

void RecordsLoader::ask()
{
    MailRecordQuery query;
    query.appGroup = m_appGroup;
    query.offset = m_received;
    QCoro::connect(m_workspace.mailRecords(m_profile, query), this,
                   [this, question = m_question](const Result<herald::Page<MailRecord>> &answer) {
                       if (question == m_question)
                           take(answer);
                   });
}

void RecordsLoader::take(const Result<herald::Page<MailRecord>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        enter(State::Failed);
        return;
    }
    const int question = m_question;
    const bool isFirst = m_received == 0;
    m_received += int(answer->items.size());
    m_total = answer->total;
    if (isFirst)
        emit firstPageArrived(answer->items);
    else
        emit nextPageArrived(answer->items);
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
