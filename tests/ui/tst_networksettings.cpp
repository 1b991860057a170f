// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace herald::test;

class NetworkSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_page = std::make_unique<SettingsPage>(m_stage->services);
        m_page->resize(900, 1200);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void everyFieldIsNamedAndFound();
    void aProxyHoldsWhenItCanBeUsed_data();
    void aProxyHoldsWhenItCanBeUsed();
    void theProxysPasswordGoesToTheSecrets();
    void limitsAndTheClockHoldAtOnce();
    void certificatesComeAndGo();
    void theWayBackLeavesCertificates();
    void aFileThatCannotBeWrittenIsSaid();
    void searchLeavesWhatFits_data();
    void searchLeavesWhatFits();

private:
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void choose(ProxyRule::Kind kind)
    {
        auto *box = part<QComboBox>(u"proxyBox"_s);
        box->setCurrentIndex(box->findData(int(kind)));
        emit box->activated(box->currentIndex());
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        line->setText(text);
        emit line->editingFinished();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] const NetworkRules &rules() const { return m_stage->network.rules(); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<SettingsPage> m_page;
};

void NetworkSettingsTest::everyFieldIsNamedAndFound()
{
    for (const QString &name :
         {u"proxyBox"_s, u"proxyAddressEdit"_s, u"proxyUserEdit"_s, u"proxyPasswordLine"_s,
          u"connectLimitBox"_s, u"firstByteLimitBox"_s, u"wholeLimitBox"_s, u"serverTimeBox"_s}) {
        const auto *field = part<QWidget>(name);
        QVERIFY2(field, qPrintable(name));
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(name));
    }
}

void NetworkSettingsTest::aProxyHoldsWhenItCanBeUsed_data()
{
    QTest::addColumn<ProxyRule::Kind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("rule"); // empty: the old one holds
    using Kind = ProxyRule::Kind;
    QTest::newRow("none") << Kind::None << QString() << QString() << u"direct"_s;
    QTest::newRow("http") << Kind::Http << u"proxy.example.com:8080"_s << QString()
                          << u"http://proxy.example.com:8080"_s;
    QTest::newRow("pasted with its scheme") << Kind::Http << u"http://proxy.example.com:8080"_s
                                            << QString() << u"http://proxy.example.com:8080"_s;
    QTest::newRow("socks5 with a user") << Kind::Socks5 << u"10.0.0.1:1080"_s << u"me@corp"_s
                                        << u"socks5://me%40corp@10.0.0.1:1080"_s;
    QTest::newRow("no port") << Kind::Http << u"proxy.example.com"_s << QString() << QString();
    QTest::newRow("empty") << Kind::Http << QString() << QString() << QString();
    QTest::newRow("nonsense") << Kind::Socks5 << u"a b"_s << QString() << QString();
    QTest::newRow("with a password")
        << Kind::Http << u"me:secret@proxy.example.com:8080"_s << QString() << QString();
}

void NetworkSettingsTest::aProxyHoldsWhenItCanBeUsed()
{
    QFETCH(ProxyRule::Kind, kind);
    QFETCH(QString, address);
    QFETCH(QString, user);
    QFETCH(QString, rule);
    choose(kind);
    const bool isManual = kind == ProxyRule::Kind::Http || kind == ProxyRule::Kind::Socks5;
    QCOMPARE(part<QLineEdit>(u"proxyAddressEdit"_s)->isVisible(), isManual);
    type(u"proxyUserEdit"_s, user);
    type(u"proxyAddressEdit"_s, address);
    QCOMPARE(toText(rules().proxy), rule.isEmpty() ? u"system"_s : rule);
    QCOMPARE(says(u"Write the host and the port"_s), rule.isEmpty());
    // what was typed is still there to be mended
    if (rule.isEmpty())
        QCOMPARE(part<QLineEdit>(u"proxyAddressEdit"_s)->text(), address);
}

void NetworkSettingsTest::theProxysPasswordGoesToTheSecrets()
{
    choose(ProxyRule::Kind::Http);
    type(u"proxyAddressEdit"_s, u"proxy.example.com:8080"_s);
    QVERIFY(!part<QLineEdit>(u"proxyPasswordLine"_s)->isVisible());
    type(u"proxyUserEdit"_s, u"operator"_s);
    QVERIFY(part<QLineEdit>(u"proxyPasswordLine"_s)->isVisible());
    type(u"proxyPasswordLine"_s, u"Typed-Proxy-Secret"_s);
    QCOMPARE(m_stage->network.proxyPassword(rules().proxy).view(),
             QByteArrayView("Typed-Proxy-Secret"));
    QVERIFY(part<QLineEdit>(u"proxyPasswordLine"_s)->text().isEmpty());
    QFile file(m_stage->folder.filePath(u"network.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Typed-Proxy-Secret"));
}

