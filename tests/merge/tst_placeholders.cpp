// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/placeholders.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<herald::MergePiece>)

class TestPlaceholders : public QObject
{
    Q_OBJECT

    static MergePiece text(const QString &words) { return {MergePiece::Kind::Text, words, {}}; }
    static MergePiece name(const QString &name, const std::optional<QString> &fallback = {})
    {
        return {MergePiece::Kind::Placeholder, name, fallback};
    }
    static MergePiece unclosed(const QString &words)
    {
        return {MergePiece::Kind::Unclosed, words, {}};
    }

private slots:
    void pieces_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QList<MergePiece>>("pieces");
        using Pieces = QList<MergePiece>;
        QTest::newRow("nothing") << QString() << Pieces{};
        QTest::newRow("text alone") << u"Dear all"_s << Pieces{text(u"Dear all"_s)};
        QTest::newRow("in between")
            << u"Dear {{name}},"_s << Pieces{text(u"Dear "_s), name(u"name"_s), text(u","_s)};
        QTest::newRow("Chinese, with blanks")
            << u"{{ 姓名 }}您好"_s << Pieces{name(u"姓名"_s), text(u"您好"_s)};
        QTest::newRow("side by side") << u"{{a}}{{b}}"_s << Pieces{name(u"a"_s), name(u"b"_s)};
        QTest::newRow("with a default")
            << u"{{name| colleague }}"_s << Pieces{name(u"name"_s, u"colleague"_s)};
        QTest::newRow("with an empty default")
            << u"{{name|}}"_s << Pieces{name(u"name"_s, QString())};
        QTest::newRow("a default with a bar")
            << u"{{name|a|b}}"_s << Pieces{name(u"name"_s, u"a|b"_s)};
        QTest::newRow("one brace is text") << u"{name}"_s << Pieces{text(u"{name}"_s)};
        QTest::newRow("of three the first is text")
            << u"{{{name}}}"_s << Pieces{text(u"{"_s), name(u"name"_s), text(u"}"_s)};
        QTest::newRow("four are a meant pair") << u"{{{{name}}}}"_s << Pieces{text(u"{{name}}"_s)};
        QTest::newRow("a backslash is text")
            << u"C:\\{{name}}"_s << Pieces{text(u"C:\\"_s), name(u"name"_s)};
        QTest::newRow("closing alone is text") << u"a}}b"_s << Pieces{text(u"a}}b"_s)};
        QTest::newRow("unclosed at the end")
            << u"Dear {{name"_s << Pieces{text(u"Dear "_s), unclosed(u"{{name"_s)};
        QTest::newRow("unclosed at the line")
            << u"{{name\n}}"_s << Pieces{unclosed(u"{{name"_s), text(u"\n}}"_s)};
        QTest::newRow("one inside another")
            << u"{{a {{b}}"_s << Pieces{unclosed(u"{{a "_s), name(u"b"_s)};
        QTest::newRow("closed by one brace")
            << u"{{a} b"_s << Pieces{unclosed(u"{{a"_s), text(u"} b"_s)};
        QTest::newRow("a style sheet")
            << u"p { color: red } q {}"_s << Pieces{text(u"p { color: red } q {}"_s)};
    }
    void pieces()
    {
        QFETCH(QString, written);
        QTEST(mergePieces(written), "pieces");
    }

    void aNameIsFoundAsItIsWritten()
    {
        for (const QString &name : {u"E-mail"_s, u"Column 3"_s, u"姓名"_s, u"a (2)"_s}) {
            const QList<MergePiece> pieces = mergePieces(placeholderFor(name));
            QCOMPARE(pieces.size(), 1);
            QCOMPARE(pieces.first(), TestPlaceholders::name(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
