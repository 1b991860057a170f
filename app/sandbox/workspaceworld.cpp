// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workspaceworld.h"

#include "app/sandbox/dice.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

enum WorkspaceTopic : quint64 { Groups = 101, Records, Authorizations, Unmailed };

// Ids of neighbours differ in their last digits only: whoever turns them into doubles mixes them
// up.
constexpr quint64 groupIds = 575772274859184145;
constexpr quint64 recordIds = 612345678000000001;
constexpr quint64 recordIdsPerGroup = 10'000'000;

// Worlds of different seeds share no id, so a record of one project is unknown in another.
constexpr quint64 seeds = 1000;
constexpr quint64 groupIdsPerSeed = 10'000'000'000;
constexpr quint64 recordIdsPerSeed = 100'000'000'000'000;

constexpr QStringView groupNames[] = {u"流程开发应用组", u"Process development",
                                      u"财务报表应用组", u"Design workshop",
                                      u"客服坐席桌面",   u"Data analytics"};

constexpr QStringView people[] = {u"zhangsan",    u"李娜",       u"alice.wong", u"王伟",
                                  u"bob.miller",  u"zhao.lei",   u"陈晓明",     u"c.garcia",
                                  u"刘洋",        u"diana.ross", u"sun.qi",     u"周杰",
                                  u"erik-hansen", u"吴敏",       u"f.o'connor", u"郑和平"};

constexpr QStringView userGroups[] = {u"研发一部", u"Operations", u"财务共享中心", u"Support EMEA"};

constexpr QStringView failures[] = {u"The mailbox does not exist.", u"邮箱地址不存在",
                                    u"550 5.1.1 user unknown", u"短信发送失败：号码停机"};

QString personName(int index)
{
    const int round = index / int(std::size(people));
    return people[size_t(index) % std::size(people)].toString() +
           (round ? QString::number(round) : QString());
}