void NetworkSettingsTest::limitsAndTheClockHoldAtOnce()
{
    QTest::keyClick(part<QSpinBox>(u"connectLimitBox"_s), Qt::Key_Up);
    QCOMPARE(rules().connectLimit, std::chrono::seconds(21));
    part<QSpinBox>(u"wholeLimitBox"_s)->setValue(120);
    QCOMPARE(rules().wholeLimit, std::chrono::seconds(120));
    part<QCheckBox>(u"serverTimeBox"_s)->click();
    QVERIFY(rules().signsWithServerTime);
}

void NetworkSettingsTest::certificatesComeAndGo()
{
    SeenCertificate one;
    one.der = "der";
    one.subject = u"Company root"_s;
    one.sha256 = QByteArray(32, '\x0a');
    m_stage->probe.certificates = {one};
    NetworkRules with = rules();
    with.authorities = {one.der};
    with.pins.insert(u"host.example.com:443"_s, one.der);
    QVERIFY(m_stage->network.setRules(with));
    QVERIFY(!says(u"Company root"_s)); // in lists, not labels
    for (const QString &name : {u"authorities"_s, u"pins"_s}) {
        auto *list = part<QWidget>(name)->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Company root"_s));
        QVERIFY(list->item(0)->text().contains(u"0A:0A:0A"_s));
        list->setCurrentRow(0);
        const QList<QPushButton *> buttons = part<QWidget>(name)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Remove"_s)
                button->click();
        }
    }
    QVERIFY(rules().authorities.isEmpty());
    QVERIFY(rules().pins.isEmpty());
}

void NetworkSettingsTest::theWayBackLeavesCertificates()
{
    NetworkRules unusual;
    unusual.proxy.kind = ProxyRule::Kind::None;
    unusual.authorities = {"der"};
    unusual.pins.insert(u"host:1"_s, "der");
    unusual.wholeLimit = std::chrono::seconds(33);
    unusual.signsWithServerTime = true;
    QVERIFY(m_stage->network.setRules(unusual));
    m_stage->session.setHoldSeconds(44);
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>(u"defaultsButton"_s);
    QVERIFY(buttons.size() >= 2); // one a group
    for (QPushButton *button : buttons)
        button->click();
    NetworkRules expected;
    expected.authorities = unusual.authorities;
    expected.pins = unusual.pins;
    QCOMPARE(rules(), expected);
    QCOMPARE(m_stage->session.holdSeconds(), 5);
}

void NetworkSettingsTest::aFileThatCannotBeWrittenIsSaid()
{
    const QString path = m_stage->folder.filePath(u"network.json"_s);
    QVERIFY(QDir().mkpath(path)); // a folder stands in the file's place
    part<QCheckBox>(u"serverTimeBox"_s)->click();
    QVERIFY(says(u"Check the data folder and the disk"_s));
    QVERIFY(!rules().signsWithServerTime);
    QVERIFY(!part<QCheckBox>(u"serverTimeBox"_s)->isChecked()); // what holds is what is shown
}

void NetworkSettingsTest::searchLeavesWhatFits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("a label") << u"proxy"_s << u"proxyBox"_s << u"themeBox"_s;
    QTest::newRow("its help") << u"take it back"_s << u"holdTimeBox"_s << u"proxyBox"_s;
    QTest::newRow("a group") << u"network"_s << u"wholeLimitBox"_s << u"languageBox"_s;
    QTest::newRow("case") << u"LANGUAGE"_s << u"languageBox"_s << u"proxyBox"_s;
}

void NetworkSettingsTest::searchLeavesWhatFits()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QFETCH(QString, hidden);
    auto *search = part<QLineEdit>(u"settingsSearch"_s);
    search->setText(words);
    QVERIFY(part<QWidget>(shown)->isVisible());
    QVERIFY(!part<QWidget>(hidden)->isVisible());
    search->setText(u"no such thing"_s);
    QVERIFY(says(u"No setting is called that."_s));
    search->clear();
    QVERIFY(part<QWidget>(hidden)->isVisible());
    QVERIFY(!part<QWidget>(u"proxyAddressEdit"_s)->isVisible()); // not wanted, not found
}

} // namespace herald::ui

QTEST_MAIN(herald::ui::NetworkSettingsTest)
#include "tst_networksettings.moc"
