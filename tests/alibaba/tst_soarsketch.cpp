// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/alibaba/soarcloud.h"
#include "tests/masked.h"

#include <QProcess>
#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

namespace {

Notification difficult()
{
    Notification notification = samples::notification();
    notification.receivers = {u"a+b~c*d@example.com"_s, u"o'hara!(x)@example.com"_s};
    notification.subject = u"磁盘 $HOME `id` \"quoted\" it's"_s;
    notification.content = u"*** first\n\n第二行\t& more = <b>x</b> $(true) \\ %41 😀\n"_s;
    notification.lang = Language::Chinese;
    notification.roleType = RoleType::Enterprise;
    notification.roleFor = 1376020000718726;
    return notification;
}

/// What a shell makes of a command's words, without running the command.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    // a function of that name takes the place of the program
    shell.start(u"sh"_s, {u"-c"_s, QString(u"aliyun() { printf '%s\\0' \"$@\"; }\n"_s % command)});
    shell.waitForFinished();
    QStringList words;
    for (const QByteArray &word : shell.readAllStandardOutput().split('\0'))
        words.append(QString::fromUtf8(word));
    words.removeLast();
    return words;
}

} // namespace

class tst_SoarSketch : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock;

    static Manifest frozen(WireForm form, bool isTemporary,
                           const Notification &notification = difficult())
    {
        Profile profile = samples::profile();
        profile.wireForm = form;
        profile.credential =
            isTemporary ? CredentialKind::TemporaryAccessKey : CredentialKind::AccessKey;
        return Manifest::freeze(profile, QUrl(u"https://sophonsoar.aliyuncs.com/"_s), notification);
    }
    static void forms()
    {
        QTest::addColumn<WireForm>("form");
        QTest::addColumn<bool>("isTemporary");
        QTest::newRow("query") << WireForm::Query << false;
        QTest::newRow("body") << WireForm::Body << false;
        QTest::newRow("legacy body") << WireForm::LegacyBody << false;
        QTest::newRow("query, temporary") << WireForm::Query << true;
        QTest::newRow("body, temporary") << WireForm::Body << true;
        QTest::newRow("legacy body, temporary") << WireForm::LegacyBody << true;
    }

private slots:
    void isWhatIsPrepared_data() { forms(); }
    void isWhatIsPrepared()
    {
        QFETCH(WireForm, form);
        QFETCH(bool, isTemporary);
        FakeCredentials credentials;
        if (isTemporary)
            credentials.next = samples::temporaryCredential();
        SoarCloud cloud(credentials, m_clock);
        const Manifest manifest = frozen(form, isTemporary);

        const Result<Request> shown = cloud.sketch(manifest);
        QVERIFY(shown);
        QCOMPARE(credentials.asked, 0);
        const Result<Request> real = QCoro::waitFor(cloud.prepare(manifest));
        QVERIFY(real);
        const QStringList found = test::differences(*real, *shown);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void hidesWhatProvesTheProfile_data() { forms(); }
    void hidesWhatProvesTheProfile()
    {
        QFETCH(WireForm, form);
        QFETCH(bool, isTemporary);
        FakeCredentials credentials;
        if (isTemporary)
            credentials.next = samples::temporaryCredential();
        SoarCloud cloud(credentials, m_clock);
        const Manifest manifest = frozen(form, isTemporary);
        const QByteArray shown = test::everythingIn(*cloud.sketch(manifest));
        const QByteArray real = test::everythingIn(*QCoro::waitFor(cloud.prepare(manifest)));

        for (const QByteArray &secret : {"testid"_ba, "testsecret"_ba, "CAISsecuritytoken"_ba})
            QVERIFY2(!shown.contains(secret), secret.constData());
        const qsizetype at = real.lastIndexOf("Signature=");
        const QByteArray signature = real.mid(at + 10, 24);
        QVERIFY(at > 0 && !signature.contains('*'));
        QVERIFY(!shown.contains(signature));
    }

    void standsStillWhileNothingChanges()
    {
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        const Manifest manifest = frozen(WireForm::Query, false);
        QCOMPARE(*cloud.sketch(manifest), *cloud.sketch(manifest));
    }

    void showsAFormThatIsNotFilledInYet()
    {
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        const Result<Request> shown = cloud.sketch(frozen(WireForm::Query, false, {}));
        QVERIFY(shown);
        QVERIFY(shown->url.query().contains("Subject=&"_L1) ||
                shown->url.query().endsWith("Subject="_L1));
    }

    void refusesAsPreparingDoes()
    {
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        const Manifest elsewhere = Manifest::freeze(
            samples::profile(), QUrl(u"https://evil.example/"_s), samples::notification());
        const Result<Request> shown = cloud.sketch(elsewhere);
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, Error::Kind::BadInput);
    }

    void commandLineSaysTheSame_data() { forms(); }
    void commandLineSaysTheSame()
    {
        QFETCH(WireForm, form);
        QFETCH(bool, isTemporary);
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        const QString command = cloud.commandLine(frozen(form, isTemporary));
        const QStringList words = wordsOf(command);

        QVERIFY(words.size() > 4);
        QCOMPARE(words.mid(0, 4),
                 (QStringList{u"sophonsoar"_s, u"RunNotifyComponentWithEmail"_s,
                              u"--endpoint=sophonsoar.aliyuncs.com"_s, u"--region=cn-hangzhou"_s}));
        const QStringList rest = words.mid(4);
        const Parameters parameters = parametersOf(difficult());
        QCOMPARE(rest.size(), parameters.size());
        for (const Parameter &parameter : parameters) {
            const QString word = u"--%1="_s.arg(QString::fromUtf8(parameter.name)) %
                                 QString::fromUtf8(parameter.value);
            QVERIFY2(rest.contains(word), qPrintable(word));
        }
        QVERIFY(!command.contains(u"testid"_s));
        QCOMPARE(credentials.asked, 0);
    }

    void commandLineOfTheSandbox()
    {
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        const Manifest manifest = Manifest::freeze(
            samples::profile(), QUrl(u"http://127.0.0.1:18080/"_s), samples::notification());
        const QStringList words = wordsOf(cloud.commandLine(manifest));
        QVERIFY(words.contains(u"--endpoint=127.0.0.1:18080"_s));
        QVERIFY(words.contains(u"--insecure"_s));
    }

    void commandLineOfAnotherPayload()
    {
        FakeCredentials credentials;
        SoarCloud cloud(credentials, m_clock);
        QCOMPARE(cloud.commandLine(Manifest::freeze(samples::profile(), {}, MailResend())),
                 QString());
    }
};

QTEST_GUILESS_MAIN(tst_SoarSketch)
#include "tst_soarsketch.moc"
