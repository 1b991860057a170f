// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"
#include "app/huawei/requestbuilder.h"
#include "tests/e2e/desk.h"
#include "ui/profiles/profilespage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace herald;
using namespace herald::test;
using namespace Qt::StringLiterals;

namespace {

enum class Wrong { Key, Date, Bytes, Parameter };

void rememberWrongSecret(Desk &desk, const ProfileId &id)
{
    const Profile profile = *desk.console.services().profiles.find(id);
    Credential credential;
    credential.accessKeyId = profile.accessKeyId;
    credential.accessKeySecret = Secret("not-the-secret");
    desk.console.services().profiles.remember(id, std::move(credential));
}

/// A well-signed notification without its subject: what the form would never let through.
void dropSubject(Request &request)
{
    const sandbox::AccessKey key = sandbox::Options{}.alibabaKeys.first();
    Credential credential;
    credential.accessKeyId = key.id;
    credential.accessKeySecret = Secret(key.secret);
    Notification incomplete;
    const QUrlQuery query(request.url);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    incomplete.playbookUuid = PlaybookUuid(value(u"PlaybookUuid"_s));
    incomplete.nodeName = value(u"NodeName"_s);
    incomplete.componentName = value(u"ComponentName"_s);
    incomplete.actionName = value(u"ActionName"_s);
    incomplete.assetId = AssetId(value(u"AssetId"_s));
    incomplete.receivers = {value(u"Receivers.1"_s)};
    incomplete.content = value(u"Content"_s);
    QUrl root = request.url;
    root.setQuery(QString());
    request = alibaba::notifyRequest(root, WireForm::Query, incomplete, credential,
                                     alibaba::freshStamp(Clock{}));
}

/// The record without its id, signed anew.
void dropRecordId(Request &request)
{
    const sandbox::Options known;
    Credential credential;
    credential.accessKeyId = known.huaweiKeys.first().id;
    credential.accessKeySecret = Secret(known.huaweiKeys.first().secret);
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonObject record = body.value("records"_L1).toArray().first().toObject();
    record.remove("id"_L1);
    body.insert("records"_L1, QJsonArray{record});

    huawei::Draft draft;
    draft.kind = Request::Kind::Once;
    draft.method = request.method;
    draft.path = request.url.path(QUrl::FullyEncoded).toLatin1();
    for (const Header &header : std::as_const(request.headers)) {
        if (header.name.toLower() != "authorization" && header.name.toLower() != "x-sdk-date")
            draft.headers.append(header);
    }
    draft.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QUrl root = request.url;
    root.setPath(QString());
    request = *huawei::proven(draft, root, credential, QDateTime::currentDateTimeUtc());
}

void changeBytes(Request &request)
{
    if (request.body.isEmpty()) {
        QString query = request.url.query(QUrl::FullyEncoded);
        query.replace("Subject=s"_L1, "Subject=t"_L1);
        request.url.setQuery(query, QUrl::StrictMode);
    } else {
        request.body.replace("account", "accoUnt");
    }
}

} // namespace

/// What the services refuse, seen through the window: nothing was sent, and the code says why.
class TestRefusals : public QObject
{
    Q_OBJECT

