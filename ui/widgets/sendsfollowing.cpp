// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the list of sends follows the delivery, and how its rows change.
#include "ui/widgets/sendsmodel.h"

#include "app/delivery/delivery.h"
#include "ui/widgets/sendfilters.h"

#include <algorithm>
#include <utility>

namespace herald::ui {

namespace {

/// In everything that a cell shows.
bool looksTheSame(const Send &a, const Send &b)
{
    return a.state == b.state && a.attempts == b.attempts && a.changed == b.changed &&
           a.verdict == b.verdict && a.settlement == b.settlement;
}

bool isWaiting(const Send &send)
{
    return send.state == SendState::Held || send.state == SendState::Queued;
}

} // namespace

void SendsModel::noteSend(const Send &send)
{
    if (!m_begun)
        return;
    if (m_questions > 0)
        m_since.insert(send.id, send);
    apply(send);
}

void SendsModel::apply(const Send &send)
{
    if (m_filter.text.isEmpty()) {
        put(send);
        return;
    }
    if (rowOf(send.id) >= 0)
        put(send);
    doubt({send.id});
}

void SendsModel::put(const Send &send)
{
    const int row = rowOf(send.id);
    if (!passesWithoutText(m_filter, send)) {
        dropRows(row, row);
        return;
    }
    if (row >= 0) {
        replace(row, send);
        return;
    }
    const int place = placeOf(send.number);
    if (place < m_sends.size() || !m_more) // else it comes with a later page
        addRows(place, {send});
}

void SendsModel::noteHold(const BatchId &id)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_sends.size(); ++row) {
        Send &send = m_sends[row];
        if (send.batch != id || !isWaiting(send))
            continue;
        send = withHold(send);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void SendsModel::noteCancelled(const BatchId &id)
{
    QList<SendId> ids;
    for (const Send &send : std::as_const(m_sends)) {
        if (send.batch == id && isWaiting(send))
            ids.append(send.id);
    }
    doubt(ids);
    if (m_begun && !m_recount.isActive())
        m_recount.start();
}

void SendsModel::doubt(const QList<SendId> &ids)
{
    for (const SendId &id : ids) {
        if (!m_doubtful.contains(id))
            m_doubtful.append(id);
    }
    if (!m_doubtful.isEmpty() && !m_doubt.isActive())
        m_doubt.start();
}

void SendsModel::replace(int row, const Send &send)
{
    const Send now = withHold(send);
    if (looksTheSame(m_sends.at(row), now))
        return;
    m_sends[row] = now;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SendsModel::addRows(int row, const QList<Send> &sends)
{
    if (sends.isEmpty())
        return;
    const int count = int(sends.size());
    beginInsertRows({}, row, row + count - 1);
    m_sends.insert(row, count, Send());
    for (int i = 0; i < count; ++i) {
        m_sends[row + i] = withHold(sends.at(i));
        m_numbers.insert(sends.at(i).id, sends.at(i).number);
    }
    endInsertRows();
    if (!m_recount.isActive())
        m_recount.start();
}

void SendsModel::dropRows(int first, int last)
{
    if (first < 0 || last < first)
        return;
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_numbers.remove(m_sends.at(row).id);
    m_sends.remove(first, last - first + 1);
    endRemoveRows();
    if (!m_recount.isActive())
        m_recount.start();
    fillUp();
}

bool SendsModel::isBefore(qint64 a, qint64 b) const
{
    return m_filter.scope == SendFilter::Scope::Open ? a < b : a > b;
}

int SendsModel::placeOf(qint64 number) const
{
    const auto at = std::lower_bound(
        m_sends.cbegin(), m_sends.cend(), number,
        [this](const Send &send, qint64 other) { return isBefore(send.number, other); });
    return int(at - m_sends.cbegin());
}

int SendsModel::rowOf(const SendId &id) const
{
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.constEnd() ? -1 : placeOf(*number);
}

/// The archive may not know yet what the delivery does.
Send SendsModel::withHold(Send send) const
{
    const OpenBatch *batch = isWaiting(send) ? m_delivery.batch(send.batch) : nullptr;
    if (batch)
        send.state = batch->hold() == Hold::None ? SendState::Queued : SendState::Held;
    return send;
}

} // namespace herald::ui
