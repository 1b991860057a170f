// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/notify/checklist.h"
#include "ui/notify/checks/livechecks.h"
#include "ui/notify/checks/routerows.h"
#include "ui/notify/checks/serviceprobe.h"
#include "ui/notify/checks/similarmail.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/routefields.h"
#include "ui/widgets/lookupwords.h"

#include <QCoroFuture>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;
using Grade = LiveRow::Grade;
using Fix = LiveRow::Fix;

namespace {

class StageClock final : public Clock
{
public:
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    [[nodiscard]] QDateTime utcNow() const override { return now; }
};

/// Answers when the test says so.
class SlowSoar final : public SoarDirectory
{
public:
    using Answer = Result<herald::Page<Playbook>>;

    QCoro::Task<Answer> playbooks(Profile, PlaybookQuery query) override
    {
        queries.append(query);
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_promises.append(promise);
        return wait(promise->future());
    }
    QCoro::Task<Result<QList<PlaybookNode>>> nodes(Profile, PlaybookUuid, Language) override
    {
        co_return QList<PlaybookNode>();
    }
    QCoro::Task<Result<QList<Component>>> components(Profile, PlaybookUuid, Language) override
    {
        co_return QList<Component>();
    }
    QCoro::Task<Result<QList<ComponentAsset>>> assets(Profile, QString, Language) override
    {
        co_return QList<ComponentAsset>();
    }
    void answer(int question, const Answer &answer)
    {
        m_promises.at(question)->addResult(answer);
        m_promises.at(question)->finish();
        QCoreApplication::processEvents();
    }

    ~SlowSoar() override ///< a future that ends without a result cannot be awaited
    {
        for (const auto &promise : m_promises) {
            if (!promise->future().isFinished()) {
                promise->addResult(Answer());
                promise->finish();
            }
        }
        QCoreApplication::processEvents();
    }

    QList<PlaybookQuery> queries;

private:
    static QCoro::Task<Answer> wait(QFuture<Answer> future)
    {
        co_await future;
        co_return future.result();
    }

    QList<std::shared_ptr<QPromise<Answer>>> m_promises;
};

herald::Page<Playbook> page(const QDateTime &serverTime)
{
    return {{}, 0, serverTime};
}

Profile profile(GuardLevel guard = GuardLevel::Confirm)
{
    Profile profile;
    profile.id = ProfileId(u"p"_s);
    profile.name = u"Security desk"_s;
    profile.guard = guard;
    return profile;
}

QString texts(const QList<LiveRow> &rows)
{
    QStringList texts;
    for (const LiveRow &row : rows)
        texts.append(row.text);
    return texts.join(u" | "_s);
}

} // namespace

/// Each live check by itself, and all of them on the list.
class TestLiveChecks : public QObject
{
    Q_OBJECT

private slots:
    void theServiceIsAskedOnce()
    {
        SlowSoar soar;
        StageClock clock;
        ServiceProbe probe(soar, clock);
        probe.setAsker(profile(), Language::English);
        QCOMPARE(soar.queries.size(), 1);
        QCOMPARE(soar.queries.first().pageSize, 1);
        QCOMPARE(probe.rows().first().grade, Grade::Asking);
        soar.answer(0, page(clock.now));
        const QList<LiveRow> rows = probe.rows();
        QCOMPARE(rows.size(), 3); // key, right, clock
        for (const LiveRow &row : rows) {
            QCOMPARE(row.grade, Grade::Good);
            QCOMPARE(row.asOf, clock.now);
        }
        QVERIFY(!probe.isOld());
        clock.now = clock.now.addSecs(300);
        QVERIFY(probe.isOld());
    }

    void anOldAnswerIsDropped()
    {
        SlowSoar soar;
        StageClock clock;
        ServiceProbe probe(soar, clock);
        probe.setAsker(profile(), Language::English);
        probe.ask();
        soar.answer(0, tl::unexpected(Error{.kind = Error::Kind::WrongKey}));
        QCOMPARE(probe.rows().first().grade, Grade::Asking);
        soar.answer(1, page(clock.now));
        QCOMPARE(probe.rows().first().grade, Grade::Good);
    }

