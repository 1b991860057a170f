// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "ui/resend/recordsmodel.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;
using sandbox::FaultKind;

namespace {

bool isIn(Language language, const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return !text.isEmpty() && text.contains(han) == (language == Language::Chinese);
}

/// What goes wrong with one request, and what is true afterwards.
struct Wrong
{
    const char *name;
    FaultKind kind;
    int value;
    Outcome outcome; ///< of its records (reliability.md 4)
    Cause cause;     ///< of that outcome
    QLatin1StringView code;
    bool isTaken; ///< the sandbox has mailed what the request names
};

/// Each documented status of the operation (huawei-appgroup-mail.md 1 and 6), those of the gateway,
/// and answers that are cut.
const Wrong wrongs[] = {
    {"400", FaultKind::Status, 400, Outcome::Refused, Cause::InvalidParameter, "WKS.00211102"_L1,
     false},
    {"401", FaultKind::Status, 401, Outcome::Refused, Cause::WrongKey, "WKS.00211302"_L1, false},
    {"403", FaultKind::Status, 403, Outcome::Refused, Cause::NoPermission, "WKS.00081102"_L1,
     false},
    {"404", FaultKind::Status, 404, Outcome::Refused, Cause::NotFound, "WKS.00211902"_L1, false},
    {"405", FaultKind::Status, 405, Outcome::Refused, Cause::ProgramError, "WKS.00000405"_L1,
     false},
    {"415", FaultKind::Status, 415, Outcome::Refused, Cause::ProgramError, "WKS.00000415"_L1,
     false},
    {"500", FaultKind::Status, 500, Outcome::Unknown, Cause::ServiceFailed, "WKS.00211401"_L1,
     false},
    {"500, taken all the same", FaultKind::TakenStatus, 500, Outcome::Unknown, Cause::ServiceFailed,
     "WKS.00211401"_L1, true},
    {"503", FaultKind::Status, 503, Outcome::Unknown, Cause::ServiceUnavailable, "WKS.00050902"_L1,
     false},
    {"502 of the gateway", FaultKind::Status, 502, Outcome::Unknown, Cause::ServiceUnavailable,
     "APIGW.0201"_L1, false},
    {"504 of the gateway, taken", FaultKind::TakenStatus, 504, Outcome::Unknown,
     Cause::ServiceUnavailable, "APIGW.0201"_L1, true},
    {"504 as a page of a proxy, taken",
     FaultKind::GatewayTimeout,
     0,
     Outcome::Unknown,
     Cause::ServiceUnavailable,
     {},
     true},
    {"half a status line",
     FaultKind::HalfStatusLine,
     0,
     Outcome::Unknown,
     Cause::ConnectionLost,
     {},
     true},
    {"half a body", FaultKind::HalfBody, 0, Outcome::Unknown, Cause::AnswerCut, {}, true},
    {"no answer", FaultKind::AcceptThenDrop, 0, Outcome::Unknown, Cause::ConnectionLost, {}, true},
    {"reset", FaultKind::AcceptThenReset, 0, Outcome::Unknown, Cause::ConnectionLost, {}, true},
};

} // namespace

/// Every refusal that the service documents, and answers that do not come whole, for one record,
/// for one request among others, and for several records in one request; read off the window in
/// both languages.
class TestResendRefusals : public QObject
{
    Q_OBJECT

