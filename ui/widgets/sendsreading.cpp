// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list of sends asks the archive, and what it does with the answers.
#include "ui/widgets/sendsmodel.h"

#include <QCoroTask>
#include <QSet>

#include <algorithm>
#include <utility>

namespace herald::ui {

namespace {

constexpr int mostReread = 5 * SendsModel::pageSize;

} // namespace

void SendsModel::setFilter(const SendFilter &filter)
{
    ++m_generation;
    m_filter = filter;
    m_asking = false;
    m_next.reset();
    m_questions = 0;
    m_since.clear();
    m_doubtful.clear();
    beginResetModel();
    m_sends.clear();
    m_numbers.clear();
    m_more = false;
    endResetModel();
    if (std::exchange(m_total, std::nullopt))
        emit totalChanged();
    reload();
}

void SendsModel::reload()
{
    m_begun = true;
    ask(Question::All);
}

void SendsModel::ask(Question question)
{
    if (!m_begun)
        return;
    if (question != Question::More && !m_recount.isActive())
        m_recount.start();
    if (m_asking)
        m_next = std::max(question, m_next.value_or(question));
    else
        askPage(question);
}

void SendsModel::askPage(Question question)
{
    // in the order of sending new ones come at the end
    const bool atTheEnd = question == Question::Newest && m_filter.scope == SendFilter::Scope::Open;
    if (atTheEnd && m_more)
        return; // they follow what is not read yet
    if (atTheEnd)
        question = Question::More;
    if (question == Question::All)
        setLoading(true);

    const int reread = std::clamp(int(m_sends.size()), pageSize, mostReread);
    const int limit = question == Question::All ? reread : pageSize;
    const bool fromStart = question != Question::More || m_sends.isEmpty();
    m_asking = true;
    beginQuestion();
    auto answer = m_archive.page(m_filter, fromStart ? 0 : m_sends.constLast().number, limit);
    QCoro::connect(std::move(answer), this,
                   [this, question, generation = m_generation](const Result<SendPage> &page) {
                       if (generation == m_generation)
                           take(question, page);
                   });
    if (question == Question::All)
        askCount();
}

void SendsModel::take(Question question, const Result<SendPage> &answer)
{
    if (answer) {
        m_error.reset();
        if (question == Question::More) {
            QList<Send> sends = answer->sends;
            sends.removeIf([this](const Send &send) { return m_numbers.contains(send.id); });
            m_more = answer->more;
            addRows(int(m_sends.size()), sends);
        } else {
            merge(*answer, question == Question::All);
        }
        const QHash<SendId, Send> since = m_since; // newer than the answer
        for (const Send &send : since)
            apply(send);
    }
    m_asking = false;
    endQuestion();
    if (!answer) {
        m_error = answer.error();
        m_next.reset();
    }
    setLoading(false);
    if (m_next)
        askPage(*std::exchange(m_next, std::nullopt));
    else
        fillUp();
    if (answer)
        emit loaded();
    else
        emit failed(answer.error());
}

void SendsModel::merge(const SendPage &page, bool dropRest)
{
    const QList<Send> &sends = page.sends;
    // a page that ends before the first row leaves a gap behind it
    const bool overlaps = !m_sends.isEmpty() && !sends.isEmpty() &&
                          !isBefore(sends.constLast().number, m_sends.constFirst().number);
    int row = 0;
    for (qsizetype at = 0; at < sends.size();) {
        const qint64 number = sends.at(at).number;
        const int place = placeOf(number);
        dropRows(row, place - 1); // the archive has them no more
        if (row < m_sends.size() && m_sends.at(row).number == number) {
            replace(row++, sends.at(at++));
            continue;
        }
        qsizetype end = at + 1;
        while (end < sends.size() &&
               (row == m_sends.size() || isBefore(sends.at(end).number, m_sends.at(row).number)))
            ++end;
        addRows(row, sends.mid(at, end - at));
        row += int(end - at);
        at = end;
    }
    const int rest = int(m_sends.size()) - row;
    if (rest > 0 && page.more && overlaps && !dropRest)
        return;
    m_more = page.more;
    dropRows(row, row + rest - 1);
}

void SendsModel::askAmong()
{
    if (m_doubtful.isEmpty())
        return;
    const QList<SendId> ids = m_doubtful.mid(0, pageSize);
    m_doubtful.remove(0, ids.size());
    if (!m_doubtful.isEmpty())
        m_doubt.start();
    for (const SendId &id : ids)
        m_since.remove(id); // what the answer will know
    beginQuestion();
    auto answer = m_archive.among(m_filter, ids);
    QCoro::connect(std::move(answer), this,
                   [this, ids, generation = m_generation](const Result<QList<Send>> &sends) {
                       if (generation == m_generation)
                           takeAmong(ids, sends);
                   });
}

void SendsModel::takeAmong(const QList<SendId> &asked, const Result<QList<Send>> &answer)
{
    if (!answer) {
        endQuestion();
        m_error = answer.error();
        emit failed(answer.error());
        return;
    }
    QSet<SendId> left(asked.cbegin(), asked.cend());
    for (const Send &send : *answer) {
        left.remove(send.id);
        if (!m_since.contains(send.id)) // else a newer answer is on its way, or is there
            put(send);
    }
    for (const SendId &id : std::as_const(left)) {
        const int row = rowOf(id);
        if (row >= 0 && !m_since.contains(id))
            dropRows(row, row);
    }
    endQuestion();
    emit loaded();
}

void SendsModel::askCount()
{
    m_recount.stop();
    auto answer = m_archive.count(m_filter);
    QCoro::connect(std::move(answer), this,
                   [this, generation = m_generation](const Result<qint64> &count) {
                       if (generation != m_generation || !count || m_total == *count)
                           return;
                       m_total = *count;
                       emit totalChanged();
                   });
}

void SendsModel::beginQuestion()
{
    ++m_questions;
}

void SendsModel::endQuestion()
{
    if (--m_questions == 0)
        m_since.clear();
}

void SendsModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        emit loadingChanged(loading);
}

bool SendsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking && !m_error;
}

void SendsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(Question::More);
}

/// A view asks for more when it is scrolled, and not when rows go.
void SendsModel::fillUp()
{
    if (m_sends.size() < pageSize / 2)
        fetchMore({});
}

} // namespace herald::ui