    void refusalsAreSaidWithTheirFix_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Grade>("grade");
        QTest::addColumn<Fix>("fix");
        QTest::addColumn<QString>("part");
        QTest::newRow("wrong key")
            << Error::Kind::WrongKey << Grade::Bad << Fix::OpenProfile << u"key"_s;
        QTest::newRow("no secret")
            << Error::Kind::NoCredential << Grade::Bad << Fix::OpenProfile << u"secret"_s;
        QTest::newRow("no right") << Error::Kind::NoPermission << Grade::Bad << Fix::CopyRequest
                                  << u"yundun-sas:DescribePlaybooks"_s;
        QTest::newRow("offline") << Error::Kind::Offline << Grade::Caution << Fix::AskAgain
                                 << u"Not tried"_s;
        QTest::newRow("throttled")
            << Error::Kind::Throttled << Grade::Caution << Fix::AskAgain << u"Not tried"_s;
        QTest::newRow("clock") << Error::Kind::ClockWrong << Grade::Bad << Fix::AskAgain
                               << u"9 minute"_s;
    }
    void refusalsAreSaidWithTheirFix()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, part);
        SlowSoar soar;
        StageClock clock;
        ServiceProbe probe(soar, clock);
        probe.setAsker(profile(), Language::English);
        Error error{.kind = kind};
        if (kind == Error::Kind::NoPermission)
            error.permission = u"yundun-sas:DescribePlaybooks"_s;
        error.clockAhead = kind == Error::Kind::ClockWrong ? 9 * 60 : 0;
        soar.answer(0, tl::unexpected(error));
        QList<LiveRow> rows = probe.rows();
        std::stable_sort(rows.begin(), rows.end(),
                         [](const LiveRow &a, const LiveRow &b) { return a.grade < b.grade; });
        QTEST(rows.first().grade, "grade");
        QTEST(rows.first().fix, "fix");
        QVERIFY(!rows.first().action.isEmpty());
        QVERIFY2(rows.first().text.contains(part), qPrintable(rows.first().text));
    }

    void theClockIsHeldAgainstTheServices_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<Grade>("grade");
        QTest::addColumn<QString>("part");
        QTest::newRow("agrees") << 20 << Grade::Good << u"agrees"_s;
        QTest::newRow("4 minutes ahead") << 240 << Grade::Caution << u"4 minute(s) ahead"_s;
        QTest::newRow("4 minutes behind") << -240 << Grade::Caution << u"4 minute(s) behind"_s;
        QTest::newRow("16 minutes ahead") << 960 << Grade::Bad << u"16 minute(s) ahead"_s;
    }
    void theClockIsHeldAgainstTheServices()
    {
        QFETCH(int, ahead);
        QFETCH(QString, part);
        SlowSoar soar;
        StageClock clock;
        ServiceProbe probe(soar, clock);
        probe.setAsker(profile(), Language::English);
        soar.answer(0, page(clock.now.addSecs(-ahead)));
        const LiveRow row = probe.rows().last();
        QTEST(row.grade, "grade");
        QVERIFY2(row.text.contains(part), qPrintable(row.text));
    }

    void aServiceWithoutAClockIsNotJudged()
    {
        SlowSoar soar;
        StageClock clock;
        ServiceProbe probe(soar, clock);
        probe.setAsker(profile(), Language::English);
        soar.answer(0, page({}));
        QCOMPARE(probe.rows().size(), 2);
    }

    void choicesOfTheRoute_data()
    {
        QTest::addColumn<LookupState>("state");
        QTest::addColumn<int>("rows");
        QTest::addColumn<Grade>("grade");
        LookupState state;
        state.hasList = true;
        state.choice = LookupState::Choice::Listed;
        QTest::newRow("there") << state << 1 << Grade::Good;
        state.entry.state = LookupEntry::State::Inactive;
        QTest::newRow("inactive") << state << 1 << Grade::Caution;
        state.choice = LookupState::Choice::Gone;
        QTest::newRow("gone") << state << 1 << Grade::Bad;
        state.choice = LookupState::Choice::Unlisted;
        QTest::newRow("typed") << state << 1 << Grade::Caution;
        state.isEmpty = true;
        QTest::newRow("nothing is known") << state << 0 << Grade::Good;
        state = {};
        state.choice = LookupState::Choice::Unlisted;
        QTest::newRow("no list") << state << 1 << Grade::Caution;
        state.isAsking = true;
        QTest::newRow("asking") << state << 1 << Grade::Asking;
        state.choice = LookupState::Choice::Open;
        QTest::newRow("being typed") << state << 0 << Grade::Good;
    }
    void choicesOfTheRoute()
    {
        QFETCH(LookupState, state);
        using Field = NotificationProblem::Field;
        QVERIFY(routeRows(Field::Playbook, state, false).isEmpty());
        const auto rows = routeRows(Field::Playbook, state, true);
        QTEST(int(rows.size()), "rows");
        if (!rows.isEmpty())
            QTEST(rows.first().grade, "grade");
    }

    void similarMailIsPointedOut()
    {
        Stage stage;
        const Profile by = stage.profiles.profiles().first();
        QStringList team;
        for (int i = 0; i < 31; ++i)
            team.append(u"p%1@example.com"_s.arg(i));
        submitNow(stage, {notificationManifest(by, u"Disk alert"_s, team)});
        QTRY_VERIFY(stage.isSettled());
        SimilarMail similar(stage.archive, stage.clock);
        Notification mail =
            std::get<Notification>(notificationManifest(by, u"Disk alert 2"_s, team).payload());
        QVERIFY(similar.rows().isEmpty());
        for (int i = 0; i < 6; ++i)
            mail.receivers.append(u"new%1@example.com"_s.arg(i));
        similar.ask(mail);
        QTRY_COMPARE(similar.rows().first().grade, Grade::Caution);
        QVERIFY2(similar.rows().first().text.contains(u"31 of these 37"_s),
                 qPrintable(similar.rows().first().text));
        mail.receivers = team;
        mail.subject = u"Disk alert"_s;
        similar.ask(mail);
        QTRY_COMPARE(similar.rows().first().grade, Grade::Bad);
        mail.subject = u"Lunch"_s;
        similar.ask(mail);
        QTRY_COMPARE(similar.rows().first().grade, Grade::Good);
        mail.receivers.clear();
        similar.ask(mail);
        QVERIFY(similar.rows().isEmpty());
    }

    void guardIsSaid_data()
    {
        QTest::addColumn<GuardLevel>("guard");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("confirm") << GuardLevel::Confirm << Grade::Good;
        QTest::newRow("by number") << GuardLevel::ConfirmByNumber << Grade::Good;
        QTest::newRow("rehearsal") << GuardLevel::RehearseOnly << Grade::Bad;
        QTest::newRow("blocked") << GuardLevel::Blocked << Grade::Bad;
    }
    void guardIsSaid()
    {
        QFETCH(GuardLevel, guard);
        Stage stage;
        NotifyForm form;
        RouteFields route(stage.services, form);
        LiveChecks checks(stage.services, form, route);
        checks.setAsker(profile(guard), Language::English);
        const QList<LiveRow> rows = checks.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [](const LiveRow &one) {
            return one.text.contains(u"uard level"_s);
        });
        QVERIFY2(row != rows.end(), qPrintable(texts(rows)));
        QTEST(row->grade, "grade");
    }

    void typingAsksNothing()
    {
        Stage stage;
        NotifyForm form;
        RouteFields route(stage.services, form);
        LiveChecks checks(stage.services, form, route);
        checks.setAsker(stage.profiles.profiles().first(), Language::English);
        QTRY_VERIFY(!texts(checks.rows()).contains(u"Asking"_s));
        const int questions = stage.soar.questions;
        form.setReceivers({u"a@example.com"_s});
        QSignalSpy changed(&checks, &LiveChecks::changed);
        for (int i = 0; i < 50; ++i)
            form.setSubject(u"s"_s.repeated(i + 1));
        QCOMPARE(stage.soar.questions, questions);
        QVERIFY(!texts(checks.rows()).contains(u"Nothing like it"_s));
        QTRY_VERIFY(texts(checks.rows()).contains(u"Nothing like it"_s)); // once, after the pause
        QVERIFY(changed.size() <= 2);
    }

    void doubtsOfTheReceivers()
    {
        Stage stage;
        NotifyForm form;
        RouteFields route(stage.services, form);
        LiveChecks checks(stage.services, form, route);
        checks.setReceiverDoubts({2, 1, 3});
        const QList<LiveRow> rows = checks.rows();
        QCOMPARE(rows.first().grade, Grade::Bad);
        QVERIFY(rows.first().text.contains(u"never-mail"_s));
        QCOMPARE(rows.first().fix, Fix::GoToReceivers);
        QVERIFY(texts(rows).contains(u"2 doubtful"_s));
        QVERIFY(texts(rows).contains(u"3 receiver"_s));
    }

    void greenTurnsGrey()
    {
        StageClock clock;
        SlowSoar soar;
        Stage stage;
        Services services{stage.session,  stage.profiles,
                          stage.delivery, stage.archive,
                          stage.alibaba,  stage.huawei,
                          soar,           stage.workspace,
                          clock,          stage.library,
                          stage.vault,    stage.network,
                          stage.probe,    {}};
        NotifyForm form;
        RouteFields route(services, form);
        LiveChecks checks(services, form, route);
        checks.setAsker(profile(), Language::English);
        soar.answer(0, page(clock.now));
        const auto old = [&checks] {
            const QList<LiveRow> rows = checks.rows();
            return std::count_if(rows.begin(), rows.end(),
                                 [](const LiveRow &row) { return row.grade == Grade::Old; });
        };
        QCOMPARE(old(), 0);
        clock.now = clock.now.addSecs(301);
        QCOMPARE(old(), 3);
        checks.refreshStale();
        soar.answer(1, page(clock.now));
        QCOMPARE(old(), 0);
    }

    void theListSaysWhenEverythingWasTried()
    {
        StageClock clock;
        CheckList list(clock);
        list.show();
        auto *ready = list.findChild<QLabel *>(u"checksReadyLabel"_s);
        list.setLive({{Grade::Good, u"The key"_s, Fix::None, {}, clock.now}});
        QCOMPARE(ready->text(), u"Everything except the last step has been tried."_s);
        list.setLive({{Grade::Old, u"The key"_s, Fix::AskAgain, u"Try again"_s, clock.now}});
        QCOMPARE(ready->text(), u"Nothing is missing. Ready for review."_s);
        list.setChecks({{nullptr, u"Fill in the subject."_s, true}});
        QVERIFY(!ready->isVisible());
    }

    void choosingARowDoesItsFix()
    {
        StageClock clock;
        CheckList list(clock);
        list.resize(320, 240);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setLive(
            {{Grade::Bad, u"The key"_s, Fix::OpenProfile, u"Open the profile"_s, clock.now},
             {Grade::Good, u"The clock"_s, Fix::None, {}, clock.now}});
        QSignalSpy fixes(&list, &CheckList::fixRequested);
        auto *view = list.findChild<QListView *>(u"checkList"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes.first().first().value<Fix>(), Fix::OpenProfile);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(fixes.size(), 1);
    }
};

Q_DECLARE_METATYPE(LookupState)

QTEST_MAIN(TestLiveChecks)
#include "tst_livechecks.moc"
