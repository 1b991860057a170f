// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/inbox.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

QJsonObject toJson(const InboxItem &item)
{
    return {{u"cloud"_s, item.cloud == Cloud::Alibaba ? u"alibaba"_s : u"huawei"_s},
            {u"channel"_s, item.channel == Channel::Mail ? u"mail"_s : u"sms"_s},
            {u"time"_s, item.time.toString(Qt::ISODateWithMs)},
            {u"requestId"_s, item.requestId},
            {u"sender"_s, item.sender},
            {u"receivers"_s, QJsonArray::fromStringList(item.receivers)},
            {u"subject"_s, item.subject},
            {u"body"_s, item.body},
            {u"recordId"_s, item.recordId},
            {u"newRecordId"_s, item.newRecordId},
            {u"language"_s, item.language}};
}

} // namespace herald::sandbox
