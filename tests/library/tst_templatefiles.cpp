// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/jsonfile.h"
#include "app/library/linediff.h"
#include "app/library/templates.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

TemplateVersion version(const QString &subject, int minute = 0)
{
    TemplateVersion version;
    version.saved = noon.addSecs(60 * minute);
    version.author = u"li"_s;
    version.english = {subject, u"Dear {{name}}"_s};
    return version;
}

TemplateVersion fullVersion()
{
    TemplateVersion full = version(u"Disk alert"_s);
    full.note = u"first"_s;
    full.chinese = {u"磁盘告警"_s, u"您好"_s};
    full.isHtml = true;
    full.preset =
        RoutePreset{PlaybookUuid(u"uuid"_s), u"Mail"_s,   u"node"_s, u"component"_s, u"action"_s,
                    AssetId(u"10"_s),        u"Mailbox"_s};
    return full;
}

QStringList names(const QList<Template> &templates)
{
    QStringList names;
    for (const Template &t : templates)
        names.append(t.name);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(QList<herald::DiffLine>)

class TestTemplateFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder;

    QList<Template> onDisk(int troubles = 0)
    {
        Templates templates(m_folder);
        if (QCoro::waitFor(templates.load()).size() != troubles)
            return {};
        return templates.list();
    }

private slots:
    void init() { m_folder = m_dir.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    void everythingComesBack()
    {
        Template written;
        {
            Templates templates(m_folder);
            const TemplateId id = templates.add(u" Disk   alert "_s, u"desk"_s, fullVersion());
            templates.addVersion(id, version(u"again"_s, 5));
            templates.noteUse(id, noon.addDays(1));
            written = *templates.find(id);
        }
        QCOMPARE(written.name, u"Disk alert"_s);
        QCOMPARE(written.versions.size(), 2);
        QCOMPARE(onDisk(), QList<Template>{written});
    }

    void aVersionIsNeverChanged()
    {
        Templates templates(m_folder);
        const TemplateId id = templates.add(u"a"_s, {}, fullVersion());
        for (int number = 1; number < 20; ++number)
            templates.addVersion(id, version(u"v%1"_s.arg(number), number));
        const Template t = *templates.find(id);
        QCOMPARE(t.versions.first(), fullVersion());
        for (int number = 1; number < 20; ++number)
            QCOMPARE(t.versions.at(number), version(u"v%1"_s.arg(number), number));
    }

    void namesStayDifferent()
    {
        Templates templates(m_folder);
        const TemplateId first = templates.add(u"Alert"_s, {}, version(u"1"_s));
        templates.add(u"alert"_s, {}, version(u"2"_s));
        const TemplateId third = templates.add(u"Other"_s, {}, version(u"3"_s));
        templates.rename(third, u"ALERT"_s, {});
        const QStringList now = names(templates.list());
        QCOMPARE(QSet<QString>(now.begin(), now.end()),
                 QSet<QString>({u"Alert"_s, u"alert (2)"_s, u"ALERT (3)"_s}));
        templates.rename(first, u"alert"_s, u"Li"_s); // its own name in another case
        QCOMPARE(templates.find(first)->name, u"alert"_s);
        QCOMPARE(templates.find(first)->owner, u"Li"_s);
        templates.rename(first, u"  "_s, {});
        QCOMPARE(templates.find(first)->name, u"alert"_s);
        QVERIFY(templates.findByName(u" ALERT "_s));
    }

    void theLatestUsedComeFirst()
    {
        Templates templates(m_folder);
        const TemplateId a = templates.add(u"a"_s, {}, version(u"1"_s, 1));
        templates.add(u"b"_s, {}, version(u"2"_s, 2));
        templates.add(u"c"_s, {}, version(u"3"_s, 3));
        templates.noteUse(a, noon.addDays(1));
        QCOMPARE(names(templates.recent(2)), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(names(templates.list()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void removedOnesCanBePutBack()
    {
        Templates templates(m_folder);
        const TemplateId id = templates.add(u"a"_s, {}, fullVersion());
        const Template t = *templates.find(id);
        templates.remove(id);
        QVERIFY(templates.list().isEmpty());
        QVERIFY(onDisk().isEmpty());
        templates.putBack(t);
        QCOMPARE(templates.list(), QList<Template>{t});
        QTRY_COMPARE(onDisk(), QList<Template>{t});
    }

    void aTimeThatCannotBeWrittenIsNone()
    {
        const QByteArray bytes = "{\"format\":1,\"kind\":\"mail-template\",\"name\":\"x\","
                                 "\"used\":\"9999-12-31T23:59:59-05:00\",\"versions\":[{}]}";
        const Result<Template> read = templateFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QVERIFY(!read->used.isValid());
    }

    void aBrokenFileIsSetAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn") << "{\"format\":1,\"kind\":\"mail-templ"_ba;
        QTest::newRow("something else") << "{\"format\":1,\"kind\":\"draft\"}"_ba;
        QTest::newRow("a later version") << "{\"format\":2,\"kind\":\"mail-template\"}"_ba;
        QTest::newRow("without a text")
            << "{\"format\":1,\"kind\":\"mail-template\",\"name\":\"x\",\"versions\":[]}"_ba;
    }
    void aBrokenFileIsSetAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        TemplateId broken;
        {
            Templates templates(m_folder);
            broken = templates.add(u"a"_s, {}, version(u"1"_s));
            templates.add(u"b"_s, {}, version(u"2"_s));
        }
        const QString path = m_folder + u'/' + broken.text() + u".json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(names(onDisk(1)), QStringList{u"b"_s});
        QFile aside(path + u".damaged-1"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(names(onDisk()), QStringList{u"b"_s}); // said once
    }

    void aCopiedFileIsATemplateOfItsOwn()
    {
        TemplateId id;
        {
            Templates templates(m_folder);
            id = templates.add(u"a"_s, {}, version(u"1"_s));
        }
        QVERIFY(QFile::copy(m_folder + u'/' + id.text() + u".json"_s,
                            m_folder + u"/from a colleague.json"_s));
        QList<Template> list = onDisk();
        QCOMPARE(names(list), (QStringList{u"a"_s, u"a"_s}));
        QVERIFY(list.first().id != list.last().id);
        const QList<Template> again = onDisk();
        QCOMPARE(again.size(), 2);
        for (const Template &t : again)
            QVERIFY(list.contains(t));
        {
            Templates templates(m_folder);
            (void)QCoro::waitFor(templates.load());
            templates.rename(list.last().id, u"b"_s, {});
        }
        QCOMPARE(names(onDisk()), (QStringList{u"a"_s, u"b"_s}));
    }

    void aTemplateIsHandedOn()
    {
        const QString path = m_dir.filePath(u"handed on.json"_s);
        Templates templates(m_folder);
        const TemplateId id = templates.add(u"a"_s, u"Li"_s, fullVersion());
        templates.addVersion(id, version(u"2"_s));
        QVERIFY(QCoro::waitFor(templates.exportTo(id, path)));
        const Result<TemplateId> imported = QCoro::waitFor(templates.importFrom(path));
        QVERIFY(imported);
        const Template other = *templates.find(*imported);
        QCOMPARE(other.name, u"a (2)"_s);
        QCOMPARE(other.owner, u"Li"_s);
        QCOMPARE(other.versions, templates.find(id)->versions);
        QVERIFY(other.id != id);
        QVERIFY(!other.used.isValid());
        QTRY_COMPARE(onDisk().size(), 2);
    }

    void whatIsNoTemplateIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "a,b"_ba;
        QTest::newRow("a draft") << "{\"format\":1,\"kind\":\"draft\"}"_ba;
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsNoTemplateIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_dir.filePath(u"foreign.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Templates templates(m_folder);
        const Result<TemplateId> imported = QCoro::waitFor(templates.importFrom(path));
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::BadInput);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!QCoro::waitFor(templates.importFrom(m_dir.filePath(u"nowhere"_s))));
    }

    void noSecretAndNoReceiverIsWritten()
    {
        Templates templates(m_folder);
        const TemplateId id = templates.add(u"a"_s, {}, fullVersion());
        const QJsonObject object = toJson(*templates.find(id));
        const QStringList known{u"format"_s, u"id"_s,   u"kind"_s,    u"name"_s,
                                u"owner"_s,  u"used"_s, u"versions"_s};
        QCOMPARE(object.keys(), known);
        const QJsonObject one = object["versions"_L1].toArray().first().toObject();
        QCOMPARE(one.keys(), (QStringList{u"author"_s, u"en"_s, u"html"_s, u"note"_s, u"preset"_s,
                                          u"saved"_s, u"zh"_s}));
    }

    void readingOnlyChangesNothing()
    {
        TemplateId id;
        {
            Templates templates(m_folder);
            id = templates.add(u"a"_s, {}, version(u"1"_s));
        }
        const QList<Template> before = onDisk();
        Templates templates(m_folder);
        templates.setReadOnly();
        (void)QCoro::waitFor(templates.load());
        QSignalSpy failed(&templates, &Templates::failed);
        templates.noteUse(id, noon.addDays(1)); // nobody asked for it to be kept
        QCOMPARE(failed.size(), 0);
        templates.add(u"b"_s, {}, version(u"2"_s));
        templates.addVersion(id, version(u"3"_s));
        templates.rename(id, u"c"_s, {});
        templates.remove(id);
        QCOMPARE(failed.size(), 4);
        QCOMPARE(templates.list(), before); // what is shown is what is on disk
        QCOMPARE(onDisk(), before);
    }

    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<DiffLine>>("diff");
        using Kind = DiffLine::Kind;
        using Diff = QList<DiffLine>;
        QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s
                               << Diff{{Kind::Same, u"a"_s}, {Kind::Same, u"b"_s}};
        QTest::newRow("a line more")
            << u"a\nc"_s << u"a\nb\nc"_s
            << Diff{{Kind::Same, u"a"_s}, {Kind::Added, u"b"_s}, {Kind::Same, u"c"_s}};
        QTest::newRow("a line less")
            << u"a\nb\nc"_s << u"a\nc"_s
            << Diff{{Kind::Same, u"a"_s}, {Kind::Removed, u"b"_s}, {Kind::Same, u"c"_s}};
        QTest::newRow("another line")
            << u"a\nb"_s << u"a\nB"_s
            << Diff{{Kind::Same, u"a"_s}, {Kind::Removed, u"b"_s}, {Kind::Added, u"B"_s}};
        QTest::newRow("all of it")
            << u"a"_s << u"b"_s << Diff{{Kind::Removed, u"a"_s}, {Kind::Added, u"b"_s}};
    }
    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(lineDiff(before, after), "diff");
    }

    void veryLongTextsAreCompared()
    {
        QStringList before;
        QStringList after;
        for (int line = 0; line < 20'000; ++line) {
            before.append(u"a%1"_s.arg(line));
            after.append(u"b%1"_s.arg(line));
        }
        QCOMPARE(lineDiff(before.join(u'\n'), after.join(u'\n')).size(), 40'000);
    }
};

QTEST_GUILESS_MAIN(TestTemplateFiles)
#include "tst_templatefiles.moc"
