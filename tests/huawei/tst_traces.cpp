// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include "app/huawei/traces.h"

#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

/// Pages through `records`; filters by a part of the account, as the service does.
class Records final : public WorkspaceDirectory
{
public:
    QList<MailRecord> records;
    QDateTime serverTime;
    std::optional<Error> failWith;
    QList<MailRecordQuery> questions;

    QCoro::Task<Result<Page<AppGroup>>> appGroups(Profile, AppGroupQuery) override
    {
        co_return Page<AppGroup>{};
    }
    QCoro::Task<Result<Page<MailRecord>>> mailRecords(Profile, MailRecordQuery query) override
    {
        questions.append(query);
        if (failWith)
            co_return tl::unexpected(*failWith);
        QList<MailRecord> fitting;
        for (const MailRecord &record : records) {
            if (record.appGroupId == query.appGroup &&
                record.account.value_or(QString()).contains(query.account))
                fitting.append(record);
        }
        co_return Page<MailRecord>{fitting.mid(query.offset, query.limit), int(fitting.size()),
                                   serverTime};
    }
    QCoro::Task<Result<Page<Authorization>>> authorizations(Profile, AuthorizationQuery) override
    {
        co_return Page<Authorization>();
    }
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override
    {
        co_return QList<Project>();
    }
};

const QDateTime went(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC);

MailRecord made(const MailRecord &like, qint64 secondsAfter, const QString &id = u"9001"_s)
{
    MailRecord record = like;
    record.id = MailRecordId(id);
    record.sendAt = went.addSecs(secondsAfter);
    return record;
}

SendStory storyOf(const Payload &payload)
{
    SendStory story;
    story.send.manifest = Manifest::freeze(samples::profile(CredentialKind::AccessKey),
                                           QUrl(u"https://workspace.example.com"_s), payload);
    Attempt attempt;
    attempt.onTheWire = went;
    attempt.ended = went.addSecs(60);
    story.attempts = {attempt};
    return story;
}

SendStory storyOf(const QList<MailRecord> &records)
{
    return storyOf(MailResend{records, {}});
}

