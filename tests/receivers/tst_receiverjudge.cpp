// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notification.h"
#include "app/receivers/commondomains.h"
#include "app/receivers/domains.h"
#include "app/receivers/receiverjudge.h"
#include "app/receivers/receiverlist.h"
#include "app/receivers/repair.h"

#include <QRandomGenerator>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;
using Standing = Receiver::Standing;

class TestReceiverJudge : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void whatIsFineIsFineForTheModel();
    void slips_data();
    void slips();
    void lookAlikes_data();
    void lookAlikes();
    void ownDomains();
    void neverMail();
    void shownInItsOwnLetters();
    void tallyFollowsEveryChange();
    void listsChange();

private:
    [[nodiscard]] QString read(const QString &text) const
    {
        return repairedAddress(text, *m_domains).text;
    }

    std::shared_ptr<const Domains> m_domains = std::make_shared<const Domains>();
};

void TestReceiverJudge::faults_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("character");
    const auto row = [](const char *name, const QString &address, AddressFault fault,
                        const QString &character = {}) {
        QTest::newRow(name) << address << int(fault) << character;
    };
    row("plain", u"ops@example.com"_s, AddressFault::None);
    row("plus, apostrophe", u"a.b+c'd@mail.example.cn"_s, AddressFault::None);
    row("Chinese name", u"张三@example.com"_s, AddressFault::None);
    row("no at", u"ops"_s, AddressFault::NoAt);
    row("two ats", u"a@b@example.com"_s, AddressFault::TwoAts);
    row("quoted", u"\"a b\"@example.com"_s, AddressFault::Quoted);
    row("no name", u"@example.com"_s, AddressFault::NoName);
    row("64 letters", QString(64, u'a') + u"@example.com"_s, AddressFault::None);
    row("65 letters", QString(65, u'a') + u"@example.com"_s, AddressFault::LongName);
    row("22 Chinese letters are 66 bytes", QString(22, u'张') + u"@example.com"_s,
        AddressFault::LongName);
    row("dot first", u".a@example.com"_s, AddressFault::NameDots);
    row("dot last", u"a.@example.com"_s, AddressFault::NameDots);
    row("two dots", u"a..b@example.com"_s, AddressFault::NameDots);
    row("blank", u"a b@example.com"_s, AddressFault::BadCharacter, u" "_s);
    row("bracket", u"a(b@example.com"_s, AddressFault::BadCharacter, u"("_s);
    row("zero-width", u"a\u200Bb@example.com"_s, AddressFault::Hidden, u"\u200B"_s);
    row("override", u"a\u202Eb@example.com"_s, AddressFault::Hidden, u"\u202E"_s);
    row("control", u"a\u0007@example.com"_s, AddressFault::Hidden, u"\u0007"_s);
    row("tag", u"a\U000E0041@example.com"_s, AddressFault::Hidden, u"\U000E0041"_s);
    row("no domain", u"a@"_s, AddressFault::NoDomain);
    row("one label", u"a@localhost"_s, AddressFault::OneLabel);
    row("empty label", u"a@b..com"_s, AddressFault::EmptyLabel);
    row("empty first label", u"a@.com"_s, AddressFault::EmptyLabel);
    row("64 letters in a label", u"a@"_s + QString(64, u'b') + u".com"_s, AddressFault::LongLabel);
    row("hyphen first", u"a@-b.com"_s, AddressFault::BadDomain);
    row("underscore", u"a@b_c.com"_s, AddressFault::BadDomain, u"_"_s);
    row("IP", u"a@192.0.2.1"_s, AddressFault::Ip);
    row("IP in brackets", u"a@[192.0.2.1]"_s, AddressFault::Ip);
    row("numeric ending", u"a@example.123"_s, AddressFault::NumericEnding);
    row("no punycode", u"a@xn--zz.com"_s, AddressFault::BadUnicode);
    row("mixed directions", u"a@abc\u05D0.com"_s, AddressFault::BadUnicode);
    row("254 bytes",
        QString(64, u'a') + u'@' + QString(QString(60, u'b') + u'.').repeated(3) + u"ccccc.c"_s,
        AddressFault::LongAddress);
}

void TestReceiverJudge::faults()
{
    QFETCH(QString, address);
    QFETCH(int, fault);
    const RepairedAddress repaired = repairedAddress(address, *m_domains);
    QCOMPARE(repaired.text.section(u'@', 0, 0), address.section(u'@', 0, 0));
    QCOMPARE(int(repaired.fault), fault);
    QCOMPARE(int(ReceiverJudge(m_domains).judge(repaired.text).fault), fault);
    QFETCH(QString, character);
    const char32_t found = faultyCharacter(address);
    QCOMPARE(found ? QString::fromUcs4(&found, 1) : QString(), character);
}

