// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves is what was reviewed, member by member, however odd the records are.
#include "app/huawei/requestbuilder.h"
#include "ui/resend/resendreview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> someText()
{
    const auto part =
        rc::gen::element(u"a"_s, u"张三"_s, u"\""_s, u"\\"_s, u"/"_s, u"\n"_s, u"\t"_s, u" "_s,
                         u"😀"_s, u"é"_s, u"e\u0301"_s, u"<b>"_s, u"\u2028"_s, u"0"_s, u"'"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(part),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &one : parts)
                                text += one;
                            return text;
                        });
}

std::optional<QString> maybe()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(*someText()) : std::nullopt;
}

MailRecord someRecord(int number)
{
    MailRecord record; // ids are decimals of eighteen digits: no double holds them
    record.id = MailRecordId(
        QString::number(575'772'274'859'184'000 + number * 97 + *rc::gen::inRange(0, 96)));
    record.account = maybe();
    record.accountAuthType = maybe();
    record.accountAuthName = maybe();
    if (*rc::gen::arbitrary<bool>())
        record.appGroupId = AppGroupId(*rc::gen::element(u"573743978327834675"_s, u"9"_s));
    record.appGroupName = maybe();
    record.mailSendType = maybe();
    record.mailSendResult = maybe();
    record.errorMsg = maybe();
    record.sendAt = QDateTime::currentDateTimeUtc();
    return record;
}

/// The members of a request as the document has them (huawei-appgroup-mail.md 1.1), written here
/// once more.
QJsonObject expected(const MailRecord &record)
{
    QJsonObject object{{u"id"_s, record.id.text()}};
    const auto put = [&object](const char *name, const std::optional<QString> &value) {
        if (value)
            object.insert(QLatin1StringView(name), *value);
    };
    put("account", record.account);
    put("account_auth_type", record.accountAuthType);
    put("account_auth_name", record.accountAuthName);
    if (record.appGroupId)
        object.insert("app_group_id"_L1, record.appGroupId->text());
    put("app_group_name", record.appGroupName);
    put("mail_send_type", record.mailSendType);
    return object;
}

} // namespace

class TestResendProperties : public QObject
{
    Q_OBJECT

private slots:
    void whatLeavesIsWhatWasReviewed()
    {
        const bool holds = rc::check("what leaves is what was reviewed", [] {
            Profile profile;
            profile.id = ProfileId(u"desk"_s);
            profile.cloud = CloudKind::Huawei;
            profile.projectId = u"0123456789abcdef"_s;
            QList<MailRecord> records;
            const int count = *rc::gen::inRange(1, 130);
            for (int i = 0; i < count; ++i)
                records.append(someRecord(i));
            const int perRequest = *rc::gen::element(1, 2, 50);
            const QList<Manifest> manifests =
                freezeResends(profile, QUrl(u"https://cloud.example.com"_s), records,
                              Language::Chinese, perRequest);

            QHash<QString, QJsonObject> left;
            for (const Manifest &manifest : manifests) {
                RC_ASSERT(manifest.isIntact());
                const auto &resend = std::get<MailResend>(manifest.payload());
                RC_ASSERT(resend.records.size() <= perRequest);
                std::optional<AppGroupId> group = resend.records.constFirst().appGroupId;
                const auto draft = huawei::resendDraft(profile.projectId, resend);
                RC_ASSERT(draft.has_value());
                const QJsonObject body = QJsonDocument::fromJson(draft->body).object();
                RC_ASSERT(body.keys() == QStringList{u"records"_s});
                for (const QJsonValue &one : body.value("records"_L1).toArray()) {
                    const QJsonObject object = one.toObject();
                    const QString id = object.value("id"_L1).toString();
                    RC_ASSERT(!left.contains(id)); // nobody twice
                    left.insert(id, object);
                    RC_ASSERT(draft->body.contains(
                        QByteArray('"' + id.toUtf8() + '"'))); // letter by letter
                }
                for (const MailRecord &record : resend.records) { // one app group a request
                    RC_ASSERT(record.appGroupId == group);
                    if (record.account && record.account->contains(u"张三"))
                        RC_ASSERT(draft->body.contains("张三"));
                }
            }
            RC_ASSERT(left.size() == records.size());
            for (const MailRecord &record : records)
                RC_ASSERT(left.value(record.id.text()) == expected(record));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestResendProperties)
#include "tst_resendproperties.moc"
