// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notification.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;
using Field = NotificationProblem::Field;
using Kind = NotificationProblem::Kind;

class TestNotification : public QObject
{
    Q_OBJECT

    static Notification complete()
    {
        Notification n;
        n.playbookUuid = PlaybookUuid(u"e99dab31"_s);
        n.nodeName = u"notify_message_1"_s;
        n.componentName = u"NotifyMessage"_s;
        n.actionName = u"notifyByCustom"_s;
        n.assetId = AssetId(u"10"_s);
        n.receivers = {u"ops@example.com"_s};
        n.subject = u"Disk alert"_s;
        n.content = u"hello"_s;
        return n;
    }

private slots:
    void aCompleteOneHasNoProblem() { QVERIFY(problemsOf(complete()).isEmpty()); }

    void everythingRequiredIsAskedFor()
    {
        QList<Field> fields;
        for (const NotificationProblem &problem : problemsOf(Notification{})) {
            QCOMPARE(problem.kind, Kind::Missing);
            fields.append(problem.field);
        }
        QCOMPARE(fields,
                 (QList<Field>{Field::Playbook, Field::Node, Field::Component, Field::Action,
                               Field::Asset, Field::Receivers, Field::Subject, Field::Content}));
    }

    void whatWouldReachAMailHeaderIsStopped_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("line end") << u"a\r\nBcc: x@example.com"_s;
        QTest::newRow("C1 control") << u"a\u0085b"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s;
    }

    void whatWouldReachAMailHeaderIsStopped()
    {
        QFETCH(QString, subject);
        Notification n = complete();
        n.subject = subject;
        QCOMPARE(problemsOf(n),
                 (QList<NotificationProblem>{{Field::Subject, Kind::ControlCharacter, {}}}));
    }

    void leftoverPlaceholdersAreNamed()
    {
        Notification n = complete();
        n.content = u"Dear {{name}}"_s;
        QCOMPARE(problemsOf(n), (QList<NotificationProblem>{
                                    {Field::Content, Kind::LeftoverPlaceholder, u"{{name}}"_s}}));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QString &address, bool good) {
            QTest::newRow(name) << address << good;
        };
        row("plain", u"ops@example.com"_s, true);
        row("plus and dots", u"a.b+c@mail.example.cn"_s, true);
        row("apostrophe", u"o'hara@example.com"_s, true);
        row("Chinese domain", u"ops@例子.中国"_s, true);
        row("no domain", u"ops"_s, false);
        row("no top level", u"ops@localhost"_s, false);
        row("two ats", u"a@b@example.com"_s, false);
        row("blank", u"a b@example.com"_s, false);
        row("display name", u"Ops <ops@example.com>"_s, false);
        row("two dots", u"a..b@example.com"_s, false);
        row("label begins with hyphen", u"a@-example.com"_s, false);
        row("zero-width space", u"a\u200Bb@example.com"_s, false);
        row("line end", u"a@example.com\r\nb@example.com"_s, false);
        row("too long a name", QString(65, u'a') + u"@example.com"_s, false);
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        QCOMPARE(isMailAddress(address), good);
    }

    void pastedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("receivers");
        const QStringList two{u"a@example.com"_s, u"b@example.com"_s};
        QTest::newRow("comma") << u"a@example.com, b@example.com"_s << two;
        QTest::newRow("semicolon") << u"a@example.com;b@example.com;"_s << two;
        QTest::newRow("lines and tabs") << u"a@example.com\r\n\tb@example.com\n"_s << two;
        QTest::newRow("full width") << u"a＠example.com，b@example.com；"_s << two;
        QTest::newRow("names") << u"Zhang San <a@example.com>, \"Li, Si\" <b@example.com>"_s << two;
        QTest::newRow("full-width brackets") << u"张三＜a@example.com＞、b@example.com"_s << two;
        QTest::newRow("repeated") << u"a@example.com b@example.com a@example.com"_s << two;
        QTest::newRow("what is no address stays") << u"nobody"_s << QStringList{u"nobody"_s};
        QTest::newRow("nothing") << u" , ; "_s << QStringList();
    }

    void pastedText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, receivers);
        QCOMPARE(receiversFromText(text), receivers);
    }
};

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
