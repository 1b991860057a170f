// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "ui/resend/recordsmodel.h"

#include <QStringList>

namespace herald::test {

using namespace Qt::StringLiterals;

inline MailRecord mailRecord(const QString &id, const QString &account = u"zhangsan"_s)
{
    MailRecord made;
    made.id = MailRecordId(id);
    made.account = account;
    made.accountAuthType = u"USER"_s;
    made.accountAuthName = account;
    made.appGroupId = AppGroupId(u"573743978327834675"_s);
    made.appGroupName = u"Process development"_s;
    made.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
    made.mailSendResult = u"SUCCESS"_s;
    return made;
}

/// Many that differ as real ones do; every third has failed.
inline MailRecord generatedRecord(qsizetype number)
{
    static const QStringList types{u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION"_s,
                                   u"ADD_GROUP_AUTHORIZATION_SMS"_s,
                                   u"DEL_GROUP_AUTHORIZATION_SMS"_s};
    MailRecord made = mailRecord(QString::number(575'772'274'859'180'000 + number),
                                 u"user%1"_s.arg(number * 7919 % 1'000'003));
    made.appGroupName = u"Group %1"_s.arg(number % 12);
    made.mailSendType = types.at(number % 4);
    if (number % 3 == 0) {
        made.mailSendResult = u"FAIL"_s;
        made.errorMsg = u"mailbox of user %1 is full"_s.arg(number % 1000);
    }
    made.sendAt = QDateTime::fromMSecsSinceEpoch(
        1'700'000'000'000 + number * 7'919'000 % 5'000'000'000, Qt::UTC);
    return made;
}

inline QList<MailRecord> mailRecords(int count)
{
    QList<MailRecord> made;
    for (int i = 0; i < count; ++i)
        made.append(mailRecord(QString::number(1000 + i), u"user%1"_s.arg(i)));
    return made;
}

inline Send sendOf(const MailRecord &sent, const QString &id, Outcome outcome)
{
    Send send;
    send.id = SendId(id);
    send.manifest = Manifest::freeze(Profile(), QUrl(), MailResend{{sent}, Language::English});
    send.state = SendState::Done;
    send.verdict.outcome = outcome;
    send.changed = QDateTime::currentDateTimeUtc();
    return send;
}

inline QStringList shownIds(const ui::RecordsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.shownCount(); ++row)
        ids.append(model.recordAt(row).id.text());
    return ids;
}

inline QStringList tickedIds(const ui::RecordsModel &model)
{
    QStringList ids;
    for (const MailRecord &each : model.tickedRecords())
        ids.append(each.id.text());
    return ids;
}

inline RecordFilter searchFor(const QString &text)
{
    return {text.split(u' ', Qt::SkipEmptyParts), {}, {}};
}

inline RecordFilter inGroup(int number)
{
    RecordTest test;
    test.column = RecordColumn::GroupName;
    test.op = RecordTest::Operator::Is;
    test.operand = u"Group %1"_s.arg(number);
    return {{}, {test}, {}};
}

} // namespace herald::test
