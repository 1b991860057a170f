// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/mergerun.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;
using Field = MergeProblem::Field;
using Kind = MergeProblem::Kind;

namespace {

constexpr int every = MergeProblem::everyRow;

MergeTablePtr table(const QStringList &columns, const QList<QStringList> &rows, int address = 0)
{
    MergeTable made;
    made.id = u"t"_s;
    made.source = u"list.csv"_s;
    made.columns = columns;
    made.rows = rows;
    made.addressColumn = address;
    return std::make_shared<const MergeTable>(made);
}

Notification text(const QString &subject, const QString &content)
{
    Notification text;
    text.playbookUuid = PlaybookUuid(u"p"_s);
    text.nodeName = u"n"_s;
    text.receivers = QStringList{u"typed@example.com"_s};
    text.subject = subject;
    text.content = content;
    return text;
}

template <class T>
T finished(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

MergeFindings examined(const Merge &merge)
{
    return finished(examineRows(merge));
}

/// Any text of a few signs that matter, so that they meet often.
rc::Gen<QString> anyText()
{
    const auto sign = rc::gen::element<char16_t>(u'a', u'{', u'}', u'|', u'<', u'&', u'"', u'\'',
                                                 u' ', u'\n', u'姓', u'\\');
    return rc::gen::map(rc::gen::container<std::u16string>(sign), [](const std::u16string &signs) {
        return QString::fromStdU16String(signs);
    });
}

QString address(int row)
{
    return u"u%1@example.com"_s.arg(row);
}

} // namespace

Q_DECLARE_METATYPE(QList<herald::MergeProblem>)

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void eachRowIsAMailOfItsOwn()
    {
        const Merge merge(text(u"{{host}} is {{State}}"_s, u"Dear {{ 姓名 }}, {{host}}."_s),
                          table({u"姓名"_s, u"mail"_s, u"Host"_s, u"state"_s},
                                {{u"张三"_s, u"a@example.com"_s, u" web-01 "_s, u"down"_s},
                                 {u"李四"_s, u"b@example.com"_s, u"web-02"_s, u"up"_s}},
                                1),
                          Merge::Body::Plain);
        QCOMPARE(merge.rowCount(), 2);
        const Notification first = merge.row(0).mail;
        QCOMPARE(first.receivers, QStringList{u"a@example.com"_s});
        QCOMPARE(first.subject, u"web-01 is down"_s);
        QCOMPARE(first.content, u"Dear 张三, web-01."_s);
        QCOMPARE(first.playbookUuid, PlaybookUuid(u"p"_s));
        QCOMPARE(first.nodeName, u"n"_s);
        QCOMPARE(merge.row(1).mail.content, u"Dear 李四, web-02."_s);
        QVERIFY(examined(merge).passes());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QList<MergeProblem>>("problems");
        using Problems = QList<MergeProblem>;
        const QStringList good{u"a@example.com"_s, u"x"_s};
        QTest::newRow("none") << u"{{v}}"_s << u"b"_s << good << Problems{};
        QTest::newRow("no such column")
            << u"{{w}}"_s << u"b"_s << good
            << Problems{{every, Field::Subject, Kind::UnknownColumn, u"w"_s}};
        QTest::newRow("a placeholder without a name")
            << u"s"_s << u"{{}}"_s << good
            << Problems{{every, Field::Content, Kind::UnknownColumn, {}}};
        QTest::newRow("unclosed") << u"s"_s << u"b {{v"_s << good
                                  << Problems{{every, Field::Content, Kind::Unclosed, u"{{v"_s}};
        QTest::newRow("missing") << u"{{v}}"_s << u"b"_s << QStringList{u"a@example.com"_s, u" "_s}
                                 << Problems{{0, Field::Subject, Kind::MissingValue, u"v"_s}};
        QTest::newRow("a short row")
            << u"s"_s << u"{{v}} {{v}}"_s << QStringList{u"a@example.com"_s}
            << Problems{{0, Field::Content, Kind::MissingValue, u"v"_s}};
        QTest::newRow("missing, with a default")
            << u"{{v|there}}"_s << u"b"_s << QStringList{u"a@example.com"_s} << Problems{};
        QTest::newRow("a value like a placeholder")
            << u"s"_s << u"{{v}}"_s << QStringList{u"a@example.com"_s, u"{{mail}}"_s}
            << Problems{{0, Field::Content, Kind::PlaceholderInValue, u"v"_s}};
        QTest::newRow("a line break for the subject")
            << u"{{v}}"_s << u"b"_s << QStringList{u"a@example.com"_s, u"x\r\nBcc: e@x.y"_s}
            << Problems{{0, Field::Subject, Kind::ControlCharacter, u"v"_s}};
        QTest::newRow("a line break for the body")
            << u"s"_s << u"{{v}}"_s << QStringList{u"a@example.com"_s, u"x\ny"_s} << Problems{};
        QTest::newRow("no address") << u"s"_s << u"b"_s << QStringList{u" "_s, u"x"_s}
                                    << Problems{{0, Field::Receivers, Kind::NoAddress, {}}};
        QTest::newRow("a bad address")
            << u"s"_s << u"b"_s << QStringList{u"a@@x"_s, u"x"_s}
            << Problems{{0, Field::Receivers, Kind::BadAddress, u"a@@x"_s}};
        QTest::newRow("two addresses in one cell")
            << u"s"_s << u"b"_s << QStringList{u"a@x.cn,b@x.cn"_s, u"x"_s}
            << Problems{{0, Field::Receivers, Kind::BadAddress, u"a@x.cn,b@x.cn"_s}};
        QTest::newRow("nothing is left of the subject")
            << u"{{v|}}"_s << u"b"_s << QStringList{u"a@example.com"_s}
            << Problems{{0, Field::Subject, Kind::EmptyText, {}}};
    }
    void problems()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QStringList, row);
        QFETCH(QList<MergeProblem>, problems);
        const Merge merge(text(subject, body), table({u"mail"_s, u"v"_s}, {row}),
                          Merge::Body::Plain);
        const MergeFindings findings = examined(merge);
        QCOMPARE(findings.problems, problems);
        QCOMPARE(findings.passes(), problems.isEmpty());
        QCOMPARE(findings.stoppedRows, problems.isEmpty() ? 0 : 1);
        const MergeBatch batch = finished(freezeRows(merge, Profile(), QUrl(u"https://x"_s)));
        QCOMPARE(batch.manifests.size(), problems.isEmpty() ? 1 : 0);
        QCOMPARE(batch.findings, findings);
    }

    void oneStoppedRowStopsAll()
    {
        const Merge merge(
            text(u"s"_s, u"{{v}}"_s),
            table({u"mail"_s, u"v"_s}, {{address(0), u"x"_s}, {address(1)}, {address(2), u"y"_s}}),
            Merge::Body::Plain);
        QVERIFY(finished(freezeRows(merge, Profile(), QUrl(u"https://x"_s))).manifests.isEmpty());
    }

    void valuesAreEscapedInHtmlOnly_data()
    {
        QTest::addColumn<Merge::Body>("body");
        QTest::addColumn<QString>("content");
        QTest::newRow("HTML")
            << Merge::Body::Html
            << u"<a title='&lt;b&gt;&amp;&quot;&#39;'>&lt;b&gt;&amp;&quot;&#39;</a>"_s;
        QTest::newRow("plain") << Merge::Body::Plain << u"<a title='<b>&\"''><b>&\"'</a>"_s;
    }
    void valuesAreEscapedInHtmlOnly()
    {
        QFETCH(Merge::Body, body);
        const Merge merge(text(u"{{v}}"_s, u"<a title='{{v}}'>{{v}}</a>"_s),
                          table({u"mail"_s, u"v"_s}, {{address(0), u"<b>&\"'"_s}}), body);
        QTEST(merge.row(0).mail.content, "content");
        QCOMPARE(merge.row(0).mail.subject, u"<b>&\"'"_s); // no HTML there
    }

    void repeatedAddressesAndIdleColumnsAreTold()
    {
        const Merge merge(text(u"s"_s, u"{{b}}"_s),
                          table({u"mail"_s, u"a"_s, u"b"_s}, {{u"x@example.com"_s, {}, u"1"_s},
                                                              {u"y@example.com"_s, {}, u"2"_s},
                                                              {u"X@Example.com"_s, {}, u"3"_s}}),
                          Merge::Body::Plain);
        const MergeFindings findings = examined(merge);
        QVERIFY(findings.passes()); // two mails to one person may be meant
        QCOMPARE(findings.repetitions,
                 (QList<MergeFindings::Repetition>{{u"x@example.com"_s, {0, 2}}}));
        QCOMPARE(findings.unusedColumns, QStringList{u"a"_s});
    }

    void neverMailedRowsAreLeftOut_data()
    {
        QTest::addColumn<QSet<QString>>("never");
        QTest::addColumn<QList<int>>("leftOut");
        QTest::newRow("nobody") << QSet<QString>() << QList<int>();
        QTest::newRow("an address, any case") << QSet<QString>{u"b@example.com"_s} << QList<int>{1};
        QTest::newRow("a domain") << QSet<QString>{u"example.com"_s} << QList<int>{0, 1};
        QTest::newRow("domains below it") << QSet<QString>{u"example.org"_s} << QList<int>{2};
        QTest::newRow("not one that ends alike") << QSet<QString>{u"ample.com"_s} << QList<int>();
    }
    void neverMailedRowsAreLeftOut()
    {
        QFETCH(QSet<QString>, never);
        QFETCH(QList<int>, leftOut);
        const QStringList people{u"a@example.com"_s, u"B@Example.com"_s, u"c@in.example.org"_s};
        Merge merge(text(u"s"_s, u"b"_s),
                    table({u"mail"_s}, {{people.at(0)}, {people.at(1)}, {people.at(2)}}),
                    Merge::Body::Plain);
        merge.leaveOut(never);
        const MergeBatch batch = finished(freezeRows(merge, Profile(), QUrl(u"https://x"_s)));
        QCOMPARE(batch.findings.leftOut, leftOut);
        QStringList mailed;
        for (const Manifest &manifest : batch.manifests)
            mailed += std::get<Notification>(manifest.payload()).receivers;
        QStringList expected;
        for (int row = 0; row < 3; ++row) {
            if (!leftOut.contains(row))
                expected.append(people.at(row));
        }
        QCOMPARE(mailed, expected);
    }

    void aLeftOutRowStopsNothing()
    {
        Merge merge(text(u"s"_s, u"{{v}}"_s),
                    table({u"mail"_s, u"v"_s}, {{u"a@x.cn"_s}, {u"b@y.cn"_s, u"1"_s}}),
                    Merge::Body::Plain);
        merge.leaveOut({u"x.cn"_s});
        QVERIFY(examined(merge).passes());
        merge.leaveOut({u"x.cn"_s, u"y.cn"_s});
        QVERIFY(!examined(merge).passes()); // nobody is left
    }

    void manyProblemsAreCountedAndSomeKept()
    {
        QList<QStringList> rows;
        for (int row = 0; row < 2'000; ++row)
            rows.append({address(row)});
        const Merge merge(text(u"s"_s, u"{{v}}"_s), table({u"mail"_s, u"v"_s}, rows),
                          Merge::Body::Plain);
        const MergeFindings findings = examined(merge);
        QCOMPARE(findings.stoppedRows, 2'000);
        QCOMPARE(findings.problems.size(), MergeFindings::mostProblems);
    }

    void cancellingEndsTheWork()
    {
        QList<QStringList> rows;
        for (int row = 0; row < 200'000; ++row)
            rows.append({address(row), u"x"_s});
        const Merge merge(text(u"s"_s, u"{{v}}"_s), table({u"mail"_s, u"v"_s}, rows),
                          Merge::Body::Plain);
        QFuture<MergeBatch> work = freezeRows(merge, Profile(), QUrl(u"https://x"_s));
        work.cancel();
        work.waitForFinished();
        QCOMPARE(work.resultCount(), 0);
    }

    /// Whatever the text: a stretch without placeholders comes out as it stands, and what is put
    /// in is the row's value and never read again.
    void aValueIsPutInOnce()
    {
        QVERIFY(rc::check([] {
            const QString value = *anyText();
            const QString trimmed = value.trimmed();
            RC_PRE(!trimmed.isEmpty());
            const Merge merge(text(u"s"_s, u"[{{v}}|{{v}}]"_s),
                              table({u"mail"_s, u"v"_s}, {{address(0), value}}),
                              Merge::Body::Plain);
            const MergedRow row = merge.row(0);
            RC_ASSERT(row.mail.content == QString(u'[' + trimmed + u'|' + trimmed + u']'));
            RC_ASSERT(row.problems.isEmpty() != trimmed.contains("{{"_L1));
        }));
    }

    /// No text is lost or doubled: with every placeholder answered by its own writing the text
    /// comes out again, but for the braces that were meant.
    void everyTextIsTakenApartWhole()
    {
        QVERIFY(rc::check([] {
            const QString written = *anyText();
            QString again;
            for (const MergePiece &piece : mergePieces(written)) {
                RC_ASSERT(piece.kind == MergePiece::Kind::Placeholder || !piece.text.isEmpty());
                again += piece.text;
                if (piece.fallback)
                    again += *piece.fallback;
            }
            const auto bare = [](QString text) {
                return text.remove(u'{').remove(u'}').remove(u'|').remove(u' ');
            };
            RC_ASSERT(bare(again) == bare(written));
        }));
    }

    /// Whatever the table: as many manifests as rows, in their order, each to its own address; or
    /// none and at least one reason.
    void rowsAndManifestsAreEqual()
    {
        QVERIFY(rc::check([] {
            const auto cell = rc::gen::oneOf(rc::gen::just(u"x"_s), anyText());
            const auto values = *rc::gen::container<std::vector<QString>>(cell);
            QList<QStringList> rows;
            for (const QString &value : values)
                rows.append({value, address(int(rows.size()))});
            const Merge merge(text(*anyText(), u"b {{v}}"_s), table({u"v"_s, u"mail"_s}, rows, 1),
                              Merge::Body::Html);
            const MergeBatch batch = finished(freezeRows(merge, Profile(), QUrl(u"https://x"_s)));
            if (batch.manifests.isEmpty()) {
                RC_ASSERT(rows.isEmpty() || !batch.findings.problems.isEmpty());
                return;
            }
            RC_ASSERT(batch.findings.problems.isEmpty());
            RC_ASSERT(batch.manifests.size() == rows.size());
            for (int row = 0; row < int(rows.size()); ++row) {
                const auto mail = std::get<Notification>(batch.manifests.at(row).payload());
                RC_ASSERT(mail == merge.row(row).mail);
                RC_ASSERT(mail.receivers == QStringList{address(row)});
                RC_ASSERT(batch.manifests.at(row).isIntact());
            }
        }));
    }
};

Q_DECLARE_METATYPE(herald::Merge::Body)

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
