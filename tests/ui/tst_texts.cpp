// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= int(last); ++i)
        all.append(Enum(i));
    return all;
}

Verdict verdictOf(Outcome outcome, Cause cause)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.cause = cause;
    return verdict;
}

} // namespace

class TextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeAnswersTheFirstQuestion_data();
    void everyOutcomeAnswersTheFirstQuestion();
    void everyCauseHasWords();
    void everyFailureHasARemedy();
    void anUnknownIsNeverToldToBeSentAgainFirst();
    void nothingNeedsARemedyAfterAcceptedOrCancelled();
    void remediesNameTheStep_data();
    void remediesNameTheStep();
    void clockOffsetIsSaid_data();
    void clockOffsetIsSaid();
    void everyErrorHasWords();
    void everyProblemHasWords();
    void stateWords();
    void evidenceKeepsTheServicesWords();
};

void TextsTest::everyOutcomeAnswersTheFirstQuestion_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("accepted") << Outcome::Accepted << u"It was sent."_s << u"Accepted"_s;
    QTest::newRow("refused") << Outcome::Refused << u"Nothing was sent."_s << u"Refused"_s;
    QTest::newRow("not sent") << Outcome::NotSent << u"Nothing was sent."_s << u"Not sent"_s;
    QTest::newRow("unknown") << Outcome::Unknown << u"Not known whether it was sent."_s
                             << u"Unknown"_s;
    QTest::newRow("cancelled") << Outcome::Cancelled << u"Nothing was sent."_s << u"Cancelled"_s;
}

void TextsTest::everyOutcomeAnswersTheFirstQuestion()
{
    QFETCH(Outcome, outcome);
    QTEST(outcomeText(outcome), "text");
    QTEST(outcomeWord(outcome), "word");
}

void TextsTest::everyCauseHasWords()
{
    for (const Outcome outcome : upTo(Outcome::Cancelled)) {
        QStringList seen;
        for (const Cause cause : upTo(Cause::OtherRefusal)) {
            const QString text = causeText(verdictOf(outcome, cause));
            QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(int(cause))));
            seen.append(text);
        }
        // a cancelled send without a cause says the same as one that was stopped
        const int repeated = outcome == Outcome::Cancelled ? 1 : 0;
        QCOMPARE(seen.size() - QSet<QString>(seen.begin(), seen.end()).size(), repeated);
    }
}

void TextsTest::everyFailureHasARemedy()
{
    for (const Outcome outcome : {Outcome::Refused, Outcome::NotSent, Outcome::Unknown}) {
        for (const Cause cause : upTo(Cause::OtherRefusal)) {
            const QString text = remedyText(verdictOf(outcome, cause));
            QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(int(cause))));
        }
    }
}

void TextsTest::anUnknownIsNeverToldToBeSentAgainFirst()
{
    for (const Cause cause : upTo(Cause::OtherRefusal)) {
        const QString text = remedyText(verdictOf(Outcome::Unknown, cause));
        QVERIFY(
            text.startsWith("It may have gone out. Herald will not send it again by itself."_L1));
        QVERIFY(text.contains("mailbox"_L1));
    }
}

void TextsTest::nothingNeedsARemedyAfterAcceptedOrCancelled()
{
    QVERIFY(remedyText(verdictOf(Outcome::Accepted, Cause::None)).isEmpty());
    QVERIFY(remedyText(verdictOf(Outcome::Cancelled, Cause::Stopped)).isEmpty());
}

void TextsTest::remediesNameTheStep_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("step");
    QTest::newRow("wrong clock") << Cause::ClockWrong << u"Correct the clock"_s;
    QTest::newRow("missing right")
        << Cause::NoPermission << u"yundun-sas:RunNotifyComponentWithEmail"_s;
    QTest::newRow("wrong endpoint") << Cause::WrongEndpoint << u"endpoint"_s;
    QTest::newRow("locked key") << Cause::KeyLocked << u"Wait five minutes"_s;
    QTest::newRow("no secret") << Cause::NoCredential << u"Type the secret"_s;
    QTest::newRow("too often") << Cause::Throttled << u"Wait 7 second"_s;
    QTest::newRow("used nonce") << Cause::NonceUsed << u"mailbox"_s;
    QTest::newRow("full disk") << Cause::LedgerFailed << u"disk"_s;
}

