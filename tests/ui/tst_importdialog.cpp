// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/encoded.h"
#include "ui/import/addresspick.h"
#include "ui/import/importdialog.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

/// The dialog between a file and the receivers, by mouse and by keyboard.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }
    void readsWhatPeopleHave_data();
    void readsWhatPeopleHave();
    void anotherColumnIsChosen();
    void everyRowThatIsLeftOutHasItsReason();
    void theCharacterSetIsChosenByHand();
    void withoutAddressesNothingCanBeTaken();
    void whatCannotBeReadSaysWhatToDo_data();
    void whatCannotBeReadSaysWhatToDo();
    void enterTakes();
    void escapeTakesNothing();
    void aTableKeepsItsColumns();

private:
    void open(const QByteArray &bytes, const QString &name, ImportKind kind = ImportKind::Addresses)
    {
        m_file = std::make_unique<SomeFile>(bytes, name);
        m_dialog = std::make_unique<ImportDialog>(addressTask(kind), m_file->path());
        m_taken.reset();
        connect(m_dialog.get(), &ImportDialog::taken, this,
                [this](const Import &import) { m_taken = import; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_dialog->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QPushButton *takeButton() const
    {
        return part<QPushButton>(u"takeImportButton"_s);
    }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return part<QTableView>(table)->model()->index(row, column).data().toString();
    }
    void take()
    {
        QTRY_VERIFY(takeButton()->isVisible());
        QTest::mouseClick(takeButton(), Qt::LeftButton);
        QVERIFY(m_taken);
    }

    std::unique_ptr<SomeFile> m_file;
    std::unique_ptr<ImportDialog> m_dialog;
    std::optional<Import> m_taken;
};

void TestImportDialog::readsWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<int>("leftOut");
    const QString csv = u"姓名,邮箱,部门\n张三,zhang@example.cn,运维\n李四,li@example.cn,审计\n"
                        u"王五,没有,运维\n"_s;
    const QStringList two{u"zhang@example.cn"_s, u"li@example.cn"_s};
    QTest::newRow("CSV") << csv.toUtf8() << u"a.csv"_s << two << 1;
    QTest::newRow("CSV with BOM and CRLF")
        << QString(u'\ufeff' + csv).replace(u'\n', u"\r\n"_s).toUtf8() << u"a.csv"_s << two << 1;
    QTest::newRow("GB18030") << encoded(csv, "gb18030") << u"a.csv"_s << two << 1;
    QTest::newRow("UTF-16") << encoded(QString(u'\ufeff' + csv), "UTF-16LE") << u"a.csv"_s << two
                            << 1;
    QTest::newRow("semicolons") << QString(csv).replace(u',', u';').toUtf8() << u"a.csv"_s << two
                                << 1;
    QTest::newRow("tabs") << QString(csv).replace(u',', u'\t').toUtf8() << u"a.tsv"_s << two << 1;
    QTest::newRow("JSON") << QByteArray(R"([{"name":"Li","mail":"li@example.cn"},{"name":"X"}])")
                          << u"a.json"_s << QStringList{u"li@example.cn"_s} << 1;
    QTest::newRow("vCard") << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Li\r\n"
                                         "EMAIL:li@example.cn\r\nEND:VCARD\r\n")
                           << u"a.vcf"_s << QStringList{u"li@example.cn"_s} << 0;
    QTest::newRow("one column, twice the same")
        << QByteArray("a@x.com\nA <a@X.com>\nb@x.com\n") << u"a.txt"_s
        << QStringList{u"a@x.com"_s, u"b@x.com"_s} << 1;
}

void TestImportDialog::readsWhatPeopleHave()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, addresses);
    QFETCH(int, leftOut);
    open(bytes, name);
    take();
    QCOMPARE(m_taken->pick.addresses, addresses);
    QCOMPARE(m_taken->pick.leftOut.size(), leftOut);
    QCOMPARE(m_taken->fileName, name);
}

