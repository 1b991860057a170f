// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace herald::sandbox {

enum class Cloud { Alibaba, Huawei };
enum class Channel { Mail, Sms };

/// One message that "went out": a call of RunNotifyComponentWithEmail, or one record of a re-send.
struct InboxItem
{
    Cloud cloud = Cloud::Alibaba;
    Channel channel = Channel::Mail;
    QDateTime time; ///< UTC
    QString requestId;
    QString sender;        ///< Alibaba: name of the asset; Huawei: name of the app group
    QStringList receivers; ///< Alibaba: addresses; Huawei: the account
    QString subject;       ///< Alibaba: the subject; Huawei: `mail_send_type`
    QString body;          ///< Alibaba only
    QString recordId;      ///< Huawei: the record or authorisation that was sent again
    QString newRecordId;   ///< Huawei: the record that the sending made
    QString language;      ///< `Lang` or `X-Language` as sent; empty = absent
};

[[nodiscard]] QJsonObject toJson(const InboxItem &item);

} // namespace herald::sandbox
