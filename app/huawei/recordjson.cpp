// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/recordjson.h"

#include "app/huawei/jsonvalues.h"

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

QByteArray member(QByteArrayView name, const QString &value)
{
    return '"' + name.toByteArray() + "\":" + jsonString(value);
}

QByteArray resendJson(const MailRecord &record)
{
    QByteArrayList members{member("id", record.id.text())};
    const auto add = [&](QByteArrayView name, const std::optional<QString> &value) {
        if (value)
            members.append(member(name, *value));
    };
    add("account", record.account);
    add("account_auth_type", record.accountAuthType);
    add("account_auth_name", record.accountAuthName);
    if (record.appGroupId)
        members.append(member("app_group_id", record.appGroupId->text()));
    add("app_group_name", record.appGroupName);
    add("mail_send_type", record.mailSendType);
    return '{' + members.join(',') + '}';
}

} // namespace

Result<MailRecord> recordFromJson(const QJsonObject &object)
{
    std::optional<Error> problem;
    const auto text = [&](QLatin1StringView name) -> std::optional<QString> {
        Result<std::optional<QString>> value = textMember(object, name);
        if (value)
            return *std::move(value);
        problem = value.error();
        return std::nullopt;
    };

    MailRecord record;
    record.id = MailRecordId(text("id"_L1).value_or(QString()));
    record.account = text("account"_L1);
    record.accountAuthType = text("account_auth_type"_L1);
    record.accountAuthName = text("account_auth_name"_L1);
    if (const std::optional<QString> group = text("app_group_id"_L1))
        record.appGroupId = AppGroupId(*group);
    record.appGroupName = text("app_group_name"_L1);
    record.mailSendType = text("mail_send_type"_L1);
    record.mailSendResult = text("mail_send_result"_L1);
    record.errorMsg = text("error_msg"_L1);
    if (const std::optional<QString> time = text("send_at"_L1))
        record.sendAt = utcTime(*time);

    if (problem)
        return tl::unexpected(*problem);
    if (record.id.isEmpty())
        return failure(Error::Kind::BadAnswer, u"a mail record has no 'id'"_s);
    return record;
}

QByteArray resendBody(const QList<MailRecord> &records)
{
    QByteArrayList written;
    for (const MailRecord &record : records)
        written.append(resendJson(record));
    return "{\"records\":[" + written.join(',') + "]}";
}

} // namespace herald::huawei
