// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/mailresend.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestMailRecord : public QObject
{
    Q_OBJECT

    static MailRecord record(const QString &type, const QString &kind = u"USER"_s)
    {
        MailRecord r;
        r.id = MailRecordId(u"575772274859184145"_s);
        r.mailSendType = type;
        r.accountAuthType = kind;
        return r;
    }

private slots:
    void types_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<MailChannel>("channel");
        QTest::addColumn<MailEvent>("event");
        QTest::newRow("added") << u"ADD_GROUP_AUTHORIZATION"_s << MailChannel::Mail
                               << MailEvent::AccessGranted;
        QTest::newRow("removed") << u"DEL_GROUP_AUTHORIZATION"_s << MailChannel::Mail
                                 << MailEvent::AccessRemoved;
        QTest::newRow("added, SMS")
            << u"ADD_GROUP_AUTHORIZATION_SMS"_s << MailChannel::Sms << MailEvent::AccessGranted;
        QTest::newRow("removed, SMS")
            << u"DEL_GROUP_AUTHORIZATION_SMS"_s << MailChannel::Sms << MailEvent::AccessRemoved;
        QTest::newRow("the example of the manual")
            << u"1"_s << MailChannel::Unrecognised << MailEvent::Unrecognised;
    }

    void types()
    {
        QFETCH(QString, type);
        QFETCH(MailChannel, channel);
        QFETCH(MailEvent, event);
        QCOMPARE(channelOf(record(type)), channel);
        QCOMPARE(eventOf(record(type)), event);
    }

    void bothSpellingsOfSuccess()
    {
        MailRecord r;
        QCOMPARE(resultOf(r), MailResult::Unrecognised);
        r.mailSendResult = u"SUCCESS"_s;
        QCOMPARE(resultOf(r), MailResult::Succeeded);
        r.mailSendResult = u"SUEECESS"_s;
        QCOMPARE(resultOf(r), MailResult::Succeeded);
        r.mailSendResult = u"FAIL"_s;
        QCOMPARE(resultOf(r), MailResult::Failed);
    }

    void countsWhatNeedsASecondLook()
    {
        const ResendCount count =
            countOf({record(u"ADD_GROUP_AUTHORIZATION"_s), record(u"DEL_GROUP_AUTHORIZATION"_s),
                     record(u"ADD_GROUP_AUTHORIZATION_SMS"_s, u"USER_GROUP"_s)});
        QCOMPARE(count.mails, 2);
        QCOMPARE(count.texts, 1);
        QCOMPARE(count.removals, 1);
        QCOMPARE(count.groups, 1);
    }
};

QTEST_GUILESS_MAIN(TestMailRecord)
#include "tst_mailrecord.moc"
