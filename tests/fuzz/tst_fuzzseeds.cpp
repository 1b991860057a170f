// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <stdexcept>

using namespace herald;
using namespace Qt::StringLiterals;

void herald::fuzz::broken(const char *promise)
{
    throw std::runtime_error(promise);
}

namespace {

constexpr qsizetype mostCut = 4096;
constexpr qint64 mostMilliseconds = 60'000; ///< for one target

/// Every target without a fuzzer: its seeds, whole and cut short, and what a fuzzer once found.
class FuzzSeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    }

    void holdsItsPromises_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < fuzz::targets().size(); ++i)
            QTest::newRow(fuzz::targets().at(i).name) << i;
    }

    void holdsItsPromises()
    {
        QFETCH(int, number);
        m_target = &fuzz::targets().at(number);
        QElapsedTimer timer;
        timer.start();
        const QStringList seeds = filesOf(u"seeds"_s);
        QVERIFY2(!seeds.isEmpty(), "every target has seeds");
        QCOMPARE(brokenBy({}), QString());
        for (const QString &path : seeds + filesOf(u"found"_s)) {
            const QString promise = brokenBy(bytesOf(path));
            QVERIFY2(promise.isEmpty(), qPrintable(path + u": not so: "_s + promise));
        }
        for (const QString &path : seeds) {
            const QByteArray bytes = bytesOf(path);
            for (qsizetype size = 0; size < std::min(bytes.size(), mostCut); ++size) {
                const QString promise = brokenBy(bytes.left(size));
                QVERIFY2(promise.isEmpty(), qPrintable(u"%1, the first %2: not so: %3"_s.arg(
                                                path, QString::number(size), promise)));
            }
        }
        QVERIFY2(timer.elapsed() < mostMilliseconds,
                 qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }

private:
    [[nodiscard]] QStringList filesOf(const QString &kind) const
    {
        const QDir place(QString::fromUtf8(HERALD_FUZZ_FOLDER) + u'/' + kind + u'/' +
                         QString::fromLatin1(m_target->name));
        QStringList paths;
        for (const QString &name : place.entryList(QDir::Files, QDir::Name))
            paths.append(place.filePath(name));
        return paths;
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The promise that these bytes break; nothing when none.
    [[nodiscard]] QString brokenBy(const QByteArray &bytes) const
    {
        try {
            m_target->run(bytes);
        } catch (const std::exception &promise) {
            return QString::fromUtf8(promise.what());
        }
        return {};
    }

    const fuzz::Target *m_target = nullptr;
};

} // namespace

QTEST_GUILESS_MAIN(FuzzSeedsTest)
#include "tst_fuzzseeds.moc"
