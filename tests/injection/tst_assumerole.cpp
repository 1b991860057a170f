// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"
#include "app/alibaba/rolesource.h"
#include "app/alibaba/soarcloud.h"
#include "app/alibaba/soarlookups.h"
#include "app/model/manifest.h"
#include "app/net/qttransport.h"
#include "app/sandbox/sandbox.h"
#include "tests/net/fixedpolicy.h"

#include <QCoroTask>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

class SetClock final : public Clock
{
public:
    qint64 ahead = 0;
    [[nodiscard]] QDateTime utcNow() const override { return Clock::utcNow().addSecs(ahead); }
};

class OneKey final : public CredentialSource
{
public:
    QByteArray secret = "sandbox-secret";
    CredentialKind kind = CredentialKind::AssumedRole;

    QCoro::Task<Result<Credential>> credential(Profile profile) override
    {
        Credential key;
        key.kind = kind;
        key.accessKeyId = profile.accessKeyId;
        key.accessKeySecret = Secret(secret);
        co_return std::move(key);
    }
};

/// Counts what goes to STS, and keeps it.
class WatchedWire final : public Transport
{
public:
    explicit WatchedWire(Transport &wire)
        : m_wire(wire)
    {}

    QList<Request> toSts;
    QList<Request> others;

    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override
    {
        const bool isSts = request.url.query().contains(u"Action=AssumeRole"_s);
        (isSts ? toSts : others).append(request);
        return m_wire.exchange(std::move(request), std::move(options));
    }

private:
    Transport &m_wire;
};

} // namespace

/// A RAM role against the sandbox's STS, which checks the signature by itself.
class TestAssumeRole : public QObject
{
    Q_OBJECT

    struct Works
    {
        SetClock clock;
        sandbox::Sandbox service;
        QUrl root = *service.start();
        OneKey keys;
        FixedPolicy policy;
        QtTransport transport{policy};
        WatchedWire wire{transport};
        alibaba::RoleSource roles{keys, wire, clock};
        alibaba::SoarLookups soar{wire, roles, clock};
        alibaba::SoarCloud cloud{roles, clock};

        [[nodiscard]] Profile profile() const
        {
            Profile profile;
            profile.id = ProfileId(u"p"_s);
            profile.name = u"Role"_s;
            profile.credential = CredentialKind::AssumedRole;
            profile.accessKeyId = u"SANDBOXAK0001"_s;
            profile.roleArn = sandbox::Options().roleArn;
            profile.roleSession = u"night-shift@desk"_s;
            profile.endpoint = root.toString();
            profile.iamEndpoint = root.toString();
            return profile;
        }
        [[nodiscard]] Result<Page<Playbook>> list(const Profile &profile)
        {
            return QCoro::waitFor(soar.playbooks(profile, {}));
        }
    };

private slots:
    void isTakenOnceForManyCalls()
    {
        Works works;
        for (int i = 0; i < 3; ++i) {
            const auto page = works.list(works.profile());
            QVERIFY2(page, qPrintable(page ? QString() : page.error().text));
            QVERIFY(page->total > 0);
        }
        QCOMPARE(works.wire.toSts.size(), 1);
        QCOMPARE(works.wire.others.size(), 3);
        QVERIFY(works.roles.lentUntil(works.profile().id).isValid());
        // the key that takes the role signs nothing else, and its secret stands nowhere
        for (const Request &request : works.wire.others) {
            QVERIFY(!headerValue(request.headers, "Authorization").contains("SANDBOXAK0001"));
            QVERIFY(!headerValue(request.headers, "x-acs-security-token").isEmpty());
        }
        QVERIFY(!works.wire.toSts.first().url.toEncoded().contains("sandbox-secret"));
    }

