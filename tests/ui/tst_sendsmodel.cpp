// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sendsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace herald::test;

class SendsModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newestIsFirst();
    void followsEveryChange();
    void takesWhatWasRecovered();
    void saysWhatAndWhom_data();
    void saysWhatAndWhom();
    void reasonsAreHonest();
    void sortsByTimeAsItHappened();
    void searchesWhatPeopleKnow_data();
    void searchesWhatPeopleKnow();
    void foreignTextStaysTextInTooltips();
    void isWordedAnew();

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] const Profile &alibaba() const
    {
        return m_stage->profiles.profiles().constFirst();
    }
    [[nodiscard]] const Profile &huawei() const { return m_stage->profiles.profiles().constLast(); }
    BatchId submit(const QStringList &subjects)
    {
        QList<Manifest> manifests;
        for (const QString &subject : subjects)
            manifests.append(notificationManifest(alibaba(), subject, {u"a@example.com"_s}));
        return submitNow(*m_stage, manifests);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<SendsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SendsModelTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_model = std::make_unique<SendsModel>(m_stage->delivery);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void SendsModelTest::cleanup()
{
    if (m_stage->transport.isPending())
        m_stage->transport.finish();
    m_tester.reset();
    m_model.reset();
    m_stage.reset();
}

void SendsModelTest::newestIsFirst()
{
    submit({u"first"_s, u"second"_s});
    submit({u"third"_s});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, SendsModel::What), u"third"_s);
    QCOMPARE(text(2, SendsModel::What), u"first"_s);
    const SendId second = m_model->sendAt(1).id;
    QCOMPARE(m_model->indexOf(second).row(), 1);
    QCOMPARE(m_model->find(second)->id, second);
    QVERIFY(!m_model->find(SendId(u"no such"_s)));
    QVERIFY(!m_model->indexOf(SendId(u"no such"_s)).isValid());
}

void SendsModelTest::followsEveryChange()
{
    m_stage->delivery.setHoldTime(5s);
    const BatchId batch = submit({u"one"_s});
    QCOMPARE(text(0, SendsModel::State), u"Held"_s);
    QSignalSpy changed(m_model.get(), &SendsModel::dataChanged);
    m_stage->delivery.release(batch);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(text(0, SendsModel::State), u"Accepted"_s);
    QCOMPARE(text(0, SendsModel::RequestId), u"D4CC979E-3D5B-5A6A-BC87-C93C9E861C7B"_s);
    const auto badge =
        m_model->index(0, SendsModel::State).data(SendsModel::BadgeRole).value<Badge::Content>();
    QCOMPARE(badge.text, u"Accepted"_s);
    QCOMPARE(badge.meaning, Ink::Positive);
}

void SendsModelTest::takesWhatWasRecovered()
{
    Send old;
    old.id = SendId(u"0001"_s);
    old.manifest = notificationManifest(alibaba(), u"yesterday"_s, {u"a@example.com"_s});
    old.state = SendState::Done;
    old.verdict = verdictOf(Outcome::Unknown, Cause::CrashedOnTheWire);
    m_stage->ledger.recovered = {old};
    QVERIFY(QCoro::waitFor(m_stage->delivery.start()).has_value());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, SendsModel::State), u"Unknown"_s);
    QVERIFY(text(0, SendsModel::Reason).contains("Herald ended"_L1));
}

void SendsModelTest::saysWhatAndWhom_data()
{
    QTest::addColumn<bool>("isResend");
    QTest::addColumn<QStringList>("whomAll");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("whom");
    QTest::newRow("one receiver") << false << QStringList{u"a@example.com"_s} << u"Done"_s
                                  << u"a@example.com"_s;
    QTest::newRow("three receivers")
        << false << QStringList{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s}
        << u"Done"_s << u"a@example.com and 2 more"_s;
    QTest::newRow("one record") << true << QStringList{u"wang.fang"_s}
                                << u"wang.fang – Mail: access granted"_s << u"wang.fang"_s;
    QTest::newRow("two records") << true << QStringList{u"wang.fang"_s, u"li.na"_s}
                                 << u"2 mail records"_s << u"wang.fang and 1 more"_s;
}

void SendsModelTest::saysWhatAndWhom()
{
    QFETCH(bool, isResend);
    QFETCH(QStringList, whomAll);
    submitNow(*m_stage, {isResend ? resendManifest(huawei(), whomAll)
                                  : notificationManifest(alibaba(), u"Done"_s, whomAll)});
    QTEST(text(0, SendsModel::What), "what");
    QTEST(text(0, SendsModel::Whom), "whom");
    QCOMPARE(text(0, SendsModel::ProfileName), isResend ? u"Workspace desk"_s : u"Security desk"_s);
}

void SendsModelTest::reasonsAreHonest()
{
    m_stage->delivery.setHoldTime(5s);
    const BatchId first = submit({u"first"_s});
    QVERIFY(text(0, SendsModel::Reason).startsWith("Goes out in 5 second"_L1));
    m_stage->delivery.hold(first);
    QVERIFY(text(0, SendsModel::Reason).startsWith("Held until"_L1));

    m_stage->delivery.pause();
    m_stage->delivery.release(first);
    QVERIFY(text(0, SendsModel::Reason).startsWith("Paused."_L1));

    m_stage->transport.hanging = true;
    m_stage->delivery.resume();
    QVERIFY(text(0, SendsModel::Reason).startsWith("Has waited for the answer since"_L1));
    m_stage->delivery.setHoldTime(0s);
    submit({u"second"_s});
    QCOMPARE(text(0, SendsModel::Reason), u"Waits for the one on the wire."_s);
}

void SendsModelTest::sortsByTimeAsItHappened()
{
    submit({u"first"_s, u"second"_s, u"third"_s});
    for (int row = 1; row < m_model->rowCount(); ++row) {
        const auto younger = m_model->index(row - 1, 0).data(SendsModel::ValueRole).toLongLong();
        const auto older = m_model->index(row, 0).data(SendsModel::ValueRole).toLongLong();
        QVERIFY(older < younger);
    }
}

void SendsModelTest::searchesWhatPeopleKnow_data()
{
    QTest::addColumn<QString>("needle");
    QTest::newRow("subject") << u"Quarterly"_s;
    QTest::newRow("receiver") << u"b@example.com"_s;
    QTest::newRow("profile") << u"Security desk"_s;
    QTest::newRow("request id") << u"D4CC979E-3D5B"_s;
}

void SendsModelTest::searchesWhatPeopleKnow()
{
    QFETCH(QString, needle);
    submitNow(*m_stage, {notificationManifest(alibaba(), u"Quarterly report"_s,
                                              {u"a@example.com"_s, u"b@example.com"_s})});
    QVERIFY(m_model->index(0, 0).data(SendsModel::SearchRole).toString().contains(needle));
}

void SendsModelTest::foreignTextStaysTextInTooltips()
{
    submit({u"<img src='file:///x'>"_s});
    const QString tip = m_model->index(0, SendsModel::What).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u'<'), qPrintable(tip));
}

void SendsModelTest::isWordedAnew()
{
    submit({u"one"_s});
    QSignalSpy cells(m_model.get(), &SendsModel::dataChanged);
    QSignalSpy headers(m_model.get(), &SendsModel::headerDataChanged);
    m_model->retranslate();
    QCOMPARE(cells.count(), 1);
    QCOMPARE(headers.count(), 1);
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::SendsModelTest)
#include "tst_sendsmodel.moc"
