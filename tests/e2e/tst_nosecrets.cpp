// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray messages; ///< all that Qt and Herald would print

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages += text.toUtf8() + '\n';
}

/// How a text may stand in a file without being seen at once.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(),
                            QUrl::toPercentEncoding(QString::fromUtf8(secret))};
    const QString text = QString::fromUtf8(secret);
    forms.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
    QByteArray reversed = secret;
    std::reverse(reversed.begin(), reversed.end());
    forms.append(reversed);
    // in Base64 a text looks different at each of three places
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray coded = QByteArray(QByteArray(shift, 'x') + secret).toBase64();
        forms.append(coded.mid(4, coded.size() - 10));
    }
    return forms;
}

} // namespace

/// A working day in which secrets of every kind are typed, kept, used and refused; then every file
/// that the program has written, and every word it has said, is read by somebody who looks for
/// them.
class NoSecretsTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingWrittenHoldsASecret_data()
    {
        QTest::addColumn<QString>("keeping"); // of secrets
        QTest::newRow("in memory only") << QString();
        QTest::newRow("behind a passphrase") << u"passphrase"_s;
    }
    void nothingWrittenHoldsASecret()
    {
        QFETCH(QString, keeping);
        const QByteArray right = "sandbox-secret";
        const QByteArray wrong = "Wrong/Secret+4711=of+length";
        const QByteArray proxy = "Proxy:Password 0815 äö";
        const QByteArray passphrase = "a passphrase of some length";
        messages.clear();
        const QtMessageHandler before = qInstallMessageHandler(keep);
        QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        {
            Desk desk(Language::English, data);
            QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
            ui::Services &services = desk.console.services();
            if (!keeping.isEmpty()) {
                services.vault.setDerivation({.passes = 1, .memoryKiB = 19 * 1024});
                QVERIFY(QCoro::waitFor(services.vault.keepBehind(Secret(passphrase))));
            }
            const QUrl root = desk.sandbox().url();
            Profile profile;
            profile.cloud = CloudKind::Alibaba;
            profile.accessKeyId = u"SANDBOXAK0001"_s;
            profile.endpoint = root.toString();
            for (const QByteArray &secret : {right, wrong}) {
                profile.id = ProfileBook::freshId();
                profile.name = secret == right ? u"Right"_s : u"Wrong"_s;
                QVERIFY(services.profiles.save(profile));
                Credential key;
                key.accessKeyId = profile.accessKeyId;
                key.accessKeySecret = Secret(secret);
                services.profiles.remember(profile.id, std::move(key));
            }
            NetworkRules rules = services.network.rules();
            rules.proxy = *proxyRuleFrom(u"http://me@proxy.example.com:8080"_s);
            QVERIFY(services.network.setRules(rules));
            services.network.setProxyPassword(rules.proxy, Secret(proxy));

            // typed, tested and refused
            services.session.setProfileFor(CloudKind::Alibaba,
                                           services.profiles.findByName(u"Wrong"_s)->id);
            desk.showPage(u"profiles"_s);
            desk.type(u"accessKeySecretEdit"_s, QString::fromUtf8(wrong));
            desk.click(u"testProfileButton"_s);
            QTRY_VERIFY(desk.the<QWidget>(u"testReport"_s).isVisible());
            desk.click(u"copyReportButton"_s);

            // sent
            services.session.setProfileFor(CloudKind::Alibaba,
                                           services.profiles.findByName(u"Right"_s)->id);
            desk.showPage(u"notify"_s);
            desk.fillNotification(u"Subject"_s, u"Body"_s);
            desk.reviewAndSend();
            QCOMPARE(desk.waitForOutcome().verdict.outcome, Outcome::Accepted);
            desk.showPage(u"history"_s);
        }
        qInstallMessageHandler(before);

        QStringList files;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        QVERIFY(files.size() >= 3); // there is something to look through
        for (const QByteArray &secret : {right, wrong, proxy, passphrase}) {
            for (const QByteArray &form : formsOf(secret)) {
                QVERIFY2(!messages.contains(form), messages.constData());
                for (const QString &path : files) {
                    QFile file(path);
                    QVERIFY(file.open(QIODevice::ReadOnly));
                    QVERIFY2(!file.readAll().contains(form), qPrintable(path));
                }
            }
        }
    }
};

QTEST_MAIN(NoSecretsTest)
#include "tst_nosecrets.moc"
