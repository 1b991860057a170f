// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/profiles/profilespage.h"
#include "ui/profiles/test/testlines.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;
using Reached = ProbeReport::Reached;
using State = TestLine::State;

namespace {

ProbeReport fineReport()
{
    ProbeReport report;
    report.reached = Reached::Answer;
    report.proxy = u"direct"_s;
    report.addresses = {u"203.0.113.7"_s};
    report.protocol = u"TLSv1.3"_s;
    SeenCertificate own;
    own.der = "der";
    own.subject = u"cloud.example.com"_s;
    own.issuer = u"Some authority"_s;
    own.until = QDateTime(QDate(2027, 5, 1), QTime(0, 0), Qt::UTC);
    own.sha256 = QByteArray::fromHex(QByteArray(56, '0') + "DEADBEEF");
    report.chain = {own};
    report.serverTime = QDateTime::currentDateTimeUtc();
    return report;
}

ProbeReport broken(Break reason, Reached reached = Reached::Nothing)
{
    ProbeReport report = fineReport();
    report.broken = reason;
    report.reached = reached;
    report.serverTime = {};
    if (reached == Reached::Nothing)
        report.addresses.clear();
    return report;
}

} // namespace

class ProfileTestTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->probe.report = fineReport();
        m_stage->soar.playbookList = {Playbook()};
        m_page = std::make_unique<ProfilesPage>(m_stage->services);
        m_page->resize(1100, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void eachStepSaysWhatItSaw_data();
    void eachStepSaysWhatItSaw();
    void nothingIsAskedWithTheKeyBeforeTheWayIsClear();
    void theReportIsForOthers();
    void aCertificateIsPinnedByItsFingerprint();
    void aForeignHostIsTypedBeforeAKeyGoesThere();
    void aConfirmedHostIsNotAskedForAgain();
    void theProjectIsLookedUp_data();
    void theProjectIsLookedUp();
    void hiddenCharactersAreRefused_data();
    void hiddenCharactersAreRefused();

private:
    template <class T = QPushButton>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString reportText() const
    {
        QStringList texts;
        for (const QLabel *label : part<QWidget>(u"testReport"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void test()
    {
        part(u"testProfileButton"_s)->click();
        QTRY_VERIFY(part<QWidget>(u"testReport"_s)->isVisible());
    }
    [[nodiscard]] QDialog *question() const
    {
        return m_page->findChild<QDialog *>(u"textQuestion"_s);
    }
    void answer(const QString &text)
    {
        QTRY_VERIFY(question());
        question()->findChild<QLineEdit *>()->setText(text);
        question()->findChild<QPushButton *>(u"textQuestionButton"_s)->click();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ProfilesPage> m_page;
};

void ProfileTestTest::eachStepSaysWhatItSaw_data()
{
    QTest::addColumn<ProbeReport>("probe");
    QTest::addColumn<std::optional<Error>>("error");
    QTest::addColumn<TestLine::Step>("step"); // that is not good
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("seen");
    using Step = TestLine::Step;
    const std::optional<Error> none;
    QTest::newRow("no such name") << broken(Break::HostNotFound) << none << Step::Name << State::Bad
                                  << u"not known here"_s;
    ProbeReport proxied = broken(Break::ProxyAuthentication);
    proxied.proxy = u"http://me@proxy:8080"_s;
    QTest::newRow("proxy signs in")
        << proxied << none << Step::Proxy << State::Bad << u"wants a name and a password"_s;
    proxied.broken = Break::Proxy;
    QTest::newRow("proxy broken") << proxied << none << Step::Proxy << State::Bad
                                  << u"does not work"_s;
    QTest::newRow("refused") << broken(Break::ConnectionRefused, Reached::Name) << none
                             << Step::Connection << State::Bad << u"Refused"_s;
    QTest::newRow("no answer") << broken(Break::ConnectTimeout, Reached::Name) << none
                               << Step::Connection << State::Bad << u"No answer in time"_s;
    QTest::newRow("certificate") << broken(Break::Tls, Reached::Connection) << none << Step::Tls
                                 << State::Bad << u"Not accepted"_s;
    ProbeReport changed = broken(Break::Tls, Reached::Connection);
    changed.isPinned = true;
    QTest::newRow("changed pin") << changed << none << Step::Tls << State::Bad
                                 << u"Not the one that is pinned"_s;
    ProbeReport ahead = fineReport();
    ahead.aheadSeconds = 130;
    QTest::newRow("clock ahead") << ahead << none << Step::Clock << State::Caution
                                 << u"130 seconds ahead"_s;
    ahead.aheadSeconds = -4000;
    QTest::newRow("clock far behind")
        << ahead << none << Step::Clock << State::Bad << u"4000 seconds behind"_s;
    QTest::newRow("wrong key") << fineReport()
                               << std::optional(Error{.kind = Error::Kind::WrongKey,
                                                      .code = u"SignatureDoesNotMatch"_s})
                               << Step::Key << State::Bad << u"SignatureDoesNotMatch"_s;
    QTest::newRow("no right") << fineReport()
                              << std::optional(
                                     Error{.kind = Error::Kind::NoPermission,
                                           .requestId = u"REQ-1"_s,
                                           .permission = u"yundun-sas:DescribePlaybooks"_s})
                              << Step::Right << State::Bad << u"REQ-1"_s;
}

void ProfileTestTest::eachStepSaysWhatItSaw()
{
    QFETCH(ProbeReport, probe);
    QFETCH(std::optional<Error>, error);
    QFETCH(TestLine::Step, step);
    QFETCH(State, state);
    QFETCH(QString, seen);
    m_stage->probe.report = probe;
    m_stage->soar.failWith = error;
    TestResult result;
    result.profile = m_stage->profiles.profiles().first();
    result.root = QUrl(u"https://cloud.example.com/"_s);
    result.probe = probe;
    result.error = error;
    if (probe.broken == Break::None && !error)
        result.count = 1;
    bool isBroken = false;
    for (const TestLine &line : testLines(result)) {
        if (line.step == step) {
            QCOMPARE(line.state, state);
            QVERIFY2(line.seen.contains(seen), qPrintable(line.seen));
            QVERIFY(!line.fix.isEmpty());                                    // it says what to do
            isBroken = state == State::Bad && step != TestLine::Step::Clock; // asked all the same
        } else if (isBroken) {
            QCOMPARE(line.state, State::NotReached);
        } else {
            QVERIFY2(line.state == State::Good, qPrintable(line.title));
        }
    }
    test();
    QVERIFY2(reportText().contains(seen), qPrintable(reportText()));
}

void ProfileTestTest::nothingIsAskedWithTheKeyBeforeTheWayIsClear()
{
    m_stage->probe.report = broken(Break::Tls, Reached::Connection);
    test();
    QCOMPARE(m_stage->soar.questions, 0);
    QCOMPARE(m_stage->probe.roots, QList<QUrl>{QUrl(u"https://cloud.example.com"_s)});
}

void ProfileTestTest::theReportIsForOthers()
{
    part<QLineEdit>(u"accessKeySecretEdit"_s)->setText(u"Typed-Secret-4711"_s);
    test();
    part(u"copyReportButton"_s)->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"It works."_s), qPrintable(report));
    QVERIFY(report.contains(u"DE:AD:BE:EF"_s));
    QVERIFY(report.contains(u"cloud.example.com"_s));
    QVERIFY(!report.contains(u"Typed-Secret"_s));
    QVERIFY(!report.contains(u"AKEXAMPLE0001"_s)); // the beginning is enough to tell keys apart
}

void ProfileTestTest::aCertificateIsPinnedByItsFingerprint()
{
    m_stage->probe.report = broken(Break::Tls, Reached::Connection);
    test();
    QVERIFY(part(u"pinButton"_s)->isVisible());
    QVERIFY(reportText().contains(u"DE:AD:BE:EF"_s));
    part(u"pinButton"_s)->click();
    answer(u"00000000"_s);
    QVERIFY(question()->isVisible()); // compare again
    QVERIFY(m_stage->network.rules().pins.isEmpty());
    m_stage->probe.report = fineReport();
    m_stage->probe.report.isPinned = true;
    answer(u"de:ad:be:ef"_s);
    QTRY_COMPARE(m_stage->network.rules().pins.value(u"cloud.example.com:443"_s), "der"_ba);
    QTRY_VERIFY(reportText().contains(u"It is the pinned one."_s)); // tested again by itself
    QVERIFY(!part(u"pinButton"_s)->isVisible());
    part(u"unpinButton"_s)->click();
    QVERIFY(m_stage->network.rules().pins.isEmpty());
}

void ProfileTestTest::aForeignHostIsTypedBeforeAKeyGoesThere()
{
    part<QLineEdit>(u"endpointEdit"_s)->setText(u"https://soar.corp.example:8443"_s);
    part<QLineEdit>(u"accessKeySecretEdit"_s)->setText(u"Typed-Secret-4711"_s);
    part(u"testProfileButton"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY(m_stage->probe.roots.isEmpty());
    answer(u"soar.corp.example"_s); // without its port it is another
    QVERIFY(question()->isVisible());
    question()->reject();
    QTRY_VERIFY(!question());
    QCOMPARE(m_stage->soar.questions, 0);

    part(u"saveProfileButton"_s)->click();
    answer(u"soar.corp.example:8443"_s);
    const ProfileId id = m_stage->profiles.findByName(u"Security desk"_s)->id;
    QTRY_COMPARE(m_stage->profiles.find(id)->endpoint, u"https://soar.corp.example:8443"_s);
    QCOMPARE(m_stage->profiles.confirmedHosts(id), QStringList{u"soar.corp.example:8443"_s});
    QVERIFY(QCoro::waitFor(m_stage->profiles.credential(*m_stage->profiles.find(id))));
}

void ProfileTestTest::aConfirmedHostIsNotAskedForAgain()
{
    aForeignHostIsTypedBeforeAKeyGoesThere();
    QTRY_VERIFY(!question());
    part<QLineEdit>(u"profileNameEdit"_s)->setText(u"Renamed"_s);
    part(u"saveProfileButton"_s)->click();
    QVERIFY(!question());
    QVERIFY(m_stage->profiles.findByName(u"Renamed"_s));
    test();
    QVERIFY(!question());
}

void ProfileTestTest::theProjectIsLookedUp_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<int>("offered");
    QTest::newRow("none") << QStringList{u"cn-east-3"_s} << u"0123456789abcdef"_s << 0;
    QTest::newRow("one") << QStringList{u"cn-east-3"_s, u"cn-north-4"_s} << u"id-cn-north-4"_s << 0;
    QTest::newRow("several") << QStringList{u"cn-north-4"_s, u"cn-north-4_desk"_s, u"cn-north-44"_s}
                             << u"id-cn-north-4_desk"_s << 2;
}

void ProfileTestTest::theProjectIsLookedUp()
{
    QFETCH(QStringList, names);
    QFETCH(QString, taken);
    QFETCH(int, offered);
    for (const QString &name : names)
        m_stage->workspace.projectList.append({u"id-"_s + name, name});
    m_page->showProfile(m_stage->profiles.findByName(u"Workspace desk"_s)->id);
    part(u"findProjectButton"_s)->click();
    if (offered > 0) {
        QTRY_VERIFY(m_page->findChild<QMenu *>(u"projectMenu"_s));
        auto *menu = m_page->findChild<QMenu *>(u"projectMenu"_s);
        QCOMPARE(menu->actions().size(), offered);
        menu->actions().last()->trigger();
    } else {
        QTRY_COMPARE(m_stage->workspace.questions, 1);
    }
    QTRY_COMPARE(part<QLineEdit>(u"projectIdEdit"_s)->text(), taken);
}

void ProfileTestTest::hiddenCharactersAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QList<QString> fields{u"profileNameEdit"_s, u"purposeEdit"_s,  u"accessKeyIdEdit"_s,
                                u"regionEdit"_s,      u"endpointEdit"_s, u"accountEdit"_s,
                                u"proxyEdit"_s};
    const QList<std::pair<const char *, QString>> texts{
        {"NUL", QString(u"a"_s + QChar(0) + u"b"_s)},
        {"bidi override", u"a\u202Eb"_s},
        {"zero width", u"a\u200Bb"_s},
        {"line separator", u"a\u2028b"_s},
        {"control", u"a\u0085b"_s}};
    for (const QString &field : fields) {
        for (const auto &[name, text] : texts)
            QTest::addRow("%s, %s", qPrintable(field), name) << field << text;
    }
}

void ProfileTestTest::hiddenCharactersAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Profile before = m_stage->profiles.profiles().first();
    part<QLineEdit>(field)->setText(text);
    const QString stands = part<QLineEdit>(field)->text(); // Qt takes some of them out itself
    part(u"saveProfileButton"_s)->click();
    if (stands == text) {
        QCOMPARE(m_stage->profiles.profiles().first(), before);
        QVERIFY(part<QLineEdit>(field)->isVisible()); // with what to mend below it
    } else {
        for (const Profile &profile : m_stage->profiles.profiles())
            QVERIFY(!profile.name.contains(text));
    }
}

} // namespace herald::ui

Q_DECLARE_METATYPE(herald::ProbeReport)
Q_DECLARE_METATYPE(std::optional<herald::Error>)

QTEST_MAIN(herald::ui::ProfileTestTest)
#include "tst_profiletest.moc"
