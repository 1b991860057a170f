// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/notify/notifyreview.h"
#include "ui/notify/reach.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

Profile profile(const QStringList &own = {}, GuardLevel guard = GuardLevel::Confirm)
{
    Profile profile;
    profile.id = ProfileId(u"p"_s);
    profile.name = u"Security desk"_s;
    profile.accessKeyId = u"AKEXAMPLE0001"_s;
    profile.ownDomains = own;
    profile.guard = guard;
    return profile;
}

Notification mail(const QStringList &receivers)
{
    Notification mail;
    mail.playbookUuid = PlaybookUuid(u"e99dab31"_s);
    mail.nodeName = u"notify_message_1"_s;
    mail.componentName = u"NotifyMessage"_s;
    mail.actionName = u"notifyByCustom"_s;
    mail.assetId = AssetId(u"10"_s);
    mail.receivers = receivers;
    mail.subject = u"Disk alert"_s;
    mail.content = u"Look at web-01"_s;
    return mail;
}

Manifest frozen(const Notification &mail, const Profile &by)
{
    return Manifest::freeze(by, QUrl(u"https://cloud.example.com"_s), mail);
}

QStringList people(int count, const QString &domain = u"example.com"_s)
{
    QStringList people;
    for (int i = 0; i < count; ++i)
        people.append(u"p%1@%2"_s.arg(i).arg(domain));
    return people;
}

QString fact(const ReviewContent &content, const QString &label)
{
    for (const ReviewContent::Fact &fact : content.facts) {
        if (fact.label == label)
            return fact.text;
    }
    return {};
}

} // namespace

class TestNotifyReview : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheManifestsHold();
    void frictionGrows_data();
    void frictionGrows();
    void theNumberStandsInTheCardOnly();
    void mergedMailsAreSaidTogether();
    void actingForIsSaid();
    void theLedgerAddsWhatItKnows();
    void theSameMailAgainNeedsATick();
    void aLongListIsAskedThroughInParts();
    void oldQuestionsAreDropped();
};

/// Whatever is mailed: what the card says is what the manifests hold, counted here by other means.
void TestNotifyReview::saysWhatTheManifestsHold()
{
    QRandomGenerator dice(20261125);
    const QStringList domains{u"example.com"_s, u"Example.COM"_s, u"example.cn"_s, u"a.test"_s};
    for (int round = 0; round < 300; ++round) {
        const Profile by = profile(round % 2 ? QStringList{u"example.com"_s} : QStringList());
        QList<Manifest> manifests;
        std::set<QString> everybody;
        std::map<QString, std::set<QString>> byDomain;
        std::set<QString> outside;
        const int mails = 1 + int(dice.bounded(3));
        for (int m = 0; m < mails; ++m) {
            QStringList receivers;
            for (int i = 0, count = 1 + int(dice.bounded(12)); i < count; ++i) {
                const QString domain = domains.at(dice.bounded(int(domains.size())));
                const QString address = u"p%1@%2"_s.arg(dice.bounded(9)).arg(domain);
                receivers.append(address);
                everybody.insert(address.toLower());
                byDomain[domain.toLower()].insert(address.toLower());
                if (!by.ownDomains.isEmpty() && domain.toLower() != "example.com"_L1)
                    outside.insert(address.toLower());
            }
            Notification one = mail(receivers);
            one.subject = u"Subject %1"_s.arg(dice.bounded(2));
            manifests.append(frozen(one, by));
        }
        const ReviewContent content = notifyReview(manifests, {});
        const Reach reach = reachOf(manifests);
        QCOMPARE(size_t(reach.people.size()), everybody.size());
        QCOMPARE(size_t(reach.outside.size()), outside.size());
        QCOMPARE(size_t(reach.domains.size()), byDomain.size());
        for (const Reach::Domain &domain : reach.domains)
            QCOMPARE(size_t(domain.people), byDomain.at(domain.name).size());
        const QString count = QString::number(everybody.size());
        QVERIFY(content.title.contains(count));
        QVERIFY(fact(content, u"How many"_s).startsWith(count));
        const int named = std::min<int>(20, int(reach.people.size()));
        for (const QString &person : reach.people.mid(0, named))
            QVERIFY(fact(content, u"To"_s).contains(person));
        for (const Reach::Domain &domain : reach.domains)
            QVERIFY(fact(content, u"Domains"_s)
                        .contains(u"%1 (%2)"_s.arg(domain.name).arg(domain.people)));
        QVERIFY(fact(content, u"Subject"_s)
                    .startsWith(std::get<Notification>(manifests.first().payload()).subject));
        QVERIFY(fact(content, u"Sender asset"_s).contains(u"10"_s));
        if (!outside.empty())
            QVERIFY(fact(content, u"Outside"_s).startsWith(QString::number(outside.size())));
    }
}

