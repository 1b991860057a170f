// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabacodes.h"
#include "tests/e2e/desk.h"
#include "ui/texts/texts.h"
#include "ui/widgets/lookupnote.h"
#include "ui/widgets/lookuppicker.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

bool isIn(Language language, const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return !text.isEmpty() && text.contains(han) == (language == Language::Chinese);
}

} // namespace

/// Every refusal that the service documents (alibaba-soar.md 5.3 and 5.5), made by the sandbox and
/// read off the window: what happened, what to do, the code and the request id, in both languages.
class TestDocumentedRefusals : public QObject
{
    Q_OBJECT

    static void addCodes()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::English, Language::Chinese}) {
            for (const QString &code : sandbox::documentedCodes())
                QTest::addRow("%s, %s", qPrintable(code),
                              language == Language::English ? "en" : "zh")
                    << code << language;
        }
    }
    void refuse(const QString &code, sandbox::Fault::Scope scope)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Refusal;
        fault.count = sandbox::Fault::forEver;
        fault.scope = scope;
        fault.code = code;
        m_desk->sandbox().setFaults({fault});
    }
    [[nodiscard]] const OpenBatch *batchOf(const Send &send) const
    {
        return m_desk->console.services().delivery.batch(send.batch);
    }

    std::unique_ptr<Desk> m_desk;

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY2(m_desk->problem().isEmpty(), qPrintable(m_desk->problem()));
        m_desk->fillNotification(u"s"_s, u"b"_s);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void ofASend_data() { addCodes(); }
    void ofASend()
    {
        QFETCH(QString, code);
        QFETCH(Language, language);
        m_desk->console.services().session.setLanguage(language);
        refuse(code, sandbox::Fault::Scope::Sends);
        const qsizetype before = m_desk->sends().size();
        m_desk->reviewAndSend();
        QList<Send> sends;
        QTRY_VERIFY((sends = m_desk->sends()).size() == before + 1 &&
                    sends.first().state == SendState::Done);
        QTRY_VERIFY(batchOf(sends.first()) && batchOf(sends.first())->isDone());
        m_desk->sandbox().setFaults({});

        const Verdict &verdict = sends.first().verdict;
        QVERIFY(verdict.outcome != Outcome::Accepted);
        QCOMPARE(verdict.code, code);
        QVERIFY(m_desk->sandbox().inbox().isEmpty());
        const QString shown = m_desk->outcomeTexts();
        for (const QString &words :
             {ui::outcomeText(verdict.outcome), ui::causeText(verdict), ui::remedyText(verdict)}) {
            QVERIFY2(isIn(language, words), qPrintable(words));
            QVERIFY2(shown.contains(words), qPrintable(shown));
        }
        QVERIFY(!verdict.requestId.isEmpty());
        QVERIFY2(shown.contains(verdict.requestId), qPrintable(shown));
        QVERIFY2(shown.contains(code), qPrintable(shown));
        if (sandbox::namesMissingRight(code))
            QVERIFY2(shown.contains("yundun-sas:RunNotifyComponentWithEmail"_L1),
                     qPrintable(shown));
    }

    void ofALookup_data() { addCodes(); }
    void ofALookup()
    {
        QFETCH(QString, code);
        QFETCH(Language, language);
        m_desk->console.services().session.setLanguage(language);
        refuse(code, sandbox::Fault::Scope::AllRequests);
        auto &edit = m_desk->the<QWidget>(u"playbookEdit"_s);
        auto *picker = qobject_cast<ui::LookupPicker *>(edit.parentWidget());
        QVERIFY(picker);
        const auto *note = picker->findChild<ui::LookupNote *>();
        QVERIFY(note);
        picker->refresh();
        const auto evidence = [note]() -> QString {
            QString all;
            for (const QLabel *label : note->findChildren<QLabel *>())
                all += label->toolTip();
            return all + note->toolTip();
        };
        QTRY_VERIFY2(picker->hasFailed() && evidence().contains(code), qPrintable(evidence()));
        QVERIFY2(isIn(language, note->text().section(u'\n', 0, 0)), qPrintable(note->text()));
        static const QRegularExpression requestId(u"[0-9A-F]{8}-[0-9A-F]{4}-"_s);
        QVERIFY2(evidence().contains(requestId), qPrintable(evidence()));
        if (sandbox::namesMissingRight(code))
            QVERIFY2(note->text().contains("yundun-sas:"_L1), qPrintable(note->text()));
        m_desk->sandbox().setFaults({});
        picker->refresh();
        QTRY_VERIFY(!picker->hasFailed());
    }
};

QTEST_MAIN(TestDocumentedRefusals)
#include "tst_documentedrefusals.moc"
