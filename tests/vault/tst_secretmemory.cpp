// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/secret.h"

#include <QFile>
#include <QTest>

using namespace herald;

namespace {

/// The flags of the mapping that holds an address (proc(5), smaps): `dd` = not in a core dump,
/// `lo` = not in swap.
QList<QByteArray> flagsAt(const void *address)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool isInside = false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf('-');
        bool isRange = false;
        const quintptr from = line.left(dash).toULongLong(&isRange, 16);
        if (dash > 0 && isRange) {
            const quintptr to =
                line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
            isInside = from <= wanted && wanted < to;
        } else if (isInside && line.startsWith("VmFlags:")) {
            return line.mid(8).simplified().split(' ');
        }
    }
    return {};
}

} // namespace

class TestSecretMemory : public QObject
{
    Q_OBJECT

private slots:
    void staysOutOfDumpsAndSwap_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 32, 4096, 40'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void staysOutOfDumpsAndSwap()
    {
        QFETCH(int, size);
        const Secret secret(QByteArray(size, 's'));
        const QList<QByteArray> flags = flagsAt(secret.view().data());
        QVERIFY(!flags.isEmpty());
        QVERIFY2(flags.contains("dd"), flags.join(' ').constData());
        QVERIFY2(flags.contains("lo"), flags.join(' ').constData());
        const Secret copy = secret.clone();
        QVERIFY(flagsAt(copy.view().data()).contains("dd"));
        // the comparison has teeth: usual memory has neither
        const QByteArray usual(size, 'u');
        QVERIFY(!flagsAt(usual.constData()).contains("dd"));
    }

    void movesWithoutACopy()
    {
        Secret first("something");
        const char *place = first.view().data();
        Secret second = std::move(first);
        QVERIFY(second.view().data() == place);
        QVERIFY(first.isEmpty());
        QVERIFY(first.view().isEmpty());
        first = std::move(second);
        QCOMPARE(first.view(), QByteArrayView("something"));
        Secret &itself = first;
        first = std::move(itself);
        QCOMPARE(first.view(), QByteArrayView("something"));
    }

    void emptyOnesNeedNoMemory()
    {
        const Secret none;
        QVERIFY(none.isEmpty());
        QVERIFY(Secret(QByteArrayView()).clone().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
