// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/soarworld.h"

#include "app/sandbox/dice.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

enum SoarTopic : quint64 { PlaybookUuids = 1, Playbooks, Nodes, Assets };

constexpr qint64 minute = 60'000;

struct Title
{
    QStringView name;
    QStringView description;
};

constexpr Title titles[] = {
    {u"主机异常登录通知", u"主机出现异常登录时邮件通知值班人员"},
    {u"Disk alert mail", u"Mails the operators when a disk runs full"},
    {u"WAF 攻击告警升级", u"拦截次数超过阈值时升级到安全负责人"},
    {u"Phishing report triage", u"Collects reported mails and informs the triage team"},
    {u"恶意进程隔离与通知", u"隔离恶意进程并通知资产负责人"},
    {u"Leaked AccessKey response", u"Disables the key and tells its owner"},
    {u"每日安全日报", u"每天早上发送前一日的安全概览"},
    {u"Certificate expiry reminder", u"Reminds owners 30, 14 and 3 days before expiry"},
    {u"勒索软件应急响应", u"断网、快照、通知三步走"},
    {u"Brute-force block and notify", u"Blocks the address and mails a summary"},
    {u"漏洞修复跟踪", u"高危漏洞未修复时催办"},
    {u"Weekly posture report", u"Sends the weekly posture report to the management"},
};

constexpr QStringView paramTypes[] = {u"template-incident", u"template-ip", u"template-alert",
                                      u"template-host", u"template-custom"};

constexpr QStringView senders[] = {
    u"Security mailbox (ops@example.com)",
    u"安全通知邮箱（soc@example.cn）",
    u"On-call relay (oncall@example.org)",
    u"合规报告发件箱（audit@example.cn）",
};

constexpr int playbookBits = 48; // of a UUID: the last group of digits

/// A UUID of version 4 from 128 bits.
QString uuidText(quint64 high, quint64 low)
{
    return hexDigits(high >> 32, 8) + u'-' + hexDigits(high >> 16, 4) + u"-4"_s +
           hexDigits(high, 3) + u"-9"_s + hexDigits(low >> 48, 3) + u'-' + hexDigits(low, 12);
}

} // namespace

SoarWorld::SoarWorld(const Options &options, const QDateTime &start)
    : m_seed(options.seed)
    , m_playbooks(options.playbooks)
    , m_assetsPerComponent(options.assetsPerComponent)
    , m_start(start.toMSecsSinceEpoch())
{}

QString SoarWorld::playbookUuid(int index) const
{
    Dice dice(m_seed, PlaybookUuids, 0);
    const quint64 high = dice.next();
    return uuidText(high, dice.next() << playbookBits | (quint64(index) + 1));
}

Playbook SoarWorld::playbook(int index) const
{
    Dice dice(m_seed, Playbooks, quint64(index));
    const Title &title = titles[size_t(index) % std::size(titles)];
    const int round = index / int(std::size(titles));
    Playbook playbook;
    playbook.uuid = playbookUuid(index);
    playbook.name = title.name.toString() + (round > 0 ? u" %1"_s.arg(round + 1) : QString());
    playbook.description = title.description.toString();
    playbook.ownType = dice.percent(20) ? u"preset"_s : u"user"_s;
    playbook.paramType = dice.pick(paramTypes).toString();
    playbook.active = isActive(index);
    playbook.modified = m_start - (qint64(index) * 90 + dice.below(90)) * minute;
    playbook.created = playbook.modified - dice.below(500'000) * minute;
    playbook.lastRun = hasRun(index) ? m_start - dice.below(40'000) * minute : 0;
    return playbook;
}

int SoarWorld::indexOf(const QString &uuid) const
{
    const quint64 number =
        QStringView(uuid).last(qMin<qsizetype>(12, uuid.size())).toULongLong(nullptr, 16);
    if (number < 1 || number > quint64(m_playbooks))
        return -1;
    const int index = int(number) - 1;
    return playbookUuid(index) == uuid ? index : -1;
}

bool SoarWorld::isActive(int index) const
{
    return index % 5 != 4;
}

QList<PlaybookNode> SoarWorld::nodes(int index) const
{
    Dice dice(m_seed, Nodes, quint64(index));
    QList<PlaybookNode> nodes{{u"notify_message_1"_s, u"NotifyMessage"_s, u"notifyByCustom"_s}};
    const int more = dice.below(4);
    for (int i = 0; i < more; ++i) {
        const Component &component = components()[dice.below(int(components().size()))];
        const QString action = component.actions[dice.below(int(component.actions.size()))];
        const QString stem =
            component.name == "NotifyMessage"_L1 ? u"notify_message"_s : component.name.toLower();
        nodes.append({stem + u"_%1"_s.arg(i + 2), component.name, action});
    }
    return nodes;
}

const QList<Component> &SoarWorld::components()
{
    static const QList<Component> list{
        {u"NotifyMessage"_s,
         u"消息通知"_s,
         u"Sends notifications"_s,
         {u"notifyByCustom"_s, u"notifyByMessageCenter"_s}},
        {u"Waf"_s,
         u"Web 应用防火墙"_s,
         u"Web Application Firewall"_s,
         {u"addIpBlackList"_s, u"removeIpBlackList"_s}},
        {u"CloudFirewall"_s, u"云防火墙"_s, u"Cloud Firewall"_s, {u"blockIp"_s, u"unblockIp"_s}},
        {u"SecurityCenter"_s,
         u"云安全中心"_s,
         u"Security Center"_s,
         {u"isolateFile"_s, u"killProcess"_s}},
        {u"Python3"_s, u"运行 Python 脚本"_s, u"Runs a Python script"_s, {u"execute"_s}},
        {u"HttpRequest"_s, u"发送 HTTP 请求"_s, u"Sends an HTTP request"_s, {u"request"_s}},
    };
    return list;
}

const Component *SoarWorld::component(const QString &name)
{
    const auto it = std::find_if(components().begin(), components().end(),
                                 [&](const Component &one) { return one.name == name; });
    return it == components().end() ? nullptr : &*it;
}

QList<ComponentAsset> SoarWorld::assets(const QString &component) const
{
    const auto known = std::find_if(components().begin(), components().end(),
                                    [&](const Component &one) { return one.name == component; });
    if (known == components().end())
        return {};
    const int place = int(std::distance(components().begin(), known));
    QList<ComponentAsset> assets;
    for (int i = 0; i < m_assetsPerComponent; ++i) {
        Dice dice(m_seed, Assets, quint64(place) << 32 | quint64(i));
        const QDateTime created =
            QDateTime::fromMSecsSinceEpoch(m_start - dice.below(900'000) * minute, Qt::UTC);
        ComponentAsset asset;
        asset.id = place * 1000 + 10 + i;
        const quint64 high = dice.next();
        asset.uuid = uuidText(high, dice.next());
        asset.component = component;
        asset.name = place == 0 ? senders[size_t(i) % std::size(senders)].toString()
                                : component + u" %1"_s.arg(i + 1);
        if (place == 0 && i >= int(std::size(senders)))
            asset.name += u" %1"_s.arg(i + 1);
        asset.created =
            created.toString(i % 2 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s : u"yyyy-MM-dd'T'HH:mm'Z'"_s);
        asset.params = {
            QJsonObject{{u"name"_s, u"accessKeyId"_s}, {u"value"_s, u"LTAI5t******SANDBOX"_s}},
            QJsonObject{{u"name"_s, u"accessKeySecret"_s}, {u"value"_s, u"**************"_s}}};
        assets.append(asset);
    }
    return assets;
}

} // namespace herald::sandbox
