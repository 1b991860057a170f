// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/guard.h"
#include "app/model/resemblance.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

Notification mail(const QString &subject, const QStringList &receivers)
{
    Notification mail;
    mail.subject = subject;
    mail.receivers = receivers;
    mail.content = u"body"_s;
    return mail;
}

QStringList people(int first, int count)
{
    QStringList people;
    for (int i = first; i < first + count; ++i)
        people.append(u"p%1@example.com"_s.arg(i));
    return people;
}

} // namespace

class TestResemblance : public QObject
{
    Q_OBJECT

private slots:
    void subjectsAreCompared_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"Disk alert"_s << u"Disk alert"_s << true;
        QTest::newRow("case and number") << u"Disk alert 3"_s << u"DISK ALERT #4"_s << true;
        QTest::newRow("one letter")
            << u"Disk alert on web server"_s << u"Disk alerts on web server"_s << true;
        QTest::newRow("another") << u"Disk alert"_s << u"Invitation to lunch"_s << false;
        QTest::newRow("Chinese") << u"【紧急】主机磁盘空间告警"_s << u"紧急：主机磁盘空间告警"_s
                                 << true;
        QTest::newRow("other Chinese") << u"主机磁盘空间告警"_s << u"午餐会邀请"_s << false;
        QTest::newRow("numbers only, equal") << u"4711"_s << u" 4711 "_s << true;
        QTest::newRow("numbers only") << u"4711"_s << u"4712"_s << false;
        QTest::newRow("nothing and something") << u""_s << u"Disk"_s << false;
    }
    void subjectsAreCompared()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isNearlySameSubject(a, b), "same");
        QTEST(isNearlySameSubject(b, a), "same");
    }

    void moreThanHalfOfTheReceivers_data()
    {
        QTest::addColumn<int>("shared");
        QTest::addColumn<bool>("found");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("half") << 5 << false;
        QTest::newRow("more") << 6 << true;
        QTest::newRow("all") << 10 << true;
    }
    void moreThanHalfOfTheReceivers()
    {
        QFETCH(int, shared);
        ResemblanceSearch search(mail(u"Disk alert"_s, people(0, 10)));
        search.look(SendId(u"1"_s), BatchId(u"b"_s), noon,
                    mail(u"Disk alert!"_s, people(10 - shared, 20)));
        QCOMPARE(search.closest().has_value(), shared > 5);
        QTEST(search.closest().has_value(), "found");
        if (!search.closest())
            return;
        QCOMPARE(search.closest()->shared, shared);
        QCOMPARE(search.closest()->before, 20);
        QCOMPARE(search.closest()->when, noon);
        QVERIFY(!search.closest()->isSame);
    }

    void addressesDifferInCaseOnly()
    {
        ResemblanceSearch search(mail(u"s"_s, {u"Li.Si@Example.com"_s}));
        search.look(SendId(u"1"_s), BatchId(u"b"_s), noon, mail(u"s"_s, {u"li.si@example.COM"_s}));
        QVERIFY(search.closest());
        QCOMPARE(search.closest()->shared, 1);
    }

    void theSameMailCountsMost()
    {
        const Notification now = mail(u"Disk alert"_s, people(0, 3));
        Notification same = now;
        same.lang = Language::Chinese; // only what the service answers in
        ResemblanceSearch search(now);
        search.look(SendId(u"2"_s), BatchId(u"b2"_s), noon, mail(u"Disk alert"_s, people(0, 9)));
        search.look(SendId(u"1"_s), BatchId(u"b1"_s), noon.addSecs(-60), same);
        QVERIFY(search.closest());
        QVERIFY(search.closest()->isSame);
        QCOMPARE(search.closest()->send, SendId(u"1"_s));
    }

    void aMailMergeIsOne()
    {
        ResemblanceSearch search(mail(u"Your access"_s, people(0, 10)));
        for (int i = 0; i < 8; ++i)
            search.look(SendId(QString::number(i)), BatchId(u"merge"_s), noon.addSecs(-i),
                        mail(u"Your access"_s, people(i, 1)));
        QVERIFY(search.closest());
        QCOMPARE(search.closest()->shared, 8);
        QCOMPARE(search.closest()->when, noon);
    }

    void guardDecidesWhatMaySend_data()
    {
        QTest::addColumn<GuardLevel>("guard");
        QTest::addColumn<bool>("sandbox");
        QTest::addColumn<bool>("sends");
        QTest::newRow("confirm") << GuardLevel::Confirm << false << true;
        QTest::newRow("by number") << GuardLevel::ConfirmByNumber << false << true;
        QTest::newRow("rehearsal, live") << GuardLevel::RehearseOnly << false << false;
        QTest::newRow("rehearsal, sandbox") << GuardLevel::RehearseOnly << true << true;
        QTest::newRow("blocked") << GuardLevel::Blocked << false << false;
        QTest::newRow("blocked, sandbox") << GuardLevel::Blocked << true << false;
    }
    void guardDecidesWhatMaySend()
    {
        QFETCH(GuardLevel, guard);
        QFETCH(bool, sandbox);
        Profile profile;
        profile.guard = guard;
        profile.sandbox = sandbox;
        QTEST(letsSend(profile), "sends");
    }

    void ownDomains_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("own");
        QTest::newRow("own") << u"a@example.com"_s << true;
        QTest::newRow("other case") << u"a@EXAMPLE.com"_s << true;
        QTest::newRow("below") << u"a@mail.example.com"_s << true;
        QTest::newRow("ends alike") << u"a@badexample.com"_s << false;
        QTest::newRow("continues") << u"a@example.com.evil.test"_s << false;
        QTest::newRow("other") << u"a@example.cn"_s << false;
    }
    void ownDomains()
    {
        QFETCH(QString, address);
        Profile profile;
        QVERIFY(!isOwnAddress(profile, address));
        profile.ownDomains = {u"example.net"_s, u"example.com"_s};
        QTEST(isOwnAddress(profile, address), "own");
    }
};

QTEST_GUILESS_MAIN(TestResemblance)
#include "tst_resemblance.moc"
