// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/profilebook.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestProfileBook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static Profile profile(const QString &name)
    {
        Profile p;
        p.id = ProfileBook::freshId();
        p.name = name;
        p.accessKeyId = u"AKEXAMPLE"_s;
        return p;
    }

    static Credential credential(QByteArrayView secret)
    {
        Credential c;
        c.accessKeyId = u"AKEXAMPLE"_s;
        c.accessKeySecret = Secret(secret);
        return c;
    }

    static QByteArray content(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

private slots:
    void savedProfilesAreThereAgain()
    {
        const Profile p = profile(u"安全"_s);
        {
            ProfileBook book(path("a.json"));
            QSignalSpy changed(&book, &ProfileBook::changed);
            QVERIFY(book.save(p));
            QCOMPARE(changed.count(), 1);
        }
        const ProfileBook again(path("a.json"));
        QCOMPARE(again.profiles(), QList<Profile>{p});
        QCOMPARE(again.findByName(u"安全"_s), p);
    }

    void theFileHoldsNoSecretAndIsPrivate()
    {
        ProfileBook book(path("b.json"));
        const Profile p = profile(u"one"_s);
        book.remember(p.id, credential("do-not-write-me"));
        QVERIFY(book.save(p));
        QVERIFY(!content(path("b.json")).contains("do-not-write-me"));
        QCOMPARE(QFile::permissions(path("b.json")) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const Result<Credential> given = QCoro::waitFor(book.credential(p));
        QVERIFY(given);
        QCOMPARE(given->accessKeySecret.view().toByteArray(), "do-not-write-me");
        book.forget(p.id);
        QCOMPARE(QCoro::waitFor(book.credential(p)).error().kind, Error::Kind::NoCredential);
    }

    void namesAreUnique()
    {
        ProfileBook book(path("c.json"));
        QVERIFY(book.save(profile(u"one"_s)));
        QVERIFY(!book.save(profile(u"ONE"_s)));
        QVERIFY(!book.save(profile(u" "_s)));
        QCOMPARE(book.profiles().size(), 1);
    }

    void sandboxProfilesAreNotWritten()
    {
        ProfileBook book(path("d.json"));
        Profile p = profile(u"Sandbox"_s);
        p.sandbox = true;
        QVERIFY(book.save(p));
        QVERIFY(book.save(profile(u"real"_s)));
        QVERIFY(!content(path("d.json")).contains("Sandbox"));
    }

    void aDamagedFileIsReportedAndNotReplaced()
    {
        QFile file(path("e.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": 1, \"profiles\": [");
        file.close();
        ProfileBook book(path("e.json"));
        QVERIFY(book.problem());
        QVERIFY(!book.save(profile(u"new"_s)));
        QCOMPARE(content(path("e.json")), "{ \"format\": 1, \"profiles\": [");
    }
};

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profilebook.moc"
