// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program's command line, from outside.
class TestOptions : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    static Ended run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(HERALD_BIN_DIR "/herald"), arguments);
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private slots:
    void wrongOnesEndWithALineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
            QTest::newRow(name) << arguments << said;
        };
        row("unknown", {u"--nonsense"_s}, u"nonsense"_s);
        row("language", {u"--lang"_s, u"fr"_s}, u"zh or en"_s);
        row("page", {u"--page"_s, u"inbox"_s}, u"notify, resend"_s);
        row("no value", {u"--profile"_s}, u"profile"_s);
        row("stray word", {u"open"_s}, u"open"_s);
        row("empty folder", {u"--data-dir="_s}, u"--data-dir"_s);
    }

    void wrongOnesEndWithALineAndTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(ended.out.isEmpty());
    }

    void anUnknownProfileEndsWithTwo()
    {
        const QTemporaryDir folder;
        const Ended ended = run({u"--data-dir"_s, folder.path(), u"--profile"_s, u"nobody"_s});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains("nobody"_L1), qPrintable(ended.err));
    }

    void versionAndHelp()
    {
        QCOMPARE(run({u"--version"_s}).out, QStringLiteral("herald " HERALD_VERSION "\n"));
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--data-dir", "--lang", "--sandbox", "--profile", "--page"})
            QVERIFY2(help.out.contains(QLatin1StringView(option)), option);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