void TestImportDialog::anotherColumnIsChosen()
{
    open("name,private,office\nLi,li@home.net,li@example.cn\n", u"a.csv"_s);
    QTRY_VERIFY(takeButton()->isVisible());
    auto *columns = part<QComboBox>(u"columnCombo"_s);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Down);
    take();
    QCOMPARE(m_taken->pick.addresses, QStringList{u"li@example.cn"_s});
}

void TestImportDialog::everyRowThatIsLeftOutHasItsReason()
{
    open("mail\na@x.com\nnobody\n\na@x.com\n", u"a.csv"_s);
    QTRY_VERIFY(takeButton()->isVisible());
    QCOMPARE(takeButton()->text(), u"Add 1 receiver(s)"_s); // without a catalogue
    auto *tabs = part<QTabWidget>(u"importTabs"_s);
    tabs->setCurrentIndex(1);
    const QAbstractItemModel *left = part<QTableView>(u"leftOutTable"_s)->model();
    QTRY_VERIFY(left->rowCount() >= 2);
    QCOMPARE(cell(u"leftOutTable"_s, 0, 0), u"3"_s);
    for (int row = 0; row < left->rowCount(); ++row)
        QVERIFY(!cell(u"leftOutTable"_s, row, 1).isEmpty());
}

void TestImportDialog::theCharacterSetIsChosenByHand()
{
    open(encoded(u"name,mail\n陳,chen@example.tw\n"_s, "big5"), u"a.csv"_s);
    QTRY_VERIFY(takeButton()->isVisible());
    auto *charsets = part<QComboBox>(u"charsetCombo"_s);
    const int big5 = charsets->findText(u"Big5"_s, Qt::MatchContains);
    QVERIFY(big5 >= 0);
    charsets->setCurrentIndex(big5);
    emit charsets->activated(big5);
    QTRY_COMPARE(cell(u"importPreview"_s, 0, 0), u"陳"_s);
    QTRY_VERIFY(takeButton()->isVisible());
}

void TestImportDialog::withoutAddressesNothingCanBeTaken()
{
    open("name,place\nLi,Xi'an\n", u"a.csv"_s);
    QTRY_VERIFY(!part<QLabel>(u"importSummary"_s)->text().isEmpty());
    QTRY_VERIFY(part<QLabel>(u"importSummary"_s)->text().contains("column"_L1));
    QVERIFY(!takeButton()->isVisible());
}

void TestImportDialog::whatCannotBeReadSaysWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("no workbook") << QByteArray("PK\3\4 nothing of the kind") << u"a.xlsx"_s;
    QTest::newRow("JSON that ends early") << QByteArray("[{\"mail\": \"a@x.com\"") << u"a.json"_s;
    QTest::newRow("empty") << QByteArray() << u"a.csv"_s;
}

void TestImportDialog::whatCannotBeReadSaysWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    open(bytes, name);
    auto *trouble = m_dialog->findChild<EmptyState *>();
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(!takeButton()->isVisible());
    const QList<QLabel *> words = trouble->findChildren<QLabel *>();
    QVERIFY(std::any_of(words.cbegin(), words.cend(),
                        [](const QLabel *label) { return label->text().size() > 10; }));
    QVERIFY(trouble->findChild<QPushButton *>()->isVisible());
}

void TestImportDialog::enterTakes()
{
    open("a@x.com\n", u"a.txt"_s);
    QTRY_VERIFY(takeButton()->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_taken);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::escapeTakesNothing()
{
    open("a@x.com\n", u"a.txt"_s);
    QTRY_VERIFY(takeButton()->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_taken);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::aTableKeepsItsColumns()
{
    open("name,mail\nLi,Li <li@example.cn>\nWang,nobody\nXu,xu@example.cn\n", u"a.csv"_s,
         ImportKind::WholeTable);
    take();
    QCOMPARE(m_taken->column, 1);
    QCOMPARE(m_taken->pick.table.rowCount(), 2);
    QCOMPARE(m_taken->pick.table.columns(), (QStringList{u"name"_s, u"mail"_s}));
    QCOMPARE(m_taken->pick.addresses, (QStringList{u"li@example.cn"_s, u"xu@example.cn"_s}));
    QCOMPARE(m_taken->pick.leftOut.size(), 1);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