void TestReceiverJudge::whatIsFineIsFineForTheModel()
{
    QRandomGenerator random(7);
    const QString alphabet = u"abcXYZ019.-_+'@@..()\\ \u200B\u4E2D\u00E9\uFF20"_s;
    int fine = 0;
    for (int round = 0; round < 200000; ++round) {
        QString text;
        const int size = random.bounded(3, 12);
        for (int i = 0; i < size; ++i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const RepairedAddress repaired = repairedAddress(text, *m_domains);
        if (repaired.fault != AddressFault::None)
            continue;
        ++fine;
        QVERIFY2(isMailAddress(repaired.text), qPrintable(repaired.text));
    }
    QVERIFY(fine > 100);
}

void TestReceiverJudge::slips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString &typed, const QString &meant) {
        QTest::newRow(qPrintable(typed)) << typed << meant;
    };
    row(u"gmial.com"_s, u"gmail.com"_s);
    row(u"gamil.com"_s, u"gmail.com"_s);
    row(u"gmai.com"_s, u"gmail.com"_s);
    row(u"gmail.con"_s, u"gmail.com"_s);
    row(u"gnail.com"_s, u"gmail.com"_s);
    row(u"qq.con"_s, u"qq.com"_s);
    row(u"qq.cm"_s, u"qq.com"_s);
    row(u"163.con"_s, u"163.com"_s);
    row(u"126.comm"_s, u"126.com"_s);
    row(u"outlok.com"_s, u"outlook.com"_s);
    row(u"hotmial.com"_s, u"hotmail.com"_s);
    row(u"aliyum.com"_s, u"aliyun.com"_s);
    row(u"huwaei.com"_s, u"huawei.com"_s);
    row(u"hauweicluod.com"_s, u"huaweicloud.com"_s);
    row(u"exampel.com"_s, u"example.com"_s); // the profile's own
    // and what is none
    for (const QString &right :
         {u"qq.com"_s, u"mail.com"_s, u"ymail.com"_s, u"123.com"_s, u"sina.cn"_s, u"example.org"_s,
          u"live.cn"_s, u"mails.example.com"_s, u"a.b"_s})
        row(right, {});
    for (const QString &common : commonDomains())
        row(common, {});
}

void TestReceiverJudge::slips()
{
    QFETCH(QString, typed);
    ReceiverJudge judge(m_domains);
    judge.setOwnDomains({u"example.com"_s});
    const QString address = u"a@"_s + typed;
    QTEST(judge.meant(address), "meant");
    QCOMPARE(bool(judge.judge(address).doubts), !judge.meant(address).isEmpty());
}

void TestReceiverJudge::lookAlikes_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("doubts");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &domain, AddressDoubts doubts,
                        const QString &meant = {}) {
        QTest::newRow(name) << domain << int(doubts) << meant;
    };
    const AddressDoubts alike = AddressDoubt::LookAlike;
    row("Cyrillic letter in Latin", u"gmаil.com"_s, alike | AddressDoubt::MixedScripts,
        u"gmail.com"_s);
    row("all Cyrillic", u"сосо.com"_s, alike);
    row("digit for a letter", u"out1ook.com"_s, alike, u"outlook.com"_s);
    row("rn for m", u"rnicrosoft.com"_s, alike, u"microsoft.com"_s);
    row("one's own", u"examp1e.com"_s, alike, u"example.com"_s);
    row("Greek and Latin", u"aβc.com"_s, AddressDoubt::MixedScripts);
    row("Chinese", u"例子.中国"_s, {});
    row("Chinese and Latin", u"abc例子.com"_s, {});
    row("umlaut", u"müller.de"_s, {});
    row("Russian", u"почта.рф"_s, {});
}

void TestReceiverJudge::lookAlikes()
{
    QFETCH(QString, domain);
    ReceiverJudge judge(m_domains);
    judge.setOwnDomains({u"example.com"_s});
    const QString address = read(u"a@"_s + domain);
    QTEST(int(judge.judge(address).doubts), "doubts");
    QTEST(judge.meant(address), "meant");
}

