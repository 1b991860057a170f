// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/drafts.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

MergeTablePtr table()
{
    MergeTable made;
    made.id = Drafts::freshId().text();
    made.source = u"list.csv"_s;
    made.columns = QStringList{u"mail"_s, u"姓名"_s};
    made.rows = {{u"a@example.com"_s, u"张三"_s}, {u"b@example.com"_s, u"李四"_s}};
    return std::make_shared<const MergeTable>(made);
}

/// Every member differs from how it starts.
Draft fullDraft()
{
    Draft draft;
    draft.id = Drafts::freshId();
    draft.name = u"Monday"_s;
    draft.changed = noon;
    Notification &mail = draft.content.values;
    mail.playbookUuid = PlaybookUuid(u"uuid"_s);
    mail.nodeName = u"node"_s;
    mail.componentName = u"component"_s;
    mail.actionName = u"action"_s;
    mail.assetId = AssetId(u"10"_s);
    mail.receivers = QStringList{u"a@example.com"_s, u"not an address"_s};
    mail.subject = u"Disk {{x"_s;
    mail.content = u"<b>行</b>\n\n  "_s;
    mail.roleType = RoleType::Enterprise;
    draft.content.answerLanguage = Language::Chinese;
    draft.content.roleFor = u"12ab"_s;
    draft.content.isHtml = true;
    draft.content.playbookName = u"Mail on incident"_s;
    draft.content.assetName = u"Ops mailbox"_s;
    draft.content.table = table();
    draft.content.row = 1;
    draft.sent = DraftSent{noon.addSecs(60), "abc"_ba, BatchId(u"batch"_s), true};
    return draft;
}

Draft draft(const QString &subject)
{
    Draft draft;
    draft.id = Drafts::freshId();
    draft.changed = noon;
    draft.content.values.subject = subject;
    return draft;
}

DraftsFound load(const QString &folder)
{
    Drafts drafts(folder);
    return QCoro::waitFor(drafts.load());
}

QStringList files(const QString &folder, const QString &pattern = u"*.json"_s)
{
    return QDir(folder).entryList({pattern}, QDir::Files);
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList words(const QList<DraftSummary> &drafts)
{
    QStringList words;
    for (const DraftSummary &draft : drafts)
        words.append(draft.words);
    return words;
}

} // namespace

class TestDraftFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder;

    [[nodiscard]] QString currentPath() const { return m_folder + u"/current.json"_s; }

