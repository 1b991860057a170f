// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include "app/huawei/answers.h"
#include "app/huawei/jsonvalues.h"
#include "app/huawei/judge.h"
#include "app/huawei/lookupanswers.h"
#include "app/huawei/lookuperror.h"
#include "app/huawei/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace herald::fuzz {

using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

/// The gateway repeats the signed headers.
const QByteArrayList secretNames{"x-security-token", "x-auth-token", "X-Auth-Token",
                                 "X-Security-Token"};

/// A record leaves as it came: the first seven members, letter by letter.
void examineRecords(const QList<MailRecord> &records)
{
    const QByteArray body = resendBody(records);
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value("records"_L1).toArray();
    require(sent.size() == records.size(), "every record is in the body");
    for (qsizetype i = 0; i < records.size(); ++i) {
        const MailRecord &record = records.at(i);
        const Result<MailRecord> again = recordFromJson(sent.at(i).toObject());
        require(again.has_value(), "a record that is sent can be read");
        require(!again->mailSendResult && !again->errorMsg && !again->sendAt,
                "what only the service writes is not sent");
        if (body.contains("\xEF\xBB\xBF"))
            continue; // Qt's reader drops it at the begin of a text
        MailRecord expected = record;
        expected.mailSendResult.reset();
        expected.errorMsg.reset();
        expected.sendAt.reset();
        require(*again == expected, "a record leaves as it came");
    }
}

} // namespace

void workspace(const QByteArray &bytes)
{
    const Exchange exchange = exchangeOf(bytes);
    const Verdict verdict = judge(exchange, u"workspace:appGroup:resendMail"_s);
    examine(verdict, exchange);
    require(verdict.outcome != Outcome::Accepted || exchange.status == 200, "only 200 is a yes");
    if (hidesCanary(exchange, secretNames))
        require(!shows(wordsOf(verdict)), "no verdict shows a token");
    if (verdict.outcome != Outcome::Accepted)
        (void)errorFrom(verdict);
    (void)serverTimeOf(exchange);

    const QJsonObject answer = jsonValueOf(exchange.body).toObject();
    const Result<Page<MailRecord>> records = mailRecordsFrom(answer);
    if (records)
        examineRecords(records->items);
    if (const auto groups = appGroupsFrom(answer)) {
        for (const AppGroup &group : groups->items)
            require(!group.id.isEmpty(), "an app group has an id");
    }
    (void)authorizationsFrom(answer);
    (void)projectsFrom(answer);
}

} // namespace herald::fuzz
