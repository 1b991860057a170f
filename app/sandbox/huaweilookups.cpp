// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweilookups.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

/// Counts all that is offered and keeps the part that was asked for.
class Pager
{
public:
    Pager(int limit, int offset)
        : m_limit(limit)
        , m_offset(offset)
    {}

    template <class MakeJson>
    void offer(const MakeJson &makeJson)
    {
        if (m_count >= m_offset && m_items.size() < m_limit)
            m_items.append(makeJson());
        ++m_count;
    }
    [[nodiscard]] QJsonObject page(const QString &name) const
    {
        return {{u"count"_s, m_count}, {name, m_items}};
    }

private:
    int m_limit;
    int m_offset;
    int m_count = 0;
    QJsonArray m_items;
};

tl::unexpected<HuaweiError> unknownGroup()
{
    return tl::unexpected(notFound(u"The application group does not exist."_s));
}

bool fits(const QString &value, const QString &filter)
{
    return filter.isEmpty() || value == filter;
}

} // namespace

HuaweiResult<QJsonObject> listMailRecords(const MailBook &book, HuaweiQuery &query)
{
    const QString group = query.text("app_group_id", 128, 1);
    MailQuery wanted;
    wanted.limit = query.limit();
    wanted.offset = query.offset();
    wanted.account = query.text("account", 128);
    wanted.sendType =
        query.oneOf("mail_send_type", {u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION"_s});
    wanted.result = query.oneOf("mail_send_result", {u"SUCCESS"_s, u"FAIL"_s});
    if (query.error())
        return tl::unexpected(*query.error());
    wanted.group = book.world().groupIndex(group);
    if (wanted.group < 0)
        return unknownGroup();

    const MailPage page = book.list(wanted);
    QJsonArray records;
    for (const MailRecord &record : page.records)
        records.append(toJson(record));
    return QJsonObject{{u"count"_s, page.count}, {u"records"_s, records}};
}

HuaweiResult<QJsonObject> listAppGroups(const WorkspaceWorld &world, HuaweiQuery &query)
{
    const int limit = query.limit();
    Pager pager(limit, query.offset());
    const QString id = query.text("app_group_id", 128);
    const QString serverGroup = query.text("app_server_group_id", 128);
    const QString name = query.text("name", 1024);
    const QString authorizationType = query.oneOf("authorization_type", {u"APP"_s, u"APP_GROUP"_s});
    const QString appType = query.oneOf("app_type", {u"SESSION_DESKTOP_APP"_s, u"COMMON_APP"_s});
    if (query.error())
        return tl::unexpected(*query.error());

    for (int i = 0; i < world.groupCount(); ++i) {
        const AppGroup group = world.group(i);
        if (fits(group.id, id) && fits(group.serverGroupId, serverGroup) &&
            fits(group.appType, appType) && fits(u"APP_GROUP"_s, authorizationType) &&
            group.name.contains(name, Qt::CaseInsensitive))
            pager.offer([&group] { return toJson(group); });
    }
    return pager.page(u"items"_s);
}

HuaweiResult<QJsonObject> listAuthorizations(const WorkspaceWorld &world, HuaweiQuery &query)
{
    const int limit = query.limit();
    Pager pager(limit, query.offset());
    const QString groupId = query.text("app_group_id", 128);
    const QString accountId = query.text("account_id", 128);
    const QString account = query.text("account", 1024);
    const QString accountType = query.oneOf("account_type", {u"USER"_s, u"USER_GROUP"_s});
    if (query.error())
        return tl::unexpected(*query.error());
    if (!groupId.isEmpty() && world.groupIndex(groupId) < 0)
        return unknownGroup();

    for (int g = 0; g < world.groupCount(); ++g) {
        const AppGroup group = world.group(g);
        if (!fits(group.id, groupId))
            continue;
        for (int i = 0; i < world.authorizationCount(); ++i) {
            const AppAuthorization one = world.authorization(g, i);
            if (fits(one.accountId, accountId) && fits(one.accountType, accountType) &&
                one.account.contains(account, Qt::CaseInsensitive))
                pager.offer([&] { return toJson(one, group); });
        }
    }
    return pager.page(u"authorizations"_s);
}

} // namespace herald::sandbox
