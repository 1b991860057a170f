// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sends.h"
#include "ui/history/exportrows.h"
#include "ui/history/sendexport.h"
#include "ui/widgets/exportbar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

class ExporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void columnsAndRowsGoTogether();
    void aRowIsForOtherPrograms();
    void writesWhatTheFilterFinds();
    void writesMoreThanOnePageInOrder();
    void writesTheseAlone();
    void cancellingLeavesNoFile();
    void goingAwayLeavesNoFile();
    void aFolderThatIsNotThereIsSaid();
    void holdsNoSecretAndNoBody();
    void barAsksWhereAndSaysHowItEnded();
    void barDoesNothingWhenNothingIsChosen();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_stage->folder.filePath(name); }
    [[nodiscard]] static QList<QJsonObject> linesOf(const QString &path);
    /// As an earlier run left them: many at once, without sending.
    void fill(int count);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Exporter> m_exporter;
};

void ExporterTest::init()
{
    m_stage = std::make_unique<Stage>(Stage::Begin::Later);
    m_exporter = std::make_unique<Exporter>();
}

void ExporterTest::cleanup()
{
    m_exporter.reset();
    m_stage.reset();
}

void ExporterTest::fill(int count)
{
    leaveBehind(*m_stage, manifests(*m_stage, count));
}

QList<QJsonObject> ExporterTest::linesOf(const QString &path)
{
    QFile read(path);
    QList<QJsonObject> lines;
    if (!read.open(QIODevice::ReadOnly))
        return lines;
    while (!read.atEnd())
        lines.append(QJsonDocument::fromJson(read.readLine()).object());
    return lines;
}

void ExporterTest::columnsAndRowsGoTogether()
{
    const QStringList columns = exportColumns();
    QCOMPARE(columns.first(7), (QStringList{u"time"_s, u"cloud"_s, u"profile"_s, u"account"_s,
                                            u"what"_s, u"receivers"_s, u"outcome"_s}));
    Send send;
    send.manifest = manifests(*m_stage, 1).constFirst();
    QCOMPARE(exportRow(send).size(), columns.size());
}

void ExporterTest::aRowIsForOtherPrograms()
{
    Send send;
    send.manifest =
        resendManifest(m_stage->profiles.profiles().constLast(), {u"zhang.wei"_s, u"li.na"_s});
    send.created = QDateTime(QDate(2026, 11, 24), QTime(8, 0, 7, 123), Qt::UTC);
    send.state = SendState::Done;
    send.attempts = 2;
    send.verdict = verdictOf(Outcome::Unknown, Cause::ConnectionLost);
    send.verdict.code = u"WKS.1"_s;
    send.verdict.requestId = u"R-1"_s;
    send.settlement =
        Settlement{Decision::TreatAsNotSent, u"Wang"_s, u"Nothing there"_s, {}, {}, {}};
    m_stage->session.setLanguage(Language::Chinese);
    const QStringList row = exportRow(send);
    QCOMPARE(row, (QStringList{u"2026-11-24T08:00:07.123Z"_s, u"huawei"_s, u"Workspace desk"_s,
                               u"AKEXAMPLE0001/0123456789abcdef"_s, u"ADD_GROUP_AUTHORIZATION"_s,
                               u"zhang.wei; li.na"_s, u"Unknown"_s, u"TreatAsNotSent"_s, u"Wang"_s,
                               u"Nothing there"_s, u"ConnectionLost"_s, u"WKS.1"_s, u"R-1"_s,
                               u"2"_s, QString::fromLatin1(send.manifest.fingerprint())}));
}

void ExporterTest::writesWhatTheFilterFinds()
{
    fill(30);
    const QSignalSpy finished(m_exporter.get(), &Exporter::finished);
    SendFilter filter;
    filter.text = u"Subject 2"_s;
    m_exporter->start({file(u"out.jsonl"_s), TableFormat::JsonLines},
                      exportOf(m_stage->archive, filter));
    QVERIFY(m_exporter->isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_exporter->isRunning());
    const QList<QJsonObject> lines = linesOf(file(u"out.jsonl"_s));
    QCOMPARE(finished.constFirst().constFirst().toLongLong(), lines.size());
    QVERIFY(!lines.isEmpty() && lines.size() < 30);
    for (const QJsonObject &line : lines)
        QVERIFY(line["what"_L1].toString().contains(u'2'));
}

