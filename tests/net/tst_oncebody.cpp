// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/oncebody.h"

#include <QTest>

using herald::OnceBody;

class TestOnceBody : public QObject
{
    Q_OBJECT

private slots:
    void canBeReadOnceAndNeverRewound()
    {
        OnceBody body("abcdef");
        QVERIFY(body.isSequential());
        QCOMPARE(body.read(4), "abcd");
        QCOMPARE(body.taken(), 4);
        QVERIFY(!body.reset());
        QCOMPARE(body.read(10), "ef");
        QVERIFY(body.atEnd());
        QCOMPARE(body.taken(), 6);
        QCOMPARE(body.read(10), "");
    }

    void anEmptyBodyIsAtItsEndAndStillNotRewound()
    {
        OnceBody body({});
        QVERIFY(body.atEnd());
        QVERIFY(!body.reset());
        QCOMPARE(body.bytesAvailable(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOnceBody)
#include "tst_oncebody.moc"