private slots:
    void init() { m_folder = m_dir.filePath(Drafts::freshId().text()); }

    void nothingIsThereAtFirst()
    {
        const DraftsFound found = load(m_folder);
        QVERIFY(!found.current);
        QVERIFY(found.others.isEmpty());
        QVERIFY(found.troubles.isEmpty());
        QVERIFY(!QDir(m_folder).exists()); // looking makes nothing
    }

    void everythingComesBack()
    {
        const Draft written = fullDraft();
        {
            Drafts drafts(m_folder);
            drafts.write(written);
        }
        const DraftsFound found = load(m_folder);
        QVERIFY(found.troubles.isEmpty());
        QVERIFY(found.current);
        QCOMPARE(*found.current, written);
        QCOMPARE(*found.current->content.table, *written.content.table);
        QCOMPARE(found.current->content.playbookName, written.content.playbookName);
        QCOMPARE(found.current->content.assetName, written.content.assetName);
    }

    void aRoleOfTomorrowIsNone()
    {
        Draft written = fullDraft();
        written.content.values.roleType = RoleType(7);
        {
            Drafts drafts(m_folder);
            drafts.write(written);
        }
        const DraftsFound found = load(m_folder);
        QVERIFY(found.current);
        QVERIFY(!found.current->content.values.roleType);
    }

    void aTimeThatCannotBeWrittenIsNone()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(overwrite(currentPath(), "{\"format\":1,\"kind\":\"draft\",\"id\":\"d\","
                                         "\"changed\":\"9999-12-31T23:59:59-05:00\"}"));
        const DraftsFound found = load(m_folder);
        QVERIFY(found.current);
        QVERIFY(!found.current->changed.isValid());
    }

    void onlyTheOwnerMayRead()
    {
        Drafts drafts(m_folder);
        drafts.writeNow(fullDraft());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_folder) & others));
        QVERIFY(!(QFile::permissions(currentPath()) & others));
    }

    void aBrokenFileIsSetAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn") << "{\"format\":1,\"kind\":\"draft\",\"sub"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("not a draft") << "{\"format\":1,\"kind\":\"mail-template\"}"_ba;
        QTest::newRow("a later version") << "{\"format\":2,\"kind\":\"draft\"}"_ba;
        QTest::newRow("a list") << "[]"_ba;
    }
    void aBrokenFileIsSetAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        const Draft kept = draft(u"kept"_s);
        const Draft other = draft(u"other"_s);
        {
            Drafts drafts(m_folder);
            drafts.keep(kept);
            drafts.keep(other);
            drafts.writeNow(draft(u"current"_s));
        }
        const QString keptPath = m_folder + u'/' + kept.id.text() + u".json"_s;
        for (const QString &path : {currentPath(), keptPath})
            QVERIFY(overwrite(path, bytes));
        const DraftsFound found = load(m_folder);
        QVERIFY(!found.current);
        QCOMPARE(words(found.others), QStringList{u"other"_s});
        QCOMPARE(found.troubles.size(), 2);
        for (const QString &path : {currentPath(), keptPath}) {
            const QString place = path + u".damaged-1"_s;
            QFile aside(place);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), bytes);
            const auto says = [&place](const Error &error) { return error.text.contains(place); };
            QVERIFY(std::any_of(found.troubles.begin(), found.troubles.end(), says));
        }
        QVERIFY(load(m_folder).troubles.isEmpty());
    }

    void aBrokenTableTakesNothingElse()
    {
        const Draft written = fullDraft();
        {
            Drafts drafts(m_folder);
            drafts.write(written);
        }
        const QString tables = m_folder + u"/tables"_s;
        QCOMPARE(files(tables).size(), 1);
        QVERIFY(overwrite(tables + u'/' + files(tables).first(), "{\"rows\":[["));
        const DraftsFound found = load(m_folder);
        QCOMPARE(found.troubles.size(), 1);
        QVERIFY(found.current);
        QVERIFY(!found.current->content.table);
        QCOMPARE(found.current->content.values, written.content.values);
    }

    void aTableIsWrittenOnceAndGoesWithItsLastDraft()
    {
        const QString tables = m_folder + u"/tables"_s;
        Draft first = fullDraft();
        Draft second = fullDraft();
        second.content.table = first.content.table;
        {
            Drafts drafts(m_folder);
            drafts.keep(first);
            drafts.keep(second);
            drafts.remove(first.id);
        }
        (void)load(m_folder);
        QCOMPARE(files(tables).size(), 1);
        {
            Drafts drafts(m_folder);
            drafts.remove(second.id);
        }
        (void)load(m_folder);
        QCOMPARE(files(tables).size(), 1); // what is in the bin may come back
        for (const QString &name : files(m_folder + u"/bin"_s)) {
            QFile file(m_folder + u"/bin/"_s + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTime().addDays(-40),
                             QFileDevice::FileModificationTime);
        }
        (void)load(m_folder);
        QCOMPARE(files(tables).size(), 0);
    }

    void keptOnesAreListedTheYoungestFirst()
    {
        Draft older = draft(u"older"_s);
        older.changed = noon.addDays(-1);
        Draft merged = fullDraft();
        merged.changed = noon.addDays(-2);
        const QStringList expected{u"younger"_s, u"older"_s, u"Disk {{x"_s};
        {
            Drafts drafts(m_folder);
            QSignalSpy changed(&drafts, &Drafts::listChanged);
            drafts.keep(older);
            drafts.keep(merged);
            drafts.keep(draft(u"younger"_s));
            QCOMPARE(changed.size(), 3);
            QCOMPARE(words(drafts.list()), expected);
        }
        const DraftsFound found = load(m_folder);
        QCOMPARE(words(found.others), expected);
        QCOMPARE(found.others.last().receivers, 2); // of the table
        QCOMPARE(found.others.last().name, merged.name);
        QCOMPARE(found.others.last().sent, merged.sent);
    }

    void aListSaysHowADraftBegins_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("the subject") << u"Disk"_s << u"Look"_s << u"Disk"_s;
        QTest::newRow("the body") << QString() << u"\n Look\n at it"_s << u"Look at it"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("not too long") << QString(200, u'x') << QString() << QString(80, u'x');
    }
    void aListSaysHowADraftBegins()
    {
        QFETCH(QString, subject);
        QFETCH(QString, content);
        Draft one = draft(subject);
        one.content.values.content = content;
        QTEST(summaryOf(one).words, "words");
    }

    void openingKeepsWhatStoodInTheForm()
    {
        const Draft before = draft(u"before"_s);
        const Draft opened = draft(u"opened"_s);
        {
            Drafts drafts(m_folder);
            drafts.keep(opened);
            drafts.write(before);
            const Result<Draft> read = QCoro::waitFor(drafts.read(opened.id));
            QVERIFY(read);
            QCOMPARE(*read, opened);
            drafts.exchange(before, *read);
            QCOMPARE(words(drafts.list()), QStringList{u"before"_s});
        }
        const DraftsFound found = load(m_folder);
        QCOMPARE(*found.current, opened);
        QCOMPARE(words(found.others), QStringList{u"before"_s});
    }

    void aDraftThatIsGoneIsSaid()
    {
        Drafts drafts(m_folder);
        const Result<Draft> read = QCoro::waitFor(drafts.read(Drafts::freshId()));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
    }

    void removedOnesCanBePutBack()
    {
        const Draft one = draft(u"one"_s);
        Drafts drafts(m_folder);
        drafts.keep(one);
        const DraftSummary removed = drafts.list().first();
        drafts.remove(one.id);
        QVERIFY(drafts.list().isEmpty());
        QVERIFY(load(m_folder).others.isEmpty());
        drafts.putBack(removed);
        QCOMPARE(drafts.list(), QList<DraftSummary>{removed});
        QCOMPARE(*QCoro::waitFor(drafts.read(one.id)), one);
    }

    void whatIsDroppedWaitsInTheBin()
    {
        const Draft one = draft(u"one"_s);
        {
            Drafts drafts(m_folder);
            drafts.write(one);
            drafts.dropCurrent(one.id);
        }
        QVERIFY(!load(m_folder).current);
        QCOMPARE(files(m_folder + u"/bin"_s), QStringList{QString(one.id.text() + u".json"_s)});
    }

    void writtenIsToldWhenItIsOnDisk()
    {
        Drafts drafts(m_folder);
        QSignalSpy written(&drafts, &Drafts::written);
        QSignalSpy failed(&drafts, &Drafts::failed);
        drafts.write(draft(u"one"_s));
        QVERIFY(written.wait());
        QVERIFY(QFile::exists(currentPath()));
        QCOMPARE(failed.size(), 0);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(overwrite(m_folder, "a file where the folder should be"));
        Drafts drafts(m_folder);
        QSignalSpy failed(&drafts, &Drafts::failed);
        drafts.write(draft(u"one"_s));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
        QVERIFY(!QCoro::waitFor(drafts.writeFirst(draft(u"two"_s))));
    }

    void readingOnlyWritesNothing()
    {
        const Draft one = draft(u"one"_s);
        const Draft kept = draft(u"kept"_s);
        {
            Drafts owner(m_folder);
            owner.keep(kept);
            owner.write(one);
        }
        {
            Drafts drafts(m_folder);
            drafts.setReadOnly();
            (void)QCoro::waitFor(drafts.load());
            drafts.write(draft(u"two"_s));
            drafts.keep(draft(u"three"_s));
            drafts.exchange(one, kept);
            drafts.remove(kept.id);
            drafts.dropCurrent(one.id);
            drafts.eraseCurrent();
        }
        const DraftsFound found = load(m_folder);
        QCOMPARE(*found.current, one);
        QCOMPARE(words(found.others), QStringList{u"kept"_s});
    }

    void idsAreNoPaths()
    {
        Draft evil = draft(u"evil"_s);
        evil.id = DraftId(u"../../evil"_s);
        {
            Drafts drafts(m_folder);
            drafts.keep(evil);
        }
        QVERIFY(!QFile::exists(m_dir.filePath(u"evil.json"_s)));
        QVERIFY(!QFile::exists(m_dir.filePath(u"../evil.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDraftFiles)
#include "tst_draftfiles.moc"
