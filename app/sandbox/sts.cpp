// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sts.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr qint64 shortest = 900;
constexpr qint64 longest = 3600;

QString randomText()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

AlibabaResult Sts::assumeRole(AlibabaParameters &parameters, const Context &context,
                              AccessKey &lent)
{
    static const QRegularExpression session(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9.@_-]{2,64}"_s));
    const QString role = parameters.text(u"RoleArn"_s);
    const QString name = parameters.text(u"RoleSessionName"_s);
    const qint64 seconds = parameters.integer(u"DurationSeconds"_s, longest, shortest);
    if (seconds > longest)
        parameters.refuse(u"DurationSeconds"_s);
    if (!session.match(name).hasMatch())
        parameters.refuse(u"RoleSessionName"_s);
    if (parameters.error())
        return tl::unexpected(*parameters.error());
    if (role != m_roleArn)
        return tl::unexpected(
            AlibabaError{404, u"EntityNotExist.Role"_s, u"The role not exists: %1."_s.arg(role)});

    lent.id = u"STS.SANDBOXROLE%1"_s.arg(++m_loans, 4, 10, QChar(u'0'));
    lent.secret = randomText().toLatin1();
    lent.token = randomText().toLatin1();
    lent.expires = context.now.addSecs(seconds);
    return QJsonObject{
        {u"Credentials"_s,
         QJsonObject{{u"AccessKeyId"_s, lent.id},
                     {u"AccessKeySecret"_s, QString::fromLatin1(lent.secret)},
                     {u"SecurityToken"_s, QString::fromLatin1(lent.token)},
                     {u"Expiration"_s, lent.expires.toUTC().toString(Qt::ISODate)}}},
        {u"AssumedRoleUser"_s, QJsonObject{{u"Arn"_s, QString(role + u'/' + name)}}}};
}

} // namespace herald::sandbox
