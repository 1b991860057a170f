// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/shell/identitybanner.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/endingtexts.h"
#include "ui/widgets/badge.h"

#include <QLabel>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

/// Who acts, for whom, and for how long: what the banner and the reviews say of a profile.
class IdentityTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theEndOfACredentialIsCounted_data();
    void theEndOfACredentialIsCounted();
    void aSecretThatIsNotThereIsSaid();
    void theFactsSayForWhomItActs_data();
    void theFactsSayForWhomItActs();
    void aBatchThatOutlivesItsCredentialIsSaid_data();
    void aBatchThatOutlivesItsCredentialIsSaid();
    void aMailTakesWhomItsProfileActsFor_data();
    void aMailTakesWhomItsProfileActsFor();

private:
    [[nodiscard]] Badge *badge(const QString &name) const
    {
        return m_banner->findChild<Badge *>(name);
    }
    [[nodiscard]] static QDateTime now()
    {
        return QDateTime(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<IdentityBanner> m_banner;
};

void IdentityTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_banner = std::make_unique<IdentityBanner>(m_stage->services);
    m_banner->resize(1400, 60);
    m_banner->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_banner.get()));
}

void IdentityTest::cleanup()
{
    m_banner.reset();
    m_stage.reset();
}

void IdentityTest::theEndOfACredentialIsCounted_data()
{
    QTest::addColumn<int>("left"); // seconds
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ink>("meaning");
    QTest::newRow("ended") << -1 << u"Ended"_s << Ink::Negative;
    QTest::newRow("at this moment") << 0 << u"Ended"_s << Ink::Negative;
    QTest::newRow("seconds") << 30 << u"Ends in 1 min"_s << Ink::Caution;
    QTest::newRow("minutes") << 1801 << u"Ends in 31 min"_s << Ink::Caution;
    QTest::newRow("an hour") << 3600 << u"Ends in 1 h"_s << Ink::Info;
    QTest::newRow("hours") << 7 * 3600 << u"Ends in 7 h"_s << Ink::Info;
    QTest::newRow("days") << 3 * 86'400 << u"Ends in 3 days"_s << Ink::Info;
}

void IdentityTest::theEndOfACredentialIsCounted()
{
    QFETCH(int, left);
    QFETCH(QString, text);
    QFETCH(Ink, meaning);
    Profile profile = m_stage->profiles.profiles().first();
    QVERIFY(lifeOf(profile, now()).text.isEmpty());
    QVERIFY(!badge(u"lifeBadge"_s)->isVisible());
    profile.expires = now().addSecs(left);
    const Life life = lifeOf(profile, now());
    QCOMPARE(life.text, text);
    QCOMPARE(life.meaning, meaning);
    QCOMPARE(life.next.count() > 0, left > 0); // it goes on counting

    profile.expires = QDateTime::currentDateTimeUtc().addSecs(left);
    QVERIFY(m_stage->profiles.save(profile));
    QTRY_VERIFY(badge(u"lifeBadge"_s)->isVisible());
}

void IdentityTest::aSecretThatIsNotThereIsSaid()
{
    QVERIFY(!badge(u"secretBadge"_s)->isVisible());
    m_stage->profiles.forget(m_stage->profiles.profiles().first().id);
    QVERIFY(badge(u"secretBadge"_s)->isVisible());
    QVERIFY(!badge(u"secretBadge"_s)->accessibleDescription().isEmpty());
}

void IdentityTest::theFactsSayForWhomItActs_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("view"); // -1 = not sent
    QTest::addColumn<QString>("text");
    QTest::newRow("itself") << QString() << -1 << QString();
    QTest::newRow("its own view") << QString() << 0 << QString();
    QTest::newRow("a member") << u"1234567890123456"_s << -1
                              << u"Acting for member 1234567890123456"_s;
    QTest::newRow("all") << QString() << 1 << u"Acting for all accounts of the enterprise"_s;
}

void IdentityTest::theFactsSayForWhomItActs()
{
    QFETCH(QString, member);
    QFETCH(int, view);
    QFETCH(QString, text);
    Profile profile = m_stage->profiles.profiles().first();
    profile.roleFor = member;
    if (view >= 0)
        profile.roleType = RoleType(view);
    QCOMPARE(actingFor(profile), text);
    QVERIFY(m_stage->profiles.save(profile));
    const auto *facts = m_banner->findChild<QLabel *>(u"identityFactsLabel"_s);
    QVERIFY(facts->accessibleDescription().contains(text));
}

void IdentityTest::aBatchThatOutlivesItsCredentialIsSaid_data()
{
    QTest::addColumn<int>("left"); // seconds; 0 = it does not end
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("does not end") << 0 << 100'000 << 0 << false;
    QTest::newRow("one, an hour") << 3600 << 1 << 0 << false;
    QTest::newRow("one, a minute") << 60 << 1 << 0 << true;
    QTest::newRow("thousands, an hour") << 3600 << 36'000 << 0 << true;
    QTest::newRow("slow profile") << 3600 << 7'200 << 1 << true;
    QTest::newRow("the same, at the usual pace") << 3600 << 7'200 << 0 << false;
    QTest::newRow("ended") << -60 << 1 << 0 << true;
}

void IdentityTest::aBatchThatOutlivesItsCredentialIsSaid()
{
    QFETCH(int, left);
    QFETCH(int, sends);
    QFETCH(int, perSecond);
    QFETCH(bool, isSaid);
    Profile profile = m_stage->profiles.profiles().first();
    profile.perSecond = perSecond;
    if (left != 0)
        profile.expires = now().addSecs(left);
    QCOMPARE(!endingText(profile, sends, now()).isEmpty(), isSaid);
}

void IdentityTest::aMailTakesWhomItsProfileActsFor_data()
{
    QTest::addColumn<QString>("ofProfile");
    QTest::addColumn<qint64>("ofMail"); // 0 = none
    QTest::addColumn<qint64>("expected");
    QTest::newRow("neither") << QString() << qint64(0) << qint64(0);
    QTest::newRow("the profile") << u"1234567890123456"_s << qint64(0) << qint64(1234567890123456);
    QTest::newRow("the mail") << u"1234567890123456"_s << qint64(6543210987654321)
                              << qint64(6543210987654321);
    QTest::newRow("no number") << u"x"_s << qint64(0) << qint64(0);
}

void IdentityTest::aMailTakesWhomItsProfileActsFor()
{
    QFETCH(QString, ofProfile);
    QFETCH(qint64, ofMail);
    QFETCH(qint64, expected);
    Profile profile;
    profile.roleFor = ofProfile;
    Notification mail;
    if (ofMail > 0)
        mail.roleFor = ofMail;
    QCOMPARE(sentBy(profile, mail).roleFor.value_or(0), expected);
}

} // namespace herald::ui

Q_DECLARE_METATYPE(herald::ui::Ink)

QTEST_MAIN(herald::ui::IdentityTest)
#include "tst_identity.moc"
