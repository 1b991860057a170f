// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/files/membernames.h"

#include <QHash>
#include <QList>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    RecordColumn member;
    QList<QStringView> names; ///< beside the one on the wire; small letters without separators
};

const QList<Named> &named()
{
    using enum RecordColumn;
    static const QList<Named> list{
        {Id, {u"recordid", u"mailrecordid", u"记录id", u"邮件记录id", u"记录编号", u"记录"}},
        {Account, {u"user", u"username", u"账号", u"帐号", u"用户", u"用户名", u"账户"}},
        {AccountAuthType, {u"accounttype", u"授权对象类型", u"账号类型", u"授权类型"}},
        {AccountAuthName, {u"authname", u"授权对象", u"授权对象名称"}},
        {GroupId, {u"groupid", u"应用组id"}},
        {GroupName, {u"groupname", u"appgroup", u"应用组", u"应用组名称"}},
        {MailSendType, {u"sendtype", u"type", u"类型", u"发送类型", u"邮件类型"}},
        {MailSendResult, {u"sendresult", u"result", u"结果", u"发送结果"}},
        {ErrorMsg, {u"error", u"errormessage", u"错误", u"错误信息", u"失败原因"}},
        {SendAt, {u"sentat", u"sendtime", u"time", u"时间", u"发送时间"}},
    };
    return list;
}

QString bareName(const QString &column)
{
    QString bare = column.toLower();
    bare.removeIf(
        [](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'.' || c == u'"'; });
    return bare;
}

QHash<QString, RecordColumn> namesToMembers()
{
    QHash<QString, RecordColumn> members;
    for (size_t i = 0; i < recordMembers.size(); ++i)
        members.insert(bareName(QString(recordMembers[i])), RecordColumn(i));
    for (const Named &one : named()) {
        for (const QStringView name : one.names)
            members.insert(name.toString(), one.member);
    }
    return members;
}

} // namespace

std::optional<RecordColumn> memberNamed(const QString &column)
{
    static const QHash<QString, RecordColumn> members = namesToMembers();
    const auto found = members.constFind(bareName(column));
    return found == members.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace herald::ui
