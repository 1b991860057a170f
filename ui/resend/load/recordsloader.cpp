// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/recordsloader.h"

#include <QTimer>

#include <algorithm>

namespace herald::ui {

namespace {

constexpr int mostThrottled = 5;

/// What every other list would hear, too.
bool concernsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoCredential:
    case Error::Kind::Offline:
    case Error::Kind::Untrusted:
    case Error::Kind::WrongKey:
    case Error::Kind::ClockWrong:
        return true;
    default:
        return false;
    }
}

QString folded(const QString &name)
{
    return name.toCaseFolded();
}

} // namespace

RecordsLoader::RecordsLoader(WorkspaceDirectory &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void RecordsLoader::start(const Profile &profile, const RecordsScope &scope)
{
    ++m_question;
    m_profile = profile;
    m_walks.clear();
    for (const MailRecordQuery &query : queriesOf(scope))
        m_walks.push_back({RecordWalk(query)});
    m_asked = scope.names;
    m_names.clear();
    for (const QString &name : scope.names)
        m_names.insert(folded(name));
    m_found.clear();
    m_hasPage = false;
    enter(State::Loading);
    askMore();
}

void RecordsLoader::goOn()
{
    if (m_state != State::Failed && m_state != State::Stopped)
        return;
    ++m_question;
    for (List &list : m_walks) {
        if (list.state != List::State::Done)
            list.state = List::State::Waiting;
        list.throttled = 0;
    }
    enter(State::Loading);
    askMore();
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
    m_walks.clear();
    m_names.clear();
    m_asked.clear();
    enter(State::Idle);
}

int RecordsLoader::received() const
{
    int sum = 0;
    for (const List &list : m_walks)
        sum += list.walk.seen();
    return sum;
}

int RecordsLoader::total() const
{
    int sum = 0;
    for (const List &list : m_walks)
        sum += std::max(list.walk.total(), list.walk.seen());
    return sum;
}

int RecordsLoader::listsDone() const
{
    return int(std::count_if(m_walks.cbegin(), m_walks.cend(),
                             [](const List &list) { return list.state == List::State::Done; }));
}

QList<AppGroupId> RecordsLoader::failedGroups() const
{
    QList<AppGroupId> groups;
    for (const List &list : m_walks) {
        const AppGroupId &group = list.walk.query().appGroup;
        if (list.state == List::State::Failed && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

QStringList RecordsLoader::missingNames() const
{
    QStringList missing;
    for (const QString &name : m_asked) {
        if (!m_found.contains(folded(name)))
            missing.append(name);
    }
    return missing;
}

void RecordsLoader::enter(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    emit changed();
}

void RecordsLoader::askMore()
{
    const int question = m_question;
    auto asked = std::count_if(m_walks.cbegin(), m_walks.cend(),
                               [](const List &list) { return list.state == List::State::Asked; });
    for (size_t i = 0; i < m_walks.size() && asked < concurrency; ++i) {
        if (m_walks[i].state != List::State::Waiting)
            continue;
        m_walks[i].state = List::State::Asked;
        ++asked;
        ask(i);
        if (question != m_question || m_state != State::Loading)
            return; // the answer was at hand, and it was the end
    }
}

void RecordsLoader::ask(size_t list)
{
    QCoro::connect(
        m_workspace.mailRecords(m_profile, m_walks[list].walk.query()), this,
        [this, list, question = m_question](const Result<herald::Page<MailRecord>> &answer) {
            if (question == m_question)
                take(list, answer);
        });
}

void RecordsLoader::take(size_t list, const Result<herald::Page<MailRecord>> &answer)
{
    if (answer)
        takePage(list, *answer);
    else
        takeError(list, answer.error());
}

void RecordsLoader::takeError(size_t list, const Error &error)
{
    List &one = m_walks[list];
    if (error.kind == Error::Kind::Throttled && one.throttled < mostThrottled) {
        const auto wait = m_patience * (1 << one.throttled++);
        QTimer::singleShot(wait, this, [this, list, question = m_question] {
            if (question == m_question)
                ask(list);
        });
        return;
    }
    one.state = List::State::Failed;
    if (!m_error)
        m_error = error;
    if (concernsAll(error)) {
        ++m_question;
        for (List &other : m_walks) {
            if (other.state != List::State::Done)
                other.state = List::State::Failed;
        }
    }
    endIfDone();
}

void RecordsLoader::takePage(size_t list, const herald::Page<MailRecord> &page)
{
    const int question = m_question;
    m_walks[list].walk.take(page);
    m_walks[list].throttled = 0;
    const QList<MailRecord> records = namedOnes(page.items);
    if (!std::exchange(m_hasPage, true))
        emit firstPageArrived(records);
    else
        emit nextPageArrived(records);
    if (question != m_question)
        return; // whoever heard of the page has stopped or begun again
    if (hasFoundAll()) {
        ++m_question;
        for (List &other : m_walks)
            other.state = List::State::Done;
        return enter(State::Complete);
    }
    if (m_walks[list].walk.isDone()) {
        m_walks[list].state = List::State::Done;
        return endIfDone();
    }
    emit changed();
    // by way of the event loop: the window stays alive however fast the answers come
    QMetaObject::invokeMethod(
        this,
        [this, list, question] {
            if (question == m_question)
                ask(list);
        },
        Qt::QueuedConnection);
}

void RecordsLoader::endIfDone()
{
    const auto isOpen = [](const List &list) {
        return list.state == List::State::Waiting || list.state == List::State::Asked;
    };
    if (std::none_of(m_walks.cbegin(), m_walks.cend(), isOpen))
        return enter(m_error ? State::Failed : State::Complete);
    emit changed();
    QMetaObject::invokeMethod(
        this,
        [this, question = m_question] {
            if (question == m_question)
                askMore();
        },
        Qt::QueuedConnection);
}

QList<MailRecord> RecordsLoader::namedOnes(const QList<MailRecord> &records)
{
    if (m_names.isEmpty())
        return records;
    QList<MailRecord> named;
    for (const MailRecord &record : records) {
        const QString id = folded(record.id.text());
        const QString account = folded(record.account.value_or(QString()));
        const bool isById = m_names.contains(id);
        const bool isByAccount = m_names.contains(account);
        if (isById)
            m_found.insert(id);
        if (isByAccount)
            m_found.insert(account);
        if (isById || isByAccount)
            named.append(record);
    }
    return named;
}

/// Only ids are found once and for all: an account may have another record.
bool RecordsLoader::hasFoundAll() const
{
    return !m_names.isEmpty() && m_found.size() == m_names.size() &&
           std::all_of(m_asked.cbegin(), m_asked.cend(), looksLikeId);
}

} // namespace herald::ui