QString sendType(Dice &dice)
{
    const int roll = dice.below(100);
    if (roll < 60)
        return u"ADD_GROUP_AUTHORIZATION"_s;
    if (roll < 75)
        return u"DEL_GROUP_AUTHORIZATION"_s;
    return roll < 90 ? u"ADD_GROUP_AUTHORIZATION_SMS"_s : u"DEL_GROUP_AUTHORIZATION_SMS"_s;
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

/// Members with an empty text are left out.
QJsonObject withoutEmpty(const QJsonObject &members)
{
    QJsonObject object;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!it.value().isString() || !it.value().toString().isEmpty())
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

WorkspaceWorld::WorkspaceWorld(quint64 seed, int appGroups, int recordsPerGroup,
                               const QDateTime &start)
    : m_seed(seed)
    , m_groups(appGroups)
    , m_records(recordsPerGroup)
    , m_start(start)
    , m_firstGroupId(groupIds + seed % seeds * groupIdsPerSeed)
    , m_firstRecordId(recordIds + seed % seeds * recordIdsPerSeed)
{}

AppGroup WorkspaceWorld::group(int index) const
{
    Dice dice(m_seed, Groups, quint64(index));
    const int round = index / int(std::size(groupNames));
    AppGroup group;
    group.id = QString::number(m_firstGroupId + quint64(index));
    group.name = groupNames[size_t(index) % std::size(groupNames)].toString();
    if (round > 0)
        group.name += u" %1"_s.arg(round + 1);
    group.description = u"%1 (sandbox)"_s.arg(group.name);
    group.serverGroupId = QString::number(m_firstGroupId / 2 + quint64(index));
    group.serverGroupName = dice.percent(70) ? u"server-group-%1"_s.arg(index + 1) : QString();
    group.appType = dice.percent(50) ? u"COMMON_APP"_s : u"SESSION_DESKTOP_APP"_s;
    group.created = m_start.addSecs(-3600 * qint64(1000 + dice.below(10'000)));
    group.appCount = 1 + dice.below(9);
    return group;
}

int WorkspaceWorld::groupIndex(const QString &id) const
{
    const quint64 number = id.toULongLong();
    if (number < m_firstGroupId || number - m_firstGroupId >= quint64(m_groups) ||
        id != QString::number(number))
        return -1;
    return int(number - m_firstGroupId);
}

MailRecord WorkspaceWorld::record(int group, int index) const
{
    constexpr qint64 span = qint64(30) * 24 * 3600 * 1000;
    Dice dice(m_seed, Records, quint64(group) << 32 | quint64(index));
    const AppGroup appGroup = this->group(group);
    MailRecord record;
    record.id =
        QString::number(m_firstRecordId + quint64(group) * recordIdsPerGroup + quint64(index));
    record.account = personName(index);
    const bool ofGroup = dice.percent(25);
    record.accountAuthType = ofGroup ? u"USER_GROUP"_s : u"USER"_s;
    const QString authorised = ofGroup ? dice.pick(userGroups).toString() : record.account;
    record.accountAuthName = dice.percent(90) ? authorised : QString();
    record.appGroupId = appGroup.id;
    record.appGroupName = dice.percent(90) ? appGroup.name : QString();
    record.mailSendType = sendType(dice);
    const int outcome = dice.below(100);
    if (outcome < 15) {
        record.mailSendResult = u"FAIL"_s;
        record.errorMsg = dice.pick(failures).toString();
    } else {
        record.mailSendResult = outcome < 25 ? u"SUEECESS"_s : u"SUCCESS"_s;
    }
    const qint64 step = qMax<qint64>(1, span / qMax(1, m_records));
    record.sendAt = m_start.addMSecs(-(qint64(index) * step + qint64(dice.next() % quint64(step))));
    return record;
}

std::optional<MailRecord> WorkspaceWorld::findRecord(const QString &id) const
{
    const quint64 number = id.toULongLong();
    if (number < m_firstRecordId || id != QString::number(number))
        return std::nullopt;
    const quint64 group = (number - m_firstRecordId) / recordIdsPerGroup;
    const quint64 index = (number - m_firstRecordId) % recordIdsPerGroup;
    if (group >= quint64(m_groups) || index >= quint64(m_records))
        return std::nullopt;
    return record(int(group), int(index));
}

AppAuthorization WorkspaceWorld::authorization(int group, int index) const
{
    Dice dice(m_seed, Authorizations, quint64(group) << 32 | quint64(index));
    AppAuthorization authorization;
    authorization.id = hexDigits(Dice(m_seed, Authorizations, 0).next(), 16) +
                       hexDigits(quint64(group), 8) + hexDigits(quint64(index), 8);
    const bool ofGroup = dice.percent(25);
    authorization.account = ofGroup ? dice.pick(userGroups).toString() : personName(index);
    if (!ofGroup && Dice(m_seed, Unmailed, quint64(group) << 32 | quint64(index)).percent(20))
        authorization.account = personName(m_records + index); // whom no mail was ever sent
    authorization.accountType = ofGroup ? u"USER_GROUP"_s : u"USER"_s;
    authorization.accountId = hexDigits(dice.next(), 16) + hexDigits(dice.next(), 16);
    authorization.created = m_start.addSecs(-dice.below(2'000'000));
    authorization.group = group;
    return authorization;
}

std::optional<AppAuthorization> WorkspaceWorld::findAuthorization(const QString &id) const
{
    if (id.size() != 32)
        return std::nullopt;
    const QStringView view(id);
    const uint group = view.sliced(16, 8).toUInt(nullptr, 16);
    const uint index = view.sliced(24, 8).toUInt(nullptr, 16);
    if (group >= uint(m_groups) || index >= uint(authorizationCount()))
        return std::nullopt;
    const AppAuthorization found = authorization(int(group), int(index));
    return found.id == id ? std::optional(found) : std::nullopt;
}

QJsonObject toJson(const AppGroup &group)
{
    return withoutEmpty({{u"id"_s, group.id},
                         {u"name"_s, group.name},
                         {u"app_server_group_id"_s, group.serverGroupId},
                         {u"description"_s, group.description},
                         {u"authorization_type"_s, u"APP_GROUP"_s},
                         {u"tenant_id"_s, u"0fedcba987654321fedcba9876543210"_s},
                         {u"app_type"_s, group.appType},
                         {u"create_at"_s, isoTime(group.created)},
                         {u"app_server_group_name"_s, group.serverGroupName},
                         {u"app_count"_s, group.appCount}});
}

QJsonObject toJson(const MailRecord &record)
{
    return withoutEmpty({{u"id"_s, record.id},
                         {u"account"_s, record.account},
                         {u"account_auth_type"_s, record.accountAuthType},
                         {u"account_auth_name"_s, record.accountAuthName},
                         {u"app_group_id"_s, record.appGroupId},
                         {u"app_group_name"_s, record.appGroupName},
                         {u"mail_send_type"_s, record.mailSendType},
                         {u"mail_send_result"_s, record.mailSendResult},
                         {u"error_msg"_s, record.errorMsg},
                         {u"send_at"_s, isoTime(record.sendAt)}});
}

QJsonObject toJson(const AppAuthorization &authorization, const AppGroup &group)
{
    return {{u"id"_s, authorization.id},
            {u"account_id"_s, authorization.accountId},
            {u"account"_s, authorization.account},
            {u"account_type"_s, authorization.accountType},
            {u"platform_type"_s, u"LOCAL"_s},
            {u"app_group_id"_s, group.id},
            {u"app_group_name"_s, group.name},
            {u"authorization_type"_s, u"APP_GROUP"_s},
            {u"create_at"_s, isoTime(authorization.created)}};
}

} // namespace herald::sandbox
