// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

/// The list of faults itself; tst_faultywire shows what each does.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void eachCountsDownToTheNext();
    void lookupsPassUnlessAllAreMeant();
    void foreverNeverEnds();
    void readsTexts_data();
    void readsTexts();
    void refusesTexts_data();
    void refusesTexts();
    void jsonComesBackAsItWent();
    void refusesJson_data();
    void refusesJson();
};

void TestFaults::eachCountsDownToTheNext()
{
    Faults faults;
    faults.set({{FaultKind::Stall, 2, Fault::Scope::Sends, 0},
                {FaultKind::Redirect, 1, Fault::Scope::Sends, 0}});
    QCOMPARE(faults.take(true)->kind, FaultKind::Stall);
    QCOMPARE(faults.list().first().count, 1);
    QCOMPARE(faults.take(true)->kind, FaultKind::Stall);
    QCOMPARE(faults.take(true)->kind, FaultKind::Redirect);
    QVERIFY(!faults.take(true));
    QVERIFY(faults.list().isEmpty());
}

void TestFaults::lookupsPassUnlessAllAreMeant()
{
    Faults faults;
    faults.set({{FaultKind::Stall, 1, Fault::Scope::Sends, 0},
                {FaultKind::Redirect, 1, Fault::Scope::AllRequests, 0}});
    QCOMPARE(faults.take(false)->kind, FaultKind::Redirect);
    QVERIFY(!faults.take(false));
    QCOMPARE(faults.take(true)->kind, FaultKind::Stall);
}

void TestFaults::foreverNeverEnds()
{
    Faults faults;
    faults.set({{FaultKind::Stall, Fault::forEver, Fault::Scope::Sends, 0}});
    for (int i = 0; i < 100; ++i)
        QVERIFY(faults.take(true));
    QCOMPARE(faults.list().size(), 1);
}

void TestFaults::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("value");
    QTest::newRow("kind alone") << u"stall"_s << int(FaultKind::Stall) << 1 << 0;
    QTest::newRow("count") << u"acceptThenDrop:3"_s << int(FaultKind::AcceptThenDrop) << 3 << 0;
    QTest::newRow("always") << u"throttled:always"_s << int(FaultKind::Throttled) << -1 << 0;
    QTest::newRow("value") << u"wrongClock:1:-3600"_s << int(FaultKind::WrongClock) << 1 << -3600;
}

void TestFaults::readsTexts()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, count);
    QFETCH(int, value);
    const auto fault = faultFromText(text);
    QVERIFY(fault);
    QCOMPARE(*fault, (Fault{FaultKind(kind), count, Fault::Scope::Sends, value}));
}

void TestFaults::refusesTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Stall", "stall:", "stall:0", "stall:-1", "stall:two",
                             "stall:1:", "stall:1:2:3", "wrongClock:1:1.5"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFaults::refusesTexts()
{
    QFETCH(QString, text);
    QVERIFY(!faultFromText(text));
}

void TestFaults::jsonComesBackAsItWent()
{
    QList<Fault> all;
    for (const QString &name : faultNames().split(u", "_s))
        all.append(*faultFromText(name + u":2:5"_s));
    QCOMPARE(all.size(), 17);
    all.first().scope = Fault::Scope::AllRequests;
    all.last().count = Fault::forEver;
    QCOMPARE(faultsFromJson(faultsToJson(all)).value(), all);
    const auto sparse = faultsFromJson({QJsonObject{{u"kind"_s, u"stall"_s}}});
    QCOMPARE(sparse.value(), (QList<Fault>{{FaultKind::Stall, 1, Fault::Scope::Sends, 0}}));
}

void TestFaults::refusesJson_data()
{
    QTest::addColumn<QJsonObject>("object");
    const QString kind = u"stall"_s;
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("kind unknown") << QJsonObject{{u"kind"_s, u"quake"_s}};
    QTest::newRow("count zero") << QJsonObject{{u"kind"_s, kind}, {u"count"_s, 0}};
    QTest::newRow("count as text") << QJsonObject{{u"kind"_s, kind}, {u"count"_s, u"1"_s}};
    QTest::newRow("half a count") << QJsonObject{{u"kind"_s, kind}, {u"count"_s, 1.5}};
    QTest::newRow("value as text") << QJsonObject{{u"kind"_s, kind}, {u"value"_s, u"1"_s}};
    QTest::newRow("scope unknown") << QJsonObject{{u"kind"_s, kind}, {u"scope"_s, u"some"_s}};
}

void TestFaults::refusesJson()
{
    QFETCH(QJsonObject, object);
    QVERIFY(!faultsFromJson({object}));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