    static void addRows()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::English, Language::Chinese}) {
            for (size_t row = 0; row < std::size(wrongs); ++row)
                QTest::addRow("%s, %s", wrongs[row].name,
                              language == Language::English ? "en" : "zh")
                    << int(row) << language;
        }
    }
    void begin(Language language, const QList<sandbox::Fault> &faults)
    {
        m_desk->console.services().session.setLanguage(language);
        m_desk->sandbox().setFaults(faults);
        m_before = int(sends().size());
        m_inbox = int(m_desk->sandbox().inbox().size());
    }
    static sandbox::Fault faultOf(const Wrong &wrong)
    {
        sandbox::Fault fault;
        fault.kind = wrong.kind;
        fault.value = wrong.value;
        return fault;
    }
    void tick(const QList<int> &rows)
    {
        auto &table = m_desk->the<QTableView>(u"recordsTable"_s);
        QTRY_VERIFY(table.model()->rowCount() > 10);
        table.setFocus();
        for (const int row : rows) {
            table.setCurrentIndex(table.model()->index(row, ui::RecordsModel::Account));
            QTest::keyClick(&table, Qt::Key_Space);
        }
    }
    [[nodiscard]] QList<Send> sends() ///< all of them, newest first
    {
        return QCoro::waitFor(m_desk->console.services().archive.page({}, 0, 1000))->sends;
    }
    /// Those of the batch that was just sent, in the order of the batch.
    QList<Send> outcomes(int count)
    {
        QList<Send> fresh;
        const bool isOver = ui::Driver::waitFor([&] {
            fresh = sends();
            fresh = fresh.mid(0, fresh.size() - m_before);
            return fresh.size() == count &&
                   std::all_of(fresh.cbegin(), fresh.cend(), [this](const Send &send) {
                       const OpenBatch *batch =
                           m_desk->console.services().delivery.batch(send.batch);
                       return send.state == SendState::Done && batch && batch->isDone();
                   });
        });
        if (!isOver)
            qFatal("the batch does not end");
        std::reverse(fresh.begin(), fresh.end());
        QCoreApplication::processEvents();
        return fresh;
    }
    void verifyWords(const Verdict &verdict, const Wrong &wrong, Language language,
                     const QString &shown)
    {
        QStringList words{ui::outcomeText(verdict.outcome), ui::causeText(verdict)};
        if (!ui::remedyText(verdict).isEmpty())
            words.append(ui::remedyText(verdict));
        for (const QString &one : std::as_const(words)) {
            QVERIFY2(isIn(language, one), qPrintable(one));
            QVERIFY2(shown.contains(one), qPrintable(shown + u"\n<- "_s + one));
        }
        if (!wrong.code.isEmpty())
            QVERIFY2(shown.contains(wrong.code), qPrintable(shown));
        if (!verdict.requestId.isEmpty())
            QVERIFY2(shown.contains(verdict.requestId), qPrintable(shown));
        if (wrong.cause == Cause::NoPermission)
            QVERIFY2(shown.contains("workspace:appGroup:resendMail"_L1), qPrintable(shown));
    }
    static void verifyVerdict(const Send &send, const Wrong &wrong)
    {
        QCOMPARE(send.verdict.outcome, wrong.outcome);
        QCOMPARE(send.verdict.cause, wrong.cause);
        QCOMPARE(send.verdict.code, QString(wrong.code));
        QVERIFY(!send.verdict.mayRepeat);
    }
    /// How many mails of the batch each record got.
    [[nodiscard]] int copiesOf(const MailRecordId &id) const
    {
        const QList<sandbox::InboxItem> all = m_desk->sandbox().inbox().mid(m_inbox);
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [&](const auto &item) { return item.recordId == id.text(); }));
    }

    std::unique_ptr<Desk> m_desk;
    int m_before = 0;
    int m_inbox = 0;

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY2(m_desk->problem().isEmpty(), qPrintable(m_desk->problem()));
        m_desk->showPage(u"resend"_s);
        m_desk->choose(u"appGroupEdit"_s);
    }
    void cleanupTestCase() { m_desk.reset(); }
    void cleanup() { m_desk->sandbox().setFaults({}); }

    void aSingleRecord_data() { addRows(); }
    void aSingleRecord()
    {
        QFETCH(int, row);
        QFETCH(Language, language);
        const Wrong &wrong = wrongs[row];
        begin(language, {faultOf(wrong)});
        tick({2});
        m_desk->reviewAndSend();
        const Send send = outcomes(1).constFirst();
        verifyVerdict(send, wrong);
        const auto id = std::get<MailResend>(send.manifest.payload()).records.constFirst().id;
        QCOMPARE(copiesOf(id), wrong.isTaken ? 1 : 0);
        QTRY_VERIFY(!m_desk->outcomeTexts().isEmpty());
        verifyWords(send.verdict, wrong, language, m_desk->outcomeTexts());
    }

    void oneOfABatch_data() { addRows(); }
    void oneOfABatch()
    {
        QFETCH(int, row);
        QFETCH(Language, language);
        const Wrong &wrong = wrongs[row];
        begin(language, {faultOf(wrong)}); // hits whichever comes first
        tick({0, 3, 5});
        m_desk->reviewAndSend();
        int hit = 0;
        for (const Send &send : outcomes(3)) {
            const auto id = std::get<MailResend>(send.manifest.payload()).records.constFirst().id;
            const bool isHit = send.verdict.outcome != Outcome::Accepted;
            hit += isHit ? 1 : 0;
            if (isHit)
                verifyVerdict(send, wrong);
            QCOMPARE(copiesOf(id), isHit && !wrong.isTaken ? 0 : 1);
        }
        QCOMPARE(hit, 1);
    }

    void severalInARequest_data() { addRows(); }
    void severalInARequest()
    {
        QFETCH(int, row);
        QFETCH(Language, language);
        const Wrong &wrong = wrongs[row];
        begin(language, {faultOf(wrong)});
        m_desk->the<QComboBox>(u"requestsBox"_s).setCurrentIndex(1);
        tick({1, 4, 6, 7});
        m_desk->reviewAndSend();
        m_desk->the<QComboBox>(u"requestsBox"_s).setCurrentIndex(0);
        const Send send = outcomes(1).constFirst();
        verifyVerdict(send, wrong);
        const auto records = std::get<MailResend>(send.manifest.payload()).records;
        QCOMPARE(records.size(), 4);
        for (const MailRecord &record : records)
            QCOMPARE(copiesOf(record.id), wrong.isTaken ? 1 : 0);
        verifyWords(send.verdict, wrong, language, m_desk->outcomeTexts());
    }

    /// 429 with the gateway's code certainly did not leave: it is repeated, and one mail arrives.
    void throttledIsRepeated()
    {
        sandbox::Fault fault;
        fault.kind = FaultKind::Status;
        fault.value = 429;
        begin(Language::English, {fault});
        tick({8});
        m_desk->reviewAndSend();
        const Send send = outcomes(1).constFirst();
        QCOMPARE(send.verdict.outcome, Outcome::Accepted);
        const auto id = std::get<MailResend>(send.manifest.payload()).records.constFirst().id;
        QCOMPARE(copiesOf(id), 1);
    }

    void ofTheLookups_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Language>("language");
        const QList<std::pair<int, QString>> statuses{
            {400, u"WKS.00211102"_s}, {401, u"WKS.00211302"_s}, {403, u"WKS.00081102"_s},
            {404, u"WKS.00211902"_s}, {405, u"WKS.00000405"_s}, {500, u"WKS.00211401"_s},
            {502, u"APIGW.0201"_s},   {503, u"WKS.00050902"_s}, {504, u"APIGW.0201"_s}};
        for (const Language language : {Language::English, Language::Chinese}) {
            for (const auto &[status, code] : statuses)
                QTest::addRow("%d, %s", status, language == Language::English ? "en" : "zh")
                    << status << code << language;
        }
    }
    void ofTheLookups()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(Language, language);
        sandbox::Fault fault;
        fault.kind = FaultKind::Status;
        fault.value = status;
        fault.count = sandbox::Fault::forEver;
        fault.scope = sandbox::Fault::Scope::AllRequests;
        begin(language, {fault});
        m_desk->click(u"refreshButton"_s);
        const auto shown = [this] {
            QStringList texts;
            for (const QLabel *label : m_desk->console.window().findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(shown().contains(code), qPrintable(shown()));
        if (status == 403)
            QVERIFY2(shown().contains("workspace:appGroup:listMailRecord"_L1), qPrintable(shown()));
        m_desk->sandbox().setFaults({});
        m_desk->click(u"refreshButton"_s);
        QTRY_VERIFY2(!shown().contains(code), qPrintable(shown()));
    }
};

QTEST_MAIN(TestResendRefusals)
#include "tst_resendrefusals.moc"
