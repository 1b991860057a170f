// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;
constexpr int sentAgain = 3; ///< each makes a record, before all others in the list

} // namespace

/// A hundred thousand records of one app group, over real sockets, page by page, while somebody
/// searches, ticks and sends: each is there once at the end, those too that came meanwhile.
class TestManyRecords : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] ui::RecordsModel &records()
    {
        return *m_desk->console.window().findChild<ui::RecordsModel *>();
    }
    [[nodiscard]] QString count() { return m_desk->the<QLabel>(u"countLabel"_s).text(); }
    void search(const QString &text)
    {
        auto &edit = m_desk->the<QLineEdit>(u"searchEdit"_s);
        edit.setText(text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    void tick(int row)
    {
        auto &table = m_desk->the<ui::RecordsTable>(u"recordsTable"_s);
        table.setFocus();
        table.setCurrentIndex(records().index(row, ui::RecordsModel::Account));
        QTest::keyClick(&table, Qt::Key_Space);
    }

private slots:
    void initTestCase()
    {
        sandbox::Options options;
        options.appGroups = 1;
        options.recordsPerGroup = many;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        const auto root = m_sandbox->start();
        QVERIFY(root);
        m_desk = std::make_unique<Desk>();
        QVERIFY2(m_desk->problem().isEmpty(), qPrintable(m_desk->problem()));
        const ui::Services &services = m_desk->console.services();
        Profile profile = *services.profiles.find(services.session.profileFor(CloudKind::Huawei));
        profile.endpoint = root->toString();
        profile.iamEndpoint = root->toString();
        QVERIFY(services.profiles.save(profile));
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_sandbox.reset();
    }

    void eachIsThereOnce()
    {
        m_desk->showPage(u"resend"_s);
        m_desk->choose(u"appGroupEdit"_s);
        QTRY_VERIFY(records().loadedCount() > 1000);

        for (int i = 0; i < sentAgain; ++i) {
            tick(i);
            QCOMPARE(records().tickedCount(), 1);
            m_desk->reviewAndSend();
            (void)m_desk->waitForOutcome();
            const int before = records().loadedCount();
            QTRY_VERIFY(records().loadedCount() > before + 1000); // it goes on meanwhile
        }
        QCOMPARE(m_sandbox->inbox().size(), sentAgain);

        search(u"zhang"_s);
        QTRY_VERIFY(!records().isAnswering() && records().shownCount() > 10);
        for (int row = 0; row < 5; ++row)
            tick(2 * row);
        const auto account = [this](int row) {
            return records().index(row, ui::RecordsModel::Account).data().toString();
        };
        const auto name = [this](int row) {
            return records().index(row, ui::RecordsModel::Name).data().toString();
        };
        for (int row = 0; row < 10; ++row)
            QVERIFY2(QString(account(row) + name(row)).contains(u"zhang"_s),
                     qPrintable(account(row)));
        QCOMPARE(records().tickedCount(), 5);
        search(QString());

        const QLocale locale;
        const QString all = locale.toString(many + sentAgain);
        QTRY_VERIFY2_WITH_TIMEOUT(count().endsWith(u"loaded %1 of %1"_s.arg(all)) &&
                                      records().isComplete(),
                                  qPrintable(count()), 110'000);
        QCOMPARE(count(), u"5 of %1 ticked · loaded %1 of %1"_s.arg(all));

        QSet<QString> ids;
        const RecordSnapshot &loaded = records().loaded();
        for (quint32 row = 0; row < loaded.size(); ++row)
            ids.insert(loaded.text(row, RecordColumn::Id));
        QCOMPARE(ids.size(), many + sentAgain);
        for (const sandbox::InboxItem &item : m_sandbox->inbox())
            QVERIFY(ids.contains(item.newRecordId));
    }
};

QTEST_MAIN(TestManyRecords)
#include "tst_manyrecords.moc"