void TextsTest::remediesNameTheStep()
{
    QFETCH(Cause, cause);
    QFETCH(QString, step);
    Verdict verdict = verdictOf(Outcome::Refused, cause);
    verdict.permission = u"yundun-sas:RunNotifyComponentWithEmail"_s;
    verdict.retryAfter = std::chrono::milliseconds(6200);
    const QString text = remedyText(verdict);
    QVERIFY2(text.contains(step), qPrintable(text));
}

void TextsTest::clockOffsetIsSaid_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ahead by minutes") << 20 * 60 << u"ahead of the service's by 20 minute"_s;
    QTest::newRow("behind by seconds") << -40 << u"behind the service's by 40 second"_s;
    QTest::newRow("behind by hours")
        << -(8 * 60 + 3) * 60 << u"behind the service's by 8 h 3 min"_s;
    QTest::newRow("ahead by days") << 5 * 24 * 3600 << u"ahead of the service's by 5 day"_s;
}

void TextsTest::clockOffsetIsSaid()
{
    QFETCH(int, secondsAhead);
    QFETCH(QString, expected);
    Verdict verdict = verdictOf(Outcome::Refused, Cause::ClockWrong);
    verdict.clockAhead = std::chrono::seconds(secondsAhead);
    const QString text = causeText(verdict);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TextsTest::everyErrorHasWords()
{
    QSet<QString> seen;
    for (const Error::Kind kind : upTo(Error::Kind::Storage)) {
        Error error;
        error.kind = kind;
        const QString text = errorText(error);
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(int(kind))));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), int(Error::Kind::Storage) + 1);

    Error denied;
    denied.kind = Error::Kind::NoPermission;
    denied.permission = u"yundun-sas:DescribePlaybooks"_s;
    QVERIFY(errorText(denied).contains(denied.permission));
}

void TextsTest::everyProblemHasWords()
{
    using Problem = NotificationProblem;
    QSet<QString> missing;
    for (const Problem::Field field : upTo(Problem::Field::Content)) {
        missing.insert(problemText({field, Problem::Kind::Missing, {}}));
        for (const Problem::Kind kind : upTo(Problem::Kind::LeftoverPlaceholder))
            QVERIFY(problemText({field, kind, u"detail"_s}).endsWith(u'.'));
    }
    QCOMPARE(missing.size(), int(Problem::Field::Content) + 1);
    QVERIFY(problemText({Problem::Field::Receivers, Problem::Kind::BadAddress, u"a@"_s})
                .contains("a@"_L1));
    QVERIFY(problemText({Problem::Field::Subject, Problem::Kind::LeftoverPlaceholder, u"{{x}}"_s})
                .contains("{{x}}"_L1));
}

void TextsTest::stateWords()
{
    Send send;
    QSet<QString> words;
    for (const SendState state : upTo(SendState::Done)) {
        send.state = state;
        send.verdict.outcome = Outcome::Unknown;
        words.insert(stateWord(send));
    }
    QCOMPARE(words, (QSet<QString>{u"Held"_s, u"Queued"_s, u"On the wire"_s, u"Unknown"_s}));
}

void TextsTest::evidenceKeepsTheServicesWords()
{
    Verdict verdict;
    verdict.requestId = u"D4CC979E"_s;
    verdict.code = u"Forbidden.RAM"_s;
    verdict.serviceText = u"User not authorized %1 <b>"_s;
    QCOMPARE(evidenceText(verdict),
             u"Request id D4CC979E\nForbidden.RAM\nUser not authorized %1 <b>"_s);
    QVERIFY(evidenceText(Verdict()).isEmpty());

    Error error;
    error.requestId = u"77"_s;
    error.code = u"APIGW.0301"_s;
    error.httpStatus = 401;
    QCOMPARE(evidenceText(error), u"Request id 77\nHTTP status 401\nAPIGW.0301"_s);
}

} // namespace herald::ui

QTEST_GUILESS_MAIN(herald::ui::TextsTest)
#include "tst_texts.moc"