void ExporterTest::writesMoreThanOnePageInOrder()
{
    constexpr int count = 1203;
    fill(count);
    const QSignalSpy progressed(m_exporter.get(), &Exporter::progressed);
    const QSignalSpy finished(m_exporter.get(), &Exporter::finished);
    m_exporter->start({file(u"out.jsonl"_s), TableFormat::JsonLines},
                      exportOf(m_stage->archive, SendFilter()));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() > 1);
    const QList<QJsonObject> lines = linesOf(file(u"out.jsonl"_s));
    QCOMPARE(lines.size(), count);
    for (int i = 0; i < count; ++i) // newest first
        QCOMPARE(lines.at(i)["what"_L1].toString(), u"Subject %1"_s.arg(count - 1 - i));
}

void ExporterTest::writesTheseAlone()
{
    fill(5);
    const QSignalSpy finished(m_exporter.get(), &Exporter::finished);
    const QList<Send> chosen = m_stage->sends().mid(1, 2);
    m_exporter->start({file(u"out.jsonl"_s), TableFormat::JsonLines}, exportOf(chosen));
    QTRY_COMPARE(finished.size(), 1);
    const QList<QJsonObject> lines = linesOf(file(u"out.jsonl"_s));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)["what"_L1].toString(), u"Subject 3"_s);
    QCOMPARE(lines.at(1)["what"_L1].toString(), u"Subject 2"_s);
}

void ExporterTest::cancellingLeavesNoFile()
{
    fill(1200);
    const QSignalSpy cancelled(m_exporter.get(), &Exporter::cancelled);
    const QSignalSpy finished(m_exporter.get(), &Exporter::finished);
    connect(m_exporter.get(), &Exporter::progressed, m_exporter.get(), &Exporter::cancel);
    m_exporter->start({file(u"out.xlsx"_s), TableFormat::Xlsx},
                      exportOf(m_stage->archive, SendFilter()));
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(finished.size(), 0);
    m_exporter.reset(); // what clears away has ended
    QVERIFY(QDir(m_stage->folder.path()).entryList({u"out*"_s}, QDir::Files).isEmpty());
}

void ExporterTest::goingAwayLeavesNoFile()
{
    fill(1200);
    const QPointer<Exporter> leaving = new Exporter;
    connect(leaving, &Exporter::progressed, leaving, &QObject::deleteLater);
    leaving->start({file(u"out.csv"_s), TableFormat::Csv},
                   exportOf(m_stage->archive, SendFilter()));
    QTRY_VERIFY(!leaving);
    QVERIFY(QDir(m_stage->folder.path()).entryList({u"out*"_s}, QDir::Files).isEmpty());
}

void ExporterTest::aFolderThatIsNotThereIsSaid()
{
    fill(1);
    const QSignalSpy failed(m_exporter.get(), &Exporter::failed);
    m_exporter->start({file(u"nowhere/out.csv"_s), TableFormat::Csv},
                      exportOf(m_stage->archive, SendFilter()));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_exporter->isRunning());
}

void ExporterTest::holdsNoSecretAndNoBody()
{
    fill(1);
    const QSignalSpy finished(m_exporter.get(), &Exporter::finished);
    m_exporter->start({file(u"out.csv"_s), TableFormat::Csv},
                      exportOf(m_stage->archive, SendFilter()));
    QTRY_COMPARE(finished.size(), 1);
    QFile read(file(u"out.csv"_s));
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray all = read.readAll();
    QVERIFY(all.contains("Subject 0"));
    QVERIFY(!all.contains("secret"));
    QVERIFY(!all.contains("The work is done"));
}

void ExporterTest::barAsksWhereAndSaysHowItEnded()
{
    fill(3);
    ExportBar bar;
    bar.ask(exportOf(m_stage->archive, SendFilter()), sendExportWords(), 3);
    auto *dialog = bar.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Export 3 sends"_s);
    dialog->selectFile(file(u"out.xlsx"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(),
                 u"3 sends exported to %1"_s.arg(QDir::toNativeSeparators(file(u"out.xlsx"_s))));
    QFile written(file(u"out.xlsx"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.read(2), QByteArray("PK")); // the suffix decides
}

void ExporterTest::barDoesNothingWhenNothingIsChosen()
{
    fill(1);
    ExportBar bar;
    bar.ask(exportOf(m_stage->archive, SendFilter()), sendExportWords(), 1);
    auto *dialog = bar.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(!bar.isRunning());
    QVERIFY(bar.isHidden());
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::ExporterTest)
#include "tst_exporter.moc"