void TestNotifyReview::frictionGrows_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("outside");
    QTest::addColumn<GuardLevel>("guard");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<bool>("number");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const char *name, int own, int outside, GuardLevel guard, bool sandbox,
                        int ticks, bool number, bool blocked) {
        QTest::newRow(name) << own << outside << guard << sandbox << ticks << number << blocked;
    };
    const GuardLevel usual = GuardLevel::Confirm;
    row("1 of one's own", 1, 0, usual, false, 0, false, false);
    row("10 of one's own", 10, 0, usual, false, 0, false, false);
    row("11 of one's own", 11, 0, usual, false, 1, false, false);
    row("1 outside", 0, 1, usual, false, 1, false, false);
    row("9 and 1 outside", 9, 1, usual, false, 1, false, false);
    row("50", 50, 0, usual, false, 1, false, false);
    row("51", 51, 0, usual, false, 0, true, false);
    row("51, some outside", 50, 1, usual, false, 1, true, false);
    row("by number, 1", 1, 0, GuardLevel::ConfirmByNumber, false, 0, true, false);
    row("by number, 1 outside", 0, 1, GuardLevel::ConfirmByNumber, false, 1, true, false);
    row("blocked", 1, 0, GuardLevel::Blocked, false, 0, false, true);
    row("blocked sandbox", 1, 0, GuardLevel::Blocked, true, 0, false, true);
    row("rehearsal, live", 1, 0, GuardLevel::RehearseOnly, false, 0, false, true);
    row("rehearsal, sandbox", 1, 0, GuardLevel::RehearseOnly, true, 0, false, false);
}

void TestNotifyReview::frictionGrows()
{
    QFETCH(int, own);
    QFETCH(int, outside);
    QFETCH(GuardLevel, guard);
    QFETCH(bool, sandbox);
    Profile by = profile({u"example.com"_s}, guard);
    by.sandbox = sandbox;
    const QStringList all = people(own) + people(outside, u"example.cn"_s);
    const ReviewContent content = notifyReview({frozen(mail(all), by)}, {});
    QTEST(int(content.ticks.size()), "ticks");
    QTEST(!content.numberLabel.isEmpty(), "number");
    QTEST(!content.blocked.isEmpty(), "blocked");
    if (!content.numberLabel.isEmpty())
        QCOMPARE(content.number, own + outside);
    else
        QVERIFY(content.sendText.startsWith(u"Send to %1 "_s.arg(own + outside)));
    if (!content.blocked.isEmpty())
        QVERIFY(content.warnings.contains(content.blocked));
}

void TestNotifyReview::theNumberStandsInTheCardOnly()
{
    const ReviewContent content = notifyReview({frozen(mail(people(64)), profile())}, {});
    QVERIFY(content.title.contains(u"64"_s));
    QVERIFY(!content.sendText.contains(u"64"_s));
    QVERIFY(!content.numberLabel.contains(u"64"_s));
}

void TestNotifyReview::mergedMailsAreSaidTogether()
{
    QList<Manifest> manifests;
    for (const QString &person : people(3)) {
        Notification one = mail({person});
        one.subject = u"Dear "_s + person;
        manifests.append(frozen(one, profile()));
    }
    const ReviewContent content = notifyReview(manifests, {});
    QCOMPARE(content.title, u"Review the mail to 3 people"_s);
    QCOMPARE(fact(content, u"How many"_s), u"3 people, in 3 mail(s) of their own"_s);
    QVERIFY(fact(content, u"Subject"_s).contains(u"2 other"_s));
    QCOMPARE(fact(content, u"Body"_s), u"Look at web-01"_s);
    QCOMPARE(content.fingerprint, u"3 manifests"_s);
}

