// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"
#include "ui/profiles/profilespage.h"
#include "ui/profiles/vault/passphrasedialog.h"
#include "ui/profiles/vault/vaultbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

/// Where secrets are kept, chosen and changed on the page of the profiles.
class TestVaultBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ProfilesPage> m_page;

    [[nodiscard]] SecretVault &vault() { return m_stage->vault; }
    [[nodiscard]] VaultBar *bar() const { return m_page->findChild<VaultBar *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        auto *found = m_page->window()->findChild<QPushButton *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString said() const
    {
        return bar()->findChild<QLabel *>(u"vaultText"_s)->text();
    }
    [[nodiscard]] QString trouble() const
    {
        const auto *label = bar()->findChild<QLabel *>(u"vaultTrouble"_s);
        return label->isVisible() ? label->text() : QString();
    }
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        for (T *one : m_page->window()->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void enter(const QString &first, const QString &second = {})
    {
        auto *asks = dialog<PassphraseDialog>();
        QVERIFY(asks);
        asks->findChild<QLineEdit *>(u"passphraseEdit"_s)->setText(first);
        asks->findChild<QLineEdit *>(u"passphraseAgainEdit"_s)->setText(second);
        asks->findChild<QPushButton *>(u"passphraseButton"_s)->click();
    }
    [[nodiscard]] QAction *action(const QString &words) const
    {
        for (QAction *one : button(u"vaultMenuButton"_s)->menu()->actions()) {
            if (one->text().remove(u'&').startsWith(words))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool hasSecret() const
    {
        return m_stage->profiles.hasSecret(m_stage->session.profileFor(CloudKind::Huawei));
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        vault().setDerivation({1, 19 * 1024});
        Credential credential;
        credential.accessKeySecret = Secret("the secret");
        m_stage->profiles.remember(m_stage->session.profileFor(CloudKind::Huawei),
                                   std::move(credential));
        QCoro::waitFor(vault().begin());
        m_page = std::make_unique<ProfilesPage>(m_stage->services);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void theKeyStoreKeepsThem()
    {
        QCOMPARE(said(), u"Secrets last until Herald ends; none is on disk."_s);
        QVERIFY(!button(u"lockVaultButton"_s)->isVisible());
        button(u"keepInKeyringButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Open);
        QVERIFY(said().contains(u"key store"_s));
        QVERIFY(!button(u"keepInKeyringButton"_s)->isVisible());
        button(u"lockVaultButton"_s)->click();
        QCOMPARE(said(), u"Secrets are locked."_s);
        QVERIFY(!hasSecret());
        button(u"tryVaultAgainButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Open);
        QVERIFY(hasSecret());
    }

    void aKeyStoreThatRefusesIsExplained_data()
    {
        QTest::addColumn<QLatin1StringView>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << VaultTrouble::noKeyring << u"No key store answers"_s;
        QTest::newRow("locked") << VaultTrouble::keyringLocked << u"locked"_s;
    }
    void aKeyStoreThatRefusesIsExplained()
    {
        QFETCH(QLatin1StringView, code);
        QFETCH(QString, words);
        m_stage->keyring.refuses = code;
        button(u"keepInKeyringButton"_s)->click();
        QTRY_VERIFY2(trouble().contains(words), qPrintable(trouble()));
        QVERIFY(button(u"keepBehindButton"_s)->isVisible()); // the other way
        QVERIFY(hasSecret());
    }

    void aNewPassphraseIsChecked_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("short") << u"nine char"_s << u"nine char"_s;
        QTest::newRow("different") << u"long enough words"_s << u"long enough word"_s;
    }
    void aNewPassphraseIsChecked()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        button(u"keepBehindButton"_s)->click();
        enter(first, second);
        QVERIFY(dialog<PassphraseDialog>());
        QVERIFY(vault().state() == SecretVault::State::Absent);
    }

    void aPassphraseLocksAndUnlocks()
    {
        button(u"keepBehindButton"_s)->click();
        enter(u"long enough words"_s, u"long enough words"_s);
        QTRY_VERIFY(!dialog<PassphraseDialog>());
        QVERIFY(said().contains(u"behind your passphrase"_s));
        button(u"lockVaultButton"_s)->click();
        QVERIFY(!hasSecret());
        button(u"unlockVaultButton"_s)->click();
        enter(u"long enough word"_s);
        QTRY_VERIFY2(trouble().contains(u"not the passphrase"_s), qPrintable(trouble()));
        QVERIFY(dialog<PassphraseDialog>()); // for another try
        enter(u"long enough words"_s);
        QTRY_VERIFY(!dialog<PassphraseDialog>());
        QVERIFY(hasSecret());
        QVERIFY(trouble().isEmpty());
    }

    void theKeyIsChangedByTheMenu()
    {
        button(u"keepInKeyringButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Open);
        QVERIFY(action(u"Use a passphrase"_s));
        action(u"Use a passphrase"_s)->trigger();
        enter(u"long enough words"_s, u"long enough words"_s);
        QTRY_VERIFY(vault().key() == VaultKey::Passphrase);
        QTRY_VERIFY(!dialog<PassphraseDialog>());
        QVERIFY(action(u"Use the system's key store"_s));
        action(u"Use the system's key store"_s)->trigger();
        QTRY_VERIFY(vault().state() == SecretVault::State::Open &&
                    vault().key() == VaultKey::Keyring);
    }

    void stoppingAsksFirst()
    {
        button(u"keepInKeyringButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Open);
        action(u"Stop keeping secrets"_s)->trigger();
        QVERIFY(said().startsWith(u"Stop keeping secrets?"_s));
        QVERIFY(button(u"vaultNoButton"_s)->hasFocus()); // the safe one
        button(u"vaultNoButton"_s)->click();
        QVERIFY(vault().state() == SecretVault::State::Open);
        action(u"Stop keeping secrets"_s)->trigger();
        button(u"vaultYesButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Absent);
        QVERIFY(hasSecret());
    }

    void whatCannotBeOpenedIsSetAside()
    {
        button(u"keepBehindButton"_s)->click();
        enter(u"long enough words"_s, u"long enough words"_s);
        QTRY_VERIFY(!dialog<PassphraseDialog>());
        button(u"lockVaultButton"_s)->click();
        QVERIFY(action(u"Set the file of secrets aside"_s));
        action(u"Set the file of secrets aside"_s)->trigger();
        button(u"vaultYesButton"_s)->click();
        QTRY_VERIFY(vault().state() == SecretVault::State::Absent);
        QVERIFY2(trouble().contains(u"aside-1"_s), qPrintable(trouble()));
    }

    void aReaderChangesNothing()
    {
        vault().setReadOnly(true);
        QCoro::waitFor(vault().begin());
        QVERIFY(!button(u"keepInKeyringButton"_s)->isVisible());
        QVERIFY(!button(u"keepBehindButton"_s)->isVisible());
        QVERIFY(!button(u"vaultMenuButton"_s)->isVisible());
    }

    void bothLanguages()
    {
        m_stage->session.setLanguage(Language::Chinese);
        static const QRegularExpression han(u"\\p{Han}"_s);
        QTRY_VERIFY(said().contains(han));
        for (const QPushButton *one : bar()->findChildren<QPushButton *>()) {
            if (one->isVisible())
                QVERIFY2(one->text().contains(han) && !one->accessibleName().isEmpty(),
                         qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(TestVaultBar)
#include "tst_vaultbar.moc"
