// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/sqliteledger.h"
#include "app/ledger/verdictjson.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) % u".db"_s);
    }

    static Send send(const QString &id, const QString &subject = u"s"_s)
    {
        Notification n;
        n.subject = subject;
        Profile p;
        p.id = ProfileId(u"p"_s);
        p.name = u"p"_s;
        Send s;
        s.id = SendId(id);
        s.batch = BatchId(u"b"_s);
        s.manifest = Manifest::freeze(p, QUrl(u"https://example.com"_s), n);
        s.created = s.changed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        return s;
    }

    static Verdict accepted()
    {
        Verdict v;
        v.outcome = Outcome::Accepted;
        v.requestId = u"D4CC979E"_s;
        return v;
    }

private slots:
    void anOutcomeIsThereAfterARestart()
    {
        {
            SqliteLedger ledger(file());
            QVERIFY(QCoro::waitFor(ledger.enqueue({send(u"1"_s), send(u"2"_s, u"主题"_s)})));
            QVERIFY(QCoro::waitFor(ledger.claim(SendId(u"1"_s))));
            QVERIFY(QCoro::waitFor(ledger.settle(SendId(u"1"_s), accepted())));
        }
        SqliteLedger again(file());
        const Result<QList<Send>> sends = QCoro::waitFor(again.recover());
        QVERIFY(sends);
        QCOMPARE(sends->size(), 2);
        QCOMPARE(sends->at(0).id.text(), u"2"_s); // newest first
        QCOMPARE(sends->at(0).state, SendState::Held);
        QCOMPARE(std::get<Notification>(sends->at(0).manifest.payload()).subject, u"主题"_s);
        QCOMPARE(sends->at(1).state, SendState::Done);
        QCOMPARE(sends->at(1).verdict, accepted());
    }

    void whatWasOnTheWireIsUnknownAfterACrash()
    {
        {
            SqliteLedger ledger(file());
            QVERIFY(QCoro::waitFor(ledger.enqueue({send(u"1"_s)})));
            QVERIFY(QCoro::waitFor(ledger.claim(SendId(u"1"_s))));
        }
        for (int start = 0; start < 2; ++start) {
            SqliteLedger again(file());
            const Result<QList<Send>> sends = QCoro::waitFor(again.recover());
            QVERIFY(sends);
            QCOMPARE(sends->at(0).state, SendState::Done);
            QCOMPARE(sends->at(0).verdict.outcome, Outcome::Unknown);
            QCOMPARE(sends->at(0).verdict.cause, Cause::CrashedOnTheWire);
            QVERIFY(!QCoro::waitFor(again.claim(SendId(u"1"_s))));
        }
    }

    void aSendIsClaimedOnceAndSettledOnce()
    {
        SqliteLedger ledger(file());
        QVERIFY(QCoro::waitFor(ledger.enqueue({send(u"1"_s)})));
        QVERIFY(QCoro::waitFor(ledger.claim(SendId(u"1"_s))));
        QVERIFY(!QCoro::waitFor(ledger.claim(SendId(u"1"_s))));
        QVERIFY(QCoro::waitFor(ledger.settle(SendId(u"1"_s), accepted())));
        Verdict other;
        QVERIFY(!QCoro::waitFor(ledger.settle(SendId(u"1"_s), other)));
        QCOMPARE(QCoro::waitFor(ledger.recover())->at(0).verdict, accepted());
        QVERIFY(!QCoro::waitFor(ledger.claim(SendId(u"nobody"_s))));
    }

    void aBatchIsTakenWholeOrNotAtAll()
    {
        SqliteLedger ledger(file());
        QVERIFY(QCoro::waitFor(ledger.enqueue({send(u"1"_s)})));
        QVERIFY(!QCoro::waitFor(ledger.enqueue({send(u"2"_s), send(u"1"_s)})));
        QCOMPARE(QCoro::waitFor(ledger.recover())->size(), 1);
    }

    void theFileIsPrivate()
    {
        SqliteLedger ledger(file());
        QVERIFY(QCoro::waitFor(ledger.enqueue({send(u"1"_s)})));
        QCOMPARE(QFile::permissions(file()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        SqliteLedger ledger(u"/proc/herald/ledger.db"_s);
        const Result<void> taken = QCoro::waitFor(ledger.enqueue({send(u"1"_s)}));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Storage);
    }

    void verdictsKeepTheirWords()
    {
        Verdict v;
        v.outcome = Outcome::Refused;
        v.cause = Cause::ClockWrong;
        v.code = u"InvalidTimeStamp.Expired"_s;
        v.serviceText = u"时间"_s;
        v.httpStatus = 400;
        v.clockAhead = std::chrono::seconds(540);
        QCOMPARE(verdictFromJson(toJson(v)), v);
        QCOMPARE(verdictFromJson("{\"outcome\":\"Nonsense\"}").outcome, Outcome::Unknown);
        QCOMPARE(verdictFromJson("").outcome, Outcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
