// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/ui/windowwatch.h"
#include "ui/receivers/receiversedit.h"
#include "ui/theme/restyler.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;
constexpr qint64 longestWork = 100; ///< milliseconds at a time; 16 are aimed at

QString manyAddresses()
{
    QString text;
    text.reserve(many * 28);
    for (int i = 0; i < many; ++i)
        text += u"user%1@host%2.example.com\n"_s.arg(i).arg(i % 977);
    return text;
}

} // namespace

/// The window goes on while very many receivers stand in it.
class TestWindowWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    /// Until nothing is left to be done.
    [[nodiscard]] bool isQuiet() { return !receivers().isReading(); }
    [[nodiscard]] ui::ReceiversEdit &receivers()
    {
        return *m_desk->console.window().findChild<ui::ReceiversEdit *>();
    }

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY2(m_desk->problem().isEmpty(), qPrintable(m_desk->problem()));
        m_desk->fillNotification(u"s"_s, u"b"_s);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void pasting()
    {
        WindowWatch watch;
        QApplication::clipboard()->setText(manyAddresses());
        QWidget &field = m_desk->the(u"receiversEdit"_s);
        field.setFocus();
        watch.step([&] { QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier); });
        QTRY_VERIFY_WITH_TIMEOUT(receivers().receivers().size() == many + 2 && isQuiet(), 60'000);
        QVERIFY2(watch.longest() <= longestWork, qPrintable(QString::number(watch.longest())));
    }

    void goesOn_data()
    {
        QTest::addColumn<std::function<void(Desk &)>>("work");
        using Work = std::function<void(Desk &)>;
        QTest::newRow("typing") << Work(
            [](Desk &desk) { QTest::keyClick(&desk.the(u"subjectEdit"_s), Qt::Key_X); });
        QTest::newRow("language") << Work(
            [](Desk &desk) { desk.console.services().session.setLanguage(Language::Chinese); });
        QTest::newRow("language back") << Work(
            [](Desk &desk) { desk.console.services().session.setLanguage(Language::English); });
        QTest::newRow("dark") << Work(
            [](Desk &desk) { desk.console.services().session.setTheme(ui::ThemeChoice::Dark); });
        QTest::newRow("light") << Work(
            [](Desk &desk) { desk.console.services().session.setTheme(ui::ThemeChoice::Light); });
        QTest::newRow("profile") << Work([](Desk &desk) {
            ui::Services &services = desk.console.services();
            Profile other =
                *services.profiles.find(services.session.profileFor(CloudKind::Alibaba));
            other.id = ProfileBook::freshId();
            other.name = u"Another"_s;
            other.ownDomains = QStringList{u"example.com"_s};
            (void)services.profiles.save(other);
            services.session.setProfileFor(CloudKind::Alibaba, other.id);
        });
    }
    void goesOn()
    {
        QFETCH(std::function<void(Desk &)>, work);
        WindowWatch watch;
        watch.step([&] { work(*m_desk); });
        QTRY_VERIFY(isQuiet());
        QCoreApplication::processEvents(); // what was repainted counts
        QVERIFY2(watch.longest() <= longestWork, qPrintable(QString::number(watch.longest())));
    }
};

QTEST_MAIN(TestWindowWatch)
#include "tst_windowwatch.moc"
