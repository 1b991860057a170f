// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/receiverlist.h"

#include "app/receivers/receiverjudge.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace herald {

using Standing = Receiver::Standing;

namespace {

constexpr qsizetype fewRows = 64; ///< taken out one by one; more are left out of a new list

QStringView domainPart(const QString &address)
{
    return QStringView(address).sliced(address.lastIndexOf(u'@') + 1);
}

} // namespace

ReceiverList::ReceiverList(QList<Receiver> receivers)
    : m_receivers(std::move(receivers))
{
    recount();
}

ReceiverList ReceiverList::unjudged(const QStringList &addresses)
{
    ReceiverList list;
    list.m_receivers.reserve(addresses.size());
    for (const QString &address : addresses)
        list.m_receivers.append({address, {}, {}, false, false});
    list.m_tally.sent = addresses.size();
    return list;
}

QStringList ReceiverList::addresses() const
{
    QStringList addresses;
    addresses.reserve(m_receivers.size());
    for (const Receiver &receiver : m_receivers)
        addresses.append(receiver.address);
    return addresses;
}

QStringList ReceiverList::sent() const
{
    if (m_tally.neverMail == 0)
        return addresses();
    QStringList addresses;
    addresses.reserve(m_tally.sent);
    for (const Receiver &receiver : m_receivers) {
        if (!receiver.isNeverMail)
            addresses.append(receiver.address);
    }
    return addresses;
}

QList<Receiver> ReceiverList::some(Standing standing, qsizetype most) const
{
    QList<Receiver> some;
    for (const Receiver &receiver : m_receivers) {
        if (some.size() >= most)
            break;
        if (receiver.standing() == standing)
            some.append(receiver);
    }
    return some;
}

QList<int> ReceiverList::rowsOf(Standing standing) const
{
    QList<int> rows;
    for (int row = 0; row < m_receivers.size(); ++row) {
        if (m_receivers.at(row).standing() == standing)
            rows.append(row);
    }
    return rows;
}

ReceiverList ReceiverList::with(const QStringList &addresses, const ReceiverJudge &judge) const
{
    ReceiverList list = *this;
    list.m_receivers.reserve(m_receivers.size() + addresses.size());
    for (const QString &address : addresses) {
        list.m_receivers.append(judge.judge(address));
        list.count(list.m_receivers.constLast(), 1);
    }
    return list;
}

ReceiverList ReceiverList::judged(const ReceiverJudge &judge) const
{
    return ReceiverList().with(addresses(), judge);
}

ReceiverList ReceiverList::without(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    ReceiverList list = *this;
    if (rows.size() <= fewRows) {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            list.count(list.m_receivers.at(*row), -1);
            list.m_receivers.removeAt(*row);
        }
        return list;
    }
    QList<Receiver> left;
    left.reserve(m_receivers.size() - rows.size());
    auto next = rows.cbegin();
    for (int row = 0; row < m_receivers.size(); ++row) {
        if (next != rows.cend() && *next == row)
            ++next;
        else
            left.append(m_receivers.at(row));
    }
    return ReceiverList(std::move(left));
}

ReceiverList ReceiverList::without(Standing standing) const
{
    return without(rowsOf(standing));
}

ReceiverList ReceiverList::replaced(int row, const QStringList &addresses,
                                    const ReceiverJudge &judge) const
{
    ReceiverList list = *this;
    list.count(list.m_receivers.at(row), -1);
    list.m_receivers.removeAt(row);
    for (const QString &address : addresses) {
        list.m_receivers.insert(row, judge.judge(address));
        list.count(list.m_receivers.at(row), 1);
        ++row;
    }
    return list;
}

ReceiverList ReceiverList::moved(const QString &domain, const QString &to,
                                 const ReceiverJudge &judge) const
{
    QSet<QString> known;
    QList<Receiver> receivers;
    for (const Receiver &receiver : m_receivers) {
        Receiver one = receiver;
        if (domainPart(receiver.address) == domain)
            one = judge.judge(receiver.address.chopped(domain.size()) + to);
        if (!known.contains(one.address)) {
            known.insert(one.address);
            receivers.append(one);
        }
    }
    return ReceiverList(std::move(receivers));
}

ReceiverList ReceiverList::sorted(Order order) const
{
    ReceiverList list = *this;
    std::stable_sort(list.m_receivers.begin(), list.m_receivers.end(),
                     [order](const Receiver &a, const Receiver &b) {
                         if (order == Order::ByDomain) {
                             const int domains =
                                 domainPart(a.address).compare(domainPart(b.address));
                             if (domains != 0)
                                 return domains < 0;
                         }
                         return a.address.compare(b.address, Qt::CaseInsensitive) < 0;
                     });
    return list;
}

void ReceiverList::count(const Receiver &receiver, int by)
{
    const Standing standing = receiver.standing();
    if (standing == Standing::NeverMail) {
        m_tally.neverMail += by;
        return;
    }
    m_tally.sent += by;
    if (standing == Standing::Invalid) {
        m_tally.invalid += by;
        return;
    }
    m_tally.doubtful += standing == Standing::Doubtful ? by : 0;
    m_tally.outside += receiver.isOutside ? by : 0;
    const QString domain = domainPart(receiver.address).toString();
    qsizetype &people = m_byDomain[domain];
    people += by;
    if (people == 0)
        m_byDomain.remove(domain);
    m_tally.domains = m_byDomain.size();
}

void ReceiverList::recount()
{
    m_tally = {};
    m_byDomain.clear();
    for (const Receiver &receiver : std::as_const(m_receivers))
        count(receiver, 1);
}

} // namespace herald