Authorization authorization(const QString &account, const QString &kind = u"USER"_s)
{
    Authorization one;
    one.id = AuthorizationId(u"0123456789abcdef0123456789abcdef"_s);
    one.account = account;
    one.accountType = kind;
    one.appGroupId = *samples::record().appGroupId;
    return one;
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT

    Records m_records;
    ManualClock m_clock;

    Result<Evidence> find(const SendStory &story)
    {
        return QCoro::waitFor(findTraces(m_records, m_clock, story));
    }

private slots:
    void init()
    {
        m_records = Records();
        m_clock.now = went.addSecs(3600);
        m_records.serverTime = m_clock.now;
    }

    void whatCountsAsATrace_data()
    {
        QTest::addColumn<MailRecord>("found");
        QTest::addColumn<bool>("isTrace");
        const MailRecord sent = samples::record();
        QTest::newRow("a moment later") << made(sent, 2) << true;
        QTest::newRow("at the end of the window") << made(sent, 60 + 600) << true;
        QTest::newRow("after it") << made(sent, 60 + 601) << false;
        QTest::newRow("rounded down") << made(sent, -30) << true;
        QTest::newRow("before it") << made(sent, -31) << false;
        QTest::newRow("the record itself") << made(sent, 2, sent.id.text()) << false;
        MailRecord other = made(sent, 2);
        other.account = u"zhangsan2"_s; // the service's filter lets it through
        QTest::newRow("another account") << other << false;
        other = made(sent, 2);
        other.mailSendType = u"DEL_GROUP_AUTHORIZATION"_s;
        QTest::newRow("another kind of mail") << other << false;
        other = made(sent, 2);
        other.sendAt.reset();
        QTest::newRow("without a time") << other << false;
    }

    void whatCountsAsATrace()
    {
        QFETCH(MailRecord, found);
        QFETCH(bool, isTrace);
        m_records.records = {found};
        const Result<Evidence> evidence = find(storyOf({samples::record()}));
        QVERIFY(evidence);
        QCOMPARE(evidence->traces.size(), isTrace ? 1 : 0);
        QCOMPARE(evidence->without.size(), isTrace ? 0 : 1);
        if (isTrace) {
            QCOMPARE(evidence->traces.first().found.id, found.id);
            QCOMPARE(evidence->traces.first().sentAgain, ResentId(samples::record().id));
        }
    }

    void theServicesClockDecides()
    {
        // this computer is an hour ahead: it believes that the send went out at 8, the service at 7
        m_records.serverTime = m_clock.now.addSecs(-3600);
        m_records.records = {made(samples::record(), 5, u"a"_s),
                             made(samples::record(), -3600 + 5, u"b"_s)};
        const Result<Evidence> evidence = find(storyOf({samples::record()}));
        QVERIFY(evidence);
        QCOMPARE(evidence->ahead.count(), 3600);
        QCOMPARE(evidence->traces.size(), 1);
        QCOMPARE(evidence->traces.first().found.id.text(), u"b"_s);
        QCOMPARE(evidence->from, went.addSecs(-3600 - 30));
    }

    void looksThroughSeveralPages()
    {
        for (int i = 0; i < 150; ++i)
            m_records.records.append(made(samples::record(), -7200 - i, QString::number(i)));
        m_records.records.append(made(samples::record(), 3));
        const Result<Evidence> evidence = find(storyOf({samples::record()}));
        QVERIFY(evidence);
        QCOMPARE(evidence->traces.size(), 1);
        QCOMPARE(m_records.questions.size(), 2);
    }

    void aRecordWithoutAccountCannotBeLookedUp()
    {
        MailRecord bare;
        bare.id = MailRecordId(u"1"_s);
        const Result<Evidence> evidence = find(storyOf({bare}));
        QVERIFY(evidence);
        QCOMPARE(evidence->without, QList<ResentId>{bare.id});
        QVERIFY(m_records.questions.isEmpty());
    }

    void theFailureOfALookUpIsTold()
    {
        m_records.failWith = Error{.kind = Error::Kind::NoPermission};
        const Result<Evidence> evidence = find(storyOf({samples::record()}));
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().kind, Error::Kind::NoPermission);
    }

    void whatAnAuthorisationLeavesBehind_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind"); ///< of what was authorised
        QTest::addColumn<QString>("foundAccount");
        QTest::addColumn<QString>("foundName");
        QTest::addColumn<bool>("isTrace");
        const QString add = u"ADD_GROUP_AUTHORIZATION"_s;
        const QString user = u"USER"_s;
        const QString group = u"USER_GROUP"_s;
        QTest::newRow("mail") << add << user << u"王伟"_s << u"王伟"_s << true;
        QTest::newRow("SMS") << u"ADD_GROUP_AUTHORIZATION_SMS"_s << user << u"王伟"_s << u"王伟"_s
                             << true;
        QTest::newRow("removal") << u"DEL_GROUP_AUTHORIZATION"_s << user << u"王伟"_s << u"王伟"_s
                                 << false;
        QTest::newRow("somebody else") << add << user << u"王伟2"_s << u"王伟"_s << false;
        QTest::newRow("the group itself") << add << group << u"王伟"_s << u"王伟"_s << true;
        QTest::newRow("a member of it") << add << group << u"li.na"_s << u"王伟"_s << true;
        QTest::newRow("a member of another") << add << group << u"li.na"_s << u"研发"_s << false;
    }

    void whatAnAuthorisationLeavesBehind()
    {
        QFETCH(QString, type);
        QFETCH(QString, kind);
        QFETCH(QString, foundAccount);
        QFETCH(QString, foundName);
        QFETCH(bool, isTrace);
        MailRecord found = made(samples::record(), 2);
        found.mailSendType = type;
        found.account = foundAccount;
        found.accountAuthName = foundName;
        found.accountAuthType = kind;
        m_records.records = {found};
        const Authorization sent = authorization(u"王伟"_s, kind);
        const Result<Evidence> evidence = find(storyOf(AuthorizationResend{{sent}, {}}));
        QVERIFY(evidence);
        QCOMPARE(evidence->traces.size(), isTrace ? 1 : 0);
        if (isTrace)
            QCOMPARE(evidence->traces.first().sentAgain, ResentId(sent.id));
        else
            QCOMPARE(evidence->without, QList<ResentId>{sent.id});
    }

    void anIdOfTheOtherKindIsNoMatch()
    {
        // the same text, as a record's id and as an authorisation's
        MailRecord found = made(samples::record(), 2, authorization({}).id.text());
        m_records.records = {found};
        const Authorization sent = authorization(*samples::record().account);
        const Result<Evidence> evidence = find(storyOf(AuthorizationResend{{sent}, {}}));
        QVERIFY(evidence);
        QCOMPARE(evidence->traces.size(), 1);
    }

    void whatNeverLeftHasNoTraces()
    {
        SendStory story = storyOf({samples::record()});
        story.attempts.first().onTheWire.reset();
        QVERIFY(!find(story));
    }
};

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