void TestReceiverJudge::ownDomains()
{
    ReceiverJudge judge(m_domains);
    QVERIFY(!judge.judge(u"a@x.com"_s).isOutside); // none are named
    judge.setOwnDomains({u" Example.com "_s, u"@例子.中国"_s});
    QVERIFY(!judge.judge(u"a@example.com"_s).isOutside);
    QVERIFY(!judge.judge(u"a@mail.example.com"_s).isOutside);
    QVERIFY(!judge.judge(read(u"a@例子.中国"_s)).isOutside);
    QVERIFY(judge.judge(u"a@notexample.com"_s).isOutside);
    QCOMPARE(judge.judge(u"a@x.com"_s).standing(), Standing::Outside);
}

void TestReceiverJudge::neverMail()
{
    ReceiverJudge judge(m_domains);
    judge.setNeverMail({{u"Boss@X.com"_s, u"asked"_s}, {u"@gone.cn"_s, u"closed"_s}});
    QCOMPARE(judge.judge(u"bOSS@x.com"_s).standing(), Standing::NeverMail);
    QCOMPARE(judge.neverMailReason(u"boss@x.com"_s), u"asked"_s);
    QCOMPARE(judge.neverMailReason(u"a@mail.gone.cn"_s), u"closed"_s);
    QCOMPARE(judge.judge(u"a@x.com"_s).standing(), Standing::Fine);
    QCOMPARE(judge.judge(u"a@notgone.cn"_s).standing(), Standing::Fine);
}

void TestReceiverJudge::shownInItsOwnLetters()
{
    const ReceiverJudge judge(m_domains);
    const auto shown = [&](const QString &text) { return judge.shown(judge.judge(read(text))); };
    QCOMPARE(shown(u"a@例子.中国"_s), u"a@例子.中国"_s);
    QCOMPARE(shown(u"a@gmаil.com"_s), u"a@xn--gmil-63d.com"_s); // what deceives is not shown
    QCOMPARE(shown(u"a@x.com"_s), u"a@x.com"_s);
}

void TestReceiverJudge::tallyFollowsEveryChange()
{
    ReceiverJudge judge(m_domains);
    judge.setOwnDomains({u"example.com"_s});
    judge.setNeverMail({{u"gone.cn"_s, {}}});
    const QStringList pool{u"a@example.com"_s, u"b@example.com"_s, u"c@x.com"_s, u"d@gmial.com"_s,
                           u"e@gone.cn"_s,     u"nobody"_s,        u"f@y"_s};
    QRandomGenerator random(3);
    ReceiverList list;
    for (int round = 0; round < 500; ++round) {
        switch (random.bounded(4)) {
        case 0:
        case 1:
            list = list.with({pool.at(random.bounded(int(pool.size())))}, judge);
            break;
        case 2:
            if (!list.isEmpty())
                list = list.without({random.bounded(int(list.size()))});
            break;
        default:
            if (!list.isEmpty())
                list =
                    list.replaced(random.bounded(int(list.size())), pool.mid(round % 6, 2), judge);
        }
        QCOMPARE(list.tally(), ReceiverList(list.receivers()).tally());
        QCOMPARE(list.tally().sent, list.sent().size());
    }
    const ReceiverTally all = ReceiverList().with(pool, judge).tally();
    QCOMPARE(all, (ReceiverTally{6, 2, 1, 2, 1, 3}));
}

void TestReceiverJudge::listsChange()
{
    const ReceiverJudge judge(m_domains);
    const ReceiverList list = ReceiverList().with(
        {u"b@x.com"_s, u"c@gmial.com"_s, u"a@y.com"_s, u"bad"_s, u"c@gmail.com"_s}, judge);
    QCOMPARE(
        list.sorted(ReceiverList::Order::ByAddress).addresses(),
        QStringList({u"a@y.com"_s, u"b@x.com"_s, u"bad"_s, u"c@gmail.com"_s, u"c@gmial.com"_s}));
    QCOMPARE(list.sorted(ReceiverList::Order::ByDomain).addresses().constFirst(), u"bad"_s);
    QCOMPARE(list.moved(u"gmial.com"_s, u"gmail.com"_s, judge).addresses(),
             QStringList({u"b@x.com"_s, u"c@gmail.com"_s, u"a@y.com"_s, u"bad"_s}));
    QCOMPARE(list.without(Standing::Invalid).size(), 4);
    QList<int> most;
    for (int i = 0; i < 100; ++i)
        most.append(2 * i);
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(u"u%1@x.com"_s.arg(i));
    const ReceiverList odd = ReceiverList().with(many, judge).without(most);
    QCOMPARE(odd.size(), 100);
    QCOMPARE(odd.at(3).address, u"u7@x.com"_s);
}

QTEST_GUILESS_MAIN(TestReceiverJudge)
#include "tst_receiverjudge.moc"
