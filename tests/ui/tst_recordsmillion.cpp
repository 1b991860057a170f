// SPDX-License-Identifier: GPL-3.0-or-later
//
// Very many records: nothing may keep the window from its events, and memory stays small.
#include "app/tables/tablewriter.h"
#include "tests/ui/records.h"
#include "ui/resend/files/recordfile.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/table/recordsdesk.h"
#include "ui/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <memory>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

/// Fewer than a million, for the sake of everybody's time; HERALD_RECORDS says otherwise.
const qsizetype many = std::max(qEnvironmentVariableIntValue("HERALD_RECORDS"), 300'000);

qint64 threadMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

/// Measures every event that the window's thread handles, from its delivery to its end, in the
/// thread's own time: what else this computer does is of no concern.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const qint64 begin = threadMicroseconds();
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const bool handled = QApplication::notify(receiver, event);
        const qint64 took = threadMicroseconds() - begin;
        --m_depth;
        if (took > m_longest) {
            m_longest = took;
            m_what = name + " " + QByteArray::number(type);
        }
        return handled;
    }

    void forget()
    {
        m_longest = 0;
        m_what.clear();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< microseconds
    [[nodiscard]] QByteArray what() const { return m_what; }

    /// What a test does by itself, as one event.
    template <class Work>
    void doAsEvent(Work work)
    {
        QObject here;
        QMetaObject::invokeMethod(&here, work, Qt::QueuedConnection);
        sendPostedEvents(&here, QEvent::MetaCall);
    }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    QByteArray m_what;
};

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

} // namespace

class TestRecordsMillion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { watched().forget(); }
    void loading();
    void loadingAFile();
    void scrolling();
    void sorting();
    void searching();
    void narrowing();
    void tickingAll();
    void reloading();
    void staysSmall();

private:
    /// In a debug build; a frame has 16 ms in one that is shipped.
    void verifyFluent(const char *what) const
    {
        constexpr qint64 most = 100'000;
        const QByteArray said = QByteArray(what) + ": " +
                                QByteArray::number(double(watched().longest()) / 1000) + " ms in " +
                                watched().what();
        qInfo("%s", said.constData());
        QVERIFY2(watched().longest() < most, said.constData());
    }
    void waitForAnswer() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_records->isComplete() && m_records->rowCount() == m_records->shownCount(), 100'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JsonFile> m_views;
    std::unique_ptr<RecordsModel> m_records;
    std::unique_ptr<RecordsDesk> m_desk;
};

void TestRecordsMillion::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->filePath(u"settings.ini"_s));
    m_views = std::make_unique<JsonFile>(m_folder->filePath(u"views.json"_s));
    m_records = std::make_unique<RecordsModel>(*m_session);
    m_desk = std::make_unique<RecordsDesk>(*m_records, *m_session, *m_views);
    m_desk->resize(1280, 700);
    m_desk->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
}

void TestRecordsMillion::cleanupTestCase()
{
    m_desk.reset();
    m_records.reset();
    m_views.reset();
    m_session.reset();
    m_folder.reset();
}

