// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweimails.h"

#include "app/sandbox/fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr qsizetype mostRecords = 50;

/// A member of a record in a request, and where its value is kept.
struct Member
{
    QLatin1StringView name;
    int least;
    int most;
    QString MailRecord::*value;
};

constexpr Member members[] = {
    {"account"_L1, 1, 128, &MailRecord::account},
    {"account_auth_type"_L1, 1, 128, &MailRecord::accountAuthType},
    {"account_auth_name"_L1, 1, 128, &MailRecord::accountAuthName},
    {"app_group_id"_L1, 1, 128, &MailRecord::appGroupId},
    {"app_group_name"_L1, 0, 64, &MailRecord::appGroupName},
    {"mail_send_type"_L1, 1, 64, &MailRecord::mailSendType},
};

tl::unexpected<HuaweiError> refused(const QString &text)
{
    return tl::unexpected(badInput(text));
}

HuaweiResult<QJsonArray> readRecords(const QByteArray &body)
{
    const QJsonDocument document = documentOf(body);
    if (!document.isObject())
        return tl::unexpected(
            HuaweiError{400, u"WKS.0001"_s, u"The request body is empty or malformed."_s});
    const QJsonValue records = document.object()["records"_L1];
    if (!records.isArray())
        return refused(u"records must be an array."_s);
    const QJsonArray array = records.toArray();
    if (array.isEmpty() || array.size() > mostRecords)
        return refused(u"records must hold 1 to 50 items."_s);
    return array;
}

HuaweiResult<MailOrder> readRecord(const MailBook &book, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = object["id"_L1].toString();
    if (id.isEmpty() || id.size() > 128)
        return refused(u"Every record needs an id: a string of 1 to 128 characters."_s);
    const auto record = book.find(id);
    for (const Member &member : members) {
        const QJsonValue sent = object[member.name];
        if (sent.isUndefined())
            continue;
        const QString text = sent.toString();
        if (!sent.isString() || text.size() < member.least || text.size() > member.most)
            return refused(u"%1 is not a string of the documented size."_s.arg(member.name));
        if (record && text != *record.*(member.value))
            return refused(u"%1 does not agree with the record."_s.arg(member.name));
    }
    if (!record)
        return tl::unexpected(notFound(u"The mail record %1 does not exist."_s.arg(id)));
    return MailOrder{id, *record};
}

HuaweiResult<MailOrder> readAuthorization(const MailBook &book, const QJsonValue &value)
{
    const QString id = value.toString();
    if (id.isEmpty() || id.size() > 128)
        return refused(u"Every record is an authorization id: a string."_s);
    const auto authorization = book.world().findAuthorization(id);
    if (!authorization)
        return tl::unexpected(notFound(u"The authorization %1 does not exist."_s.arg(id)));
    const AppGroup group = book.world().group(authorization->group);
    MailRecord record;
    record.account = authorization->account;
    record.accountAuthType = authorization->accountType;
    record.accountAuthName = authorization->account;
    record.appGroupId = group.id;
    record.appGroupName = group.name;
    record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    return MailOrder{id, record};
}

template <class ReadOne>
HuaweiResult<QList<MailOrder>> readOrders(const MailBook &book, const QByteArray &body,
                                          const ReadOne &readOne)
{
    const auto records = readRecords(body);
    if (!records)
        return tl::unexpected(records.error());
    QList<MailOrder> orders;
    for (const QJsonValue &value : *records) {
        const HuaweiResult<MailOrder> order = readOne(book, value);
        if (!order)
            return tl::unexpected(order.error());
        orders.append(*order);
    }
    return orders;
}

} // namespace

HuaweiResult<QList<MailOrder>> readRecordOrders(const MailBook &book, const QByteArray &body)
{
    return readOrders(book, body, readRecord);
}

HuaweiResult<QList<MailOrder>> readAuthorizationOrders(const MailBook &book, const QByteArray &body)
{
    return readOrders(book, body, readAuthorization);
}

} // namespace herald::sandbox