    static void makeWrong(Desk &desk, CloudKind cloud, Wrong wrong)
    {
        switch (wrong) {
        case Wrong::Key:
            rememberWrongSecret(desk, desk.console.services().session.profileFor(cloud));
            break;
        case Wrong::Date:
            desk.clock.offset = std::chrono::hours(-1);
            break;
        case Wrong::Bytes:
            desk.transport.tamper = changeBytes;
            break;
        case Wrong::Parameter:
            desk.transport.tamper = cloud == CloudKind::Alibaba ? dropSubject : dropRecordId;
            break;
        }
    }

private slots:
    void areShown_data()
    {
        QTest::addColumn<CloudKind>("cloud");
        QTest::addColumn<Wrong>("wrong");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Language>("language");
        struct Row
        {
            const char *name;
            CloudKind cloud;
            Wrong wrong;
            QString code;
            Cause cause;
        };
        const Row rows[] = {
            {"SOAR, wrong key", CloudKind::Alibaba, Wrong::Key, u"SignatureDoesNotMatch"_s,
             Cause::WrongSignature},
            {"SOAR, old date", CloudKind::Alibaba, Wrong::Date, u"InvalidTimeStamp.Expired"_s,
             Cause::ClockWrong},
            {"SOAR, changed bytes", CloudKind::Alibaba, Wrong::Bytes, u"SignatureDoesNotMatch"_s,
             Cause::WrongSignature},
            {"SOAR, missing parameter", CloudKind::Alibaba, Wrong::Parameter, u"MissingSubject"_s,
             Cause::MissingParameter},
            {"Workspace, wrong key", CloudKind::Huawei, Wrong::Key, u"APIGW.0301"_s,
             Cause::WrongSignature},
            {"Workspace, old date", CloudKind::Huawei, Wrong::Date, u"APIGW.0301"_s,
             Cause::ClockWrong},
            {"Workspace, changed bytes", CloudKind::Huawei, Wrong::Bytes, u"APIGW.0301"_s,
             Cause::WrongSignature},
            {"Workspace, missing parameter", CloudKind::Huawei, Wrong::Parameter, u"WKS.00211102"_s,
             Cause::InvalidParameter},
        };
        for (const Row &row : rows) {
            QTest::addRow("%s, en", row.name)
                << row.cloud << row.wrong << row.code << row.cause << Language::English;
            QTest::addRow("%s, zh", row.name)
                << row.cloud << row.wrong << row.code << row.cause << Language::Chinese;
        }
    }

    void areShown()
    {
        QFETCH(CloudKind, cloud);
        QFETCH(Wrong, wrong);
        QFETCH(QString, code);
        QFETCH(Cause, cause);
        QFETCH(Language, language);
        Desk desk(language);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        if (cloud == CloudKind::Alibaba)
            desk.fillNotification(u"s"_s, u"b"_s);
        else
            desk.tickRecord(1);
        makeWrong(desk, cloud, wrong);
        desk.reviewAndSend();
        const Send send = desk.waitForOutcome();

        QCOMPARE(send.verdict.outcome, Outcome::Refused);
        QCOMPARE(send.verdict.code, code);
        QCOMPARE(send.verdict.cause, cause);
        QVERIFY(desk.sandbox().inbox().isEmpty());
        const QString begin =
            language == Language::English ? u"Nothing was sent"_s : u"什么都没有发出"_s;
        QVERIFY2(desk.headline().startsWith(begin), qPrintable(desk.headline()));
        QVERIFY2(desk.outcomeTexts().contains(code), qPrintable(desk.outcomeTexts()));
    }

    /// The service's time stands in every answer: an operator may sign with it.
    void aWrongClockCanBePutRight_data()
    {
        QTest::addColumn<CloudKind>("cloud");
        QTest::newRow("SOAR") << CloudKind::Alibaba;
        QTest::newRow("Workspace") << CloudKind::Huawei;
    }

    void aWrongClockCanBePutRight()
    {
        QFETCH(CloudKind, cloud);
        Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        NetworkRules rules = desk.console.services().network.rules();
        rules.signsWithServerTime = true;
        QVERIFY(desk.console.services().network.setRules(rules));
        // what is looked up tells the time
        if (cloud == CloudKind::Alibaba)
            desk.fillNotification(u"s"_s, u"b"_s);
        else
            desk.tickRecord(1);
        desk.clock.offset = std::chrono::hours(-1);
        desk.showPage(u"profiles"_s);
        desk.console.window().findChild<ui::ProfilesPage *>()->showProfile(
            desk.console.services().session.profileFor(cloud));
        desk.click(u"testProfileButton"_s);
        QTRY_VERIFY(desk.the<QWidget>(u"testReport"_s).isVisible());
        desk.showPage(cloud == CloudKind::Alibaba ? u"notify"_s : u"resend"_s);
        desk.reviewAndSend();
        QCOMPARE(desk.waitForOutcome().verdict.outcome, Outcome::Accepted);
    }
};

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