void TestNotifyReview::actingForIsSaid()
{
    Notification one = mail(people(1));
    one.roleFor = 1376020000718726;
    one.lang = Language::Chinese;
    const ReviewContent content = notifyReview({frozen(one, profile())}, {u"Play"_s, u"Ops"_s});
    QCOMPARE(fact(content, u"Acting for member"_s), u"1376020000718726"_s);
    QCOMPARE(fact(content, u"Answer language"_s), u"Chinese (zh)"_s);
    QCOMPARE(fact(content, u"Sender asset"_s), u"Ops (10)"_s);
    QCOMPARE(fact(content, u"Playbook"_s), u"Play (e99dab31)"_s);
}

void TestNotifyReview::theLedgerAddsWhatItKnows()
{
    const QList<Manifest> manifests{frozen(mail(people(37)), profile())};
    ReviewPast past;
    past.people = past.toAsk = 37;
    past.now = noon;
    QVERIFY(fact(notifyReview(manifests, {}, past), u"Never mailed from here"_s)
                .contains(u"Looking"_s));
    past.asked = 37;
    past.never = 6;
    past.lately = 31;
    past.alike = Resemblance{SendId(u"1"_s), noon.addSecs(-14 * 60), 31, 40, false};
    const ReviewContent content = notifyReview(manifests, {}, past);
    QCOMPARE(fact(content, u"Never mailed from here"_s), u"6"_s);
    QCOMPARE(fact(content, u"Mailed in the last 24 hours"_s), u"31"_s);
    QCOMPARE(content.warnings,
             QStringList{u"Almost this was sent 14 minute(s) ago to 31 of these 37 people."_s});
    past.trouble = Error{};
    QVERIFY(fact(notifyReview(manifests, {}, past), u"Never mailed from here"_s)
                .startsWith(u"Not known"_s));
}

void TestNotifyReview::theSameMailAgainNeedsATick()
{
    const QList<Manifest> manifests{frozen(mail(people(2)), profile())};
    ReviewPast past;
    past.now = noon;
    past.alike = Resemblance{SendId(u"1"_s), noon.addSecs(-60), 2, 2, true};
    const ReviewContent content = notifyReview(manifests, {}, past);
    QCOMPARE(content.ticks.size(), 1);
    QVERIFY(content.warnings.first().contains(u"very same"_s));
}

void TestNotifyReview::aLongListIsAskedThroughInParts()
{
    Stage stage;
    const Clock clock;
    const Profile by = stage.profiles.profiles().first();
    stage.transport.hanging = false;
    (void)QCoro::waitFor(stage.delivery.submit({frozen(mail(people(70)), by)}));
    QTRY_VERIFY(stage.isSettled());
    PastFinder finder(stage.archive, clock);
    finder.ask({frozen(mail(people(120)), by)});
    QVERIFY(!finder.past().isComplete());
    QTRY_VERIFY(finder.past().isComplete());
    QCOMPARE(finder.past().never, 50);
    QCOMPARE(finder.past().lately, 70);
    QVERIFY(finder.past().alike);
    QCOMPARE(finder.past().alike->shared, 70);
}

void TestNotifyReview::oldQuestionsAreDropped()
{
    Stage stage;
    const Clock clock;
    const Profile by = stage.profiles.profiles().first();
    PastFinder finder(stage.archive, clock);
    finder.ask({frozen(mail(people(120)), by)});
    finder.ask({frozen(mail(people(3)), by)});
    QTRY_VERIFY(finder.past().isComplete());
    QCOMPARE(finder.past().never, 3);
    QTest::qWait(0);
    QCOMPARE(finder.past().asked, 3);
}

QTEST_MAIN(TestNotifyReview)
#include "tst_notifyreview.moc"