void TestRecordsMillion::loading()
{
    m_records->appendAll({many, generatedRecord, RecordOrigin::File});
    QTRY_VERIFY_WITH_TIMEOUT(!m_records->isAppending(), 100'000);
    waitForAnswer();
    QCOMPARE(m_records->shownCount(), int(many));
    verifyFluent("loading");
}

/// Reading, looking for records and showing them, as the page does it.
void TestRecordsMillion::loadingAFile()
{
    const QString path = m_folder->filePath(u"records.csv"_s);
    const std::unique_ptr<TableWriter> writer = tableWriter(TableFormat::Csv);
    QStringList names;
    for (const QLatin1StringView name : recordMembers)
        names.append(QString(name));
    QVERIFY(writer->open(path, names));
    for (qsizetype i = 0; i < many; ++i) {
        const MailRecord one = generatedRecord(i);
        QVERIFY(
            writer->add({one.id.text(), *one.account, *one.accountAuthType, *one.accountAuthName,
                         one.appGroupId->text(), *one.appGroupName, *one.mailSendType,
                         *one.mailSendResult, one.errorMsg.value_or(QString()),
                         one.sendAt ? one.sendAt->toString(Qt::ISODateWithMs) : QString()}));
    }
    QVERIFY(writer->finish());
    watched().forget();

    ImportDialog dialog(recordTask(), path);
    dialog.open();
    auto *take = dialog.findChild<QPushButton *>(u"takeImportButton"_s);
    auto *bar = dialog.findChild<QProgressBar *>(u"importBar"_s);
    QTRY_VERIFY(bar->isVisible());
    RecordFile file;
    connect(&dialog, &ImportDialog::taken, this,
            [&file](const Import &import) { file = recordFileOf(import); });
    QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 100'000);
    watched().doAsEvent([&] { take->click(); });
    QCOMPARE(file.records.count, many);
    watched().doAsEvent([&] { m_records->clear(); });
    m_records->appendAll(file.records);
    QTRY_VERIFY_WITH_TIMEOUT(!m_records->isAppending(), 100'000);
    waitForAnswer();
    QCOMPARE(m_records->shownCount(), int(many));
    QCOMPARE(m_records->record(generatedRecord(many / 2).id), generatedRecord(many / 2));
    verifyFluent("loading a file");
}

void TestRecordsMillion::scrolling()
{
    QScrollBar *bar = m_desk->table().verticalScrollBar();
    for (int part = 0; part <= 20; ++part) {
        watched().doAsEvent([&] { bar->setValue(int(qint64(bar->maximum()) * part / 20)); });
        QCoreApplication::processEvents();
    }
    watched().doAsEvent(
        [&] { m_desk->table().setCurrentIndex(m_records->index(int(many) - 1, 1)); });
    QTest::keyClick(&m_desk->table(), Qt::Key_PageUp);
    QTest::keyClick(&m_desk->table(), Qt::Key_Home, Qt::ControlModifier);
    verifyFluent("scrolling");
}

void TestRecordsMillion::sorting()
{
    for (const RecordColumn column : {RecordColumn::Account, RecordColumn::MailSendResult,
                                      RecordColumn::Id, RecordColumn::SendAt}) {
        watched().doAsEvent([&] {
            m_records->setSortKeys(
                {{column, Qt::AscendingOrder}, {RecordColumn::Account, Qt::DescendingOrder}});
        });
        waitForAnswer();
    }
    verifyFluent("sorting");
}

void TestRecordsMillion::searching()
{
    auto *search = m_desk->findChild<QLineEdit *>(u"searchEdit"_s);
    for (const QString &text :
         {u"user1"_s, u"mailbox 99"_s, u"7"_s, u"no such word"_s, QString()}) {
        watched().doAsEvent([&] { search->setText(text); });
        QTRY_COMPARE(m_records->filter().words.join(u' '), text);
        waitForAnswer();
    }
    QCOMPARE(m_records->shownCount(), int(many));
    verifyFluent("searching");
}

void TestRecordsMillion::narrowing()
{
    watched().doAsEvent([&] { m_records->setFilter(inGroup(3)); });
    waitForAnswer();
    QCOMPARE(m_records->shownCount(), int(many) / 12);
    watched().doAsEvent([&] { m_records->setFilter({}); });
    waitForAnswer();
    verifyFluent("narrowing");
}

void TestRecordsMillion::tickingAll()
{
    auto *box = m_desk->findChild<QCheckBox *>(u"tickAllBox"_s);
    watched().doAsEvent([&] { box->click(); });
    QCOMPARE(m_records->tickedCount(), int(many));
    watched().doAsEvent([&] { m_records->invertShown(); });
    QCOMPARE(m_records->tickedCount(), 0);
    watched().doAsEvent([&] { box->click(); });
    watched().doAsEvent([&] { m_records->setFilter(inGroup(3)); });
    waitForAnswer();
    QCOMPARE(m_records->hiddenTickedCount(), int(many) - int(many) / 12);
    watched().doAsEvent([&] { m_records->setFilter({}); });
    waitForAnswer();
    QCoreApplication::processEvents();
    verifyFluent("ticking all");
}

void TestRecordsMillion::reloading()
{
    watched().doAsEvent([&] { m_records->restart({generatedRecord(5)}); });
    QCOMPARE(m_records->tickedCount(), 1);
    m_records->appendAll({many, generatedRecord, RecordOrigin::Service});
    QTRY_VERIFY_WITH_TIMEOUT(!m_records->isAppending(), 100'000);
    waitForAnswer();
    QCOMPARE(m_records->tickedCount(), int(many)); // each came back with its tick
    verifyFluent("reloading");
}

void TestRecordsMillion::staysSmall()
{
    RecordStore store;
    for (qsizetype i = 0; i < many; ++i)
        store.append(generatedRecord(i));
    const RecordView view = *viewOf(store.now(), {});
    const auto listed =
        qsizetype(view.rows.capacity() + view.places.capacity()) * qsizetype(sizeof(quint32));
    const qsizetype each = (store.bytes() - store.textBytes() + listed) / many;
    qInfo("%lld bytes a record beside its texts", qlonglong(each));
    QVERIFY2(each < 250, qPrintable(QString::number(each)));
}

int main(int argc, char *argv[])
{
    WatchedApplication app(argc, argv);
    TestRecordsMillion test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordsmillion.moc"