    void isTakenAnewBeforeItEnds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("asked");
        QTest::newRow("at once") << 0 << 1;
        QTest::newRow("44 minutes later") << 44 * 60 << 1;
        QTest::newRow("46 minutes later") << 46 * 60 << 2;
        QTest::newRow("the next day") << 24 * 3600 << 2;
    }
    void isTakenAnewBeforeItEnds()
    {
        QFETCH(int, seconds);
        QFETCH(int, asked);
        Works works;
        QVERIFY(works.list(works.profile()));
        works.clock.ahead = seconds;
        (void)QCoro::waitFor(works.roles.credential(works.profile()));
        QCOMPARE(works.wire.toSts.size(), asked);
    }

    void anotherQuestionIsAskedAnew()
    {
        Works works;
        QVERIFY(works.list(works.profile()));
        Profile other = works.profile();
        other.roleSession = u"day-shift"_s;
        QVERIFY(works.list(other));
        works.keys.secret = "another";
        QVERIFY(!works.list(other));
        QCOMPARE(works.wire.toSts.size(), 3);
    }

    void whatIsRefusedHasItsReason_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("another role")
            << u"role"_s << u"acs:ram::1:role/other"_s << Error::Kind::Refused;
        QTest::newRow("wrong secret") << u"secret"_s << u"guess"_s << Error::Kind::WrongKey;
        QTest::newRow("bad session") << u"session"_s << u"a b"_s << Error::Kind::BadInput;
        QTest::newRow("STS elsewhere")
            << u"endpoint"_s << u"ftp://127.0.0.1"_s << Error::Kind::BadInput;
        QTest::newRow("another kind of secret")
            << u"kind"_s << QString() << Error::Kind::NoCredential;
    }
    void whatIsRefusedHasItsReason()
    {
        QFETCH(QString, member);
        QFETCH(QString, text);
        QFETCH(Error::Kind, kind);
        Works works;
        Profile profile = works.profile();
        if (member == u"role"_s)
            profile.roleArn = text;
        else if (member == u"session"_s)
            profile.roleSession = text;
        else if (member == u"endpoint"_s)
            profile.iamEndpoint = text;
        else if (member == u"secret"_s)
            works.keys.secret = text.toUtf8();
        else
            works.keys.kind = CredentialKind::AccessKey;
        const auto page = works.list(profile);
        QVERIFY(!page);
        QVERIFY2(page.error().kind == kind,
                 qPrintable(page.error().code % u' ' % page.error().text));
        QVERIFY(works.wire.others.isEmpty()); // nothing was asked without the role
    }

    void aSendIsPreparedWithTheRole()
    {
        Works works;
        Notification mail;
        mail.playbookUuid = PlaybookUuid(u"u"_s);
        mail.receivers = {u"ops@example.com"_s};
        const Manifest manifest =
            Manifest::freeze(works.profile(), *works.cloud.endpoint(works.profile()), mail);
        const auto request = QCoro::waitFor(works.cloud.prepare(manifest));
        QVERIFY2(request, qPrintable(request ? QString() : request.error().text));
        QVERIFY(headerValue(request->headers, "x-acs-accesskey-id").startsWith("STS."));
        const auto sketch = works.cloud.sketch(manifest);
        QVERIFY(sketch);
        QCOMPARE(headerValue(sketch->headers, "x-acs-accesskey-id"), "***"_ba);
    }

    void signsWhatTheReferenceDescribes()
    {
        Works works;
        QVERIFY(works.list(works.profile()));
        const Request asked = works.wire.toSts.first();
        QCOMPARE(asked.method, "POST"_ba);
        QVERIFY(asked.kind == Request::Kind::Repeatable);
        const QString query = asked.url.query(QUrl::FullyEncoded);
        for (const QString &part : {u"Version=2015-04-01"_s, u"Format=JSON"_s,
                                    u"SignatureMethod=HMAC-SHA1"_s, u"SignatureVersion=1.0"_s})
            QVERIFY2(query.contains(part), qPrintable(part));
        QVERIFY(asked.body.contains("RoleArn=acs%3Aram%3A%3A"));
        QVERIFY(asked.body.contains("DurationSeconds=3600"));
        QVERIFY(asked.body.contains("RoleSessionName=night-shift%40desk"));
    }
};

QTEST_GUILESS_MAIN(TestAssumeRole)
#include "tst_assumerole.moc"
