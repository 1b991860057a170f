// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/mailbook.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr quint64 addedIds = 812345678000000001;

bool fits(const MailRecord &record, const MailQuery &query)
{
    if (!query.sendType.isEmpty() && record.mailSendType != query.sendType)
        return false;
    if (!query.result.isEmpty() &&
        (record.mailSendResult == "FAIL"_L1) != (query.result == "FAIL"_L1))
        return false;
    return record.account.contains(query.account, Qt::CaseInsensitive);
}

} // namespace

MailRecord MailBook::recordAt(int group, int index) const
{
    const QList<MailRecord> added = m_added.value(group);
    return index < added.size() ? added[added.size() - 1 - index]
                                : m_world.record(group, index - int(added.size()));
}

std::optional<MailRecord> MailBook::find(const QString &id) const
{
    for (const QList<MailRecord> &added : m_added) {
        for (const MailRecord &record : added) {
            if (record.id == id)
                return record;
        }
    }
    return m_world.findRecord(id);
}

MailPage MailBook::list(const MailQuery &query) const
{
    const int all = int(m_added.value(query.group).size()) + m_world.recordCount();
    MailPage page;
    if (query.account.isEmpty() && query.sendType.isEmpty() && query.result.isEmpty()) {
        page.count = all;
        const qint64 end = qMin<qint64>(all, qint64(query.offset) + query.limit);
        for (int i = query.offset; i < end; ++i)
            page.records.append(recordAt(query.group, i));
        return page;
    }
    for (int i = 0; i < all; ++i) {
        const MailRecord record = recordAt(query.group, i);
        if (!fits(record, query))
            continue;
        if (page.count >= query.offset && page.records.size() < query.limit)
            page.records.append(record);
        ++page.count;
    }
    return page;
}

QString MailBook::add(MailRecord record)
{
    record.id = QString::number(addedIds + quint64(m_addedCount++));
    m_added[m_world.groupIndex(record.appGroupId)].append(record);
    return record.id;
}

} // namespace herald::sandbox
