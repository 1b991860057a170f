// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/huawei/requestbuilder.h"
#include "app/huawei/sdksignature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace herald;
using namespace herald::huawei;
using namespace Qt::StringLiterals;

namespace {

/// huawei-appgroup-mail.md, appendix A
QJsonArray vectors()
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/huawei/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QByteArray bytes(const QJsonObject &vector, QLatin1StringView name)
{
    return vector.value(name).toString().toUtf8();
}

/// Makes a row of each vector that was made by one of these parts of the vendor's code.
void addRows(const QStringList &kinds, int expected)
{
    QTest::addColumn<QJsonObject>("vector");
    int rows = 0;
    for (const QJsonValue &value : vectors()) {
        const QJsonObject vector = value.toObject();
        if (!kinds.contains(vector.value("kind"_L1).toString()))
            continue;
        const QByteArray name = bytes(vector, "name"_L1) + ", " + bytes(vector, "title"_L1);
        QTest::newRow(name.constData()) << vector;
        ++rows;
    }
    QCOMPARE(rows, expected);
}

template <class Item>
QList<Item> pairs(const QJsonObject &vector, QLatin1StringView name)
{
    QList<Item> items;
    for (const QJsonValue &pair : vector.value(name).toArray())
        items.append(
            {pair.toArray().at(0).toString().toUtf8(), pair.toArray().at(1).toString().toUtf8()});
    return items;
}

/// Scheme and authority as written, and the path after them.
std::pair<QByteArray, QByteArray> rootAndPath(const QJsonObject &vector)
{
    const QByteArray url = bytes(vector, "url"_L1);
    const qsizetype at = url.indexOf('/', url.indexOf("//") + 2);
    return {url.left(at), url.mid(at)};
}

QByteArray hostOf(const QJsonObject &vector)
{
    return rootAndPath(vector).first.mid(QByteArrayLiteral("https://").size());
}

Credential credentialOf(const QJsonObject &vector)
{
    Credential credential;
    credential.accessKeyId = vector.value("accessKeyId"_L1).toString();
    credential.accessKeySecret = Secret(bytes(vector, "secret"_L1));
    const QByteArray token = headerValue(pairs<Header>(vector, "headers"_L1), "x-security-token");
    if (!token.isEmpty()) {
        credential.kind = CredentialKind::TemporaryAccessKey;
        credential.securityToken = Secret(token);
    }
    return credential;
}

/// The vector of that name, and what a request for it must be.
struct Expected
{
    explicit Expected(QLatin1StringView name)
    {
        for (const QJsonValue &value : vectors()) {
            if (value.toObject().value("name"_L1) == name)
                vector = value.toObject();
        }
    }

    [[nodiscard]] QUrl root() const
    {
        return QUrl::fromEncoded(rootAndPath(vector).first + '/', QUrl::StrictMode);
    }

    [[nodiscard]] QByteArray url() const
    {
        const QByteArray query = bytes(vector, "wireQuery"_L1);
        return bytes(vector, "url"_L1) + (query.isEmpty() ? QByteArray() : '?' + query);
    }

    QJsonObject vector;
};

void compare(const Result<Draft> &draft, const Expected &expected)
{
    QVERIFY(draft);
    const Result<Request> request =
        proven(*draft, expected.root(), credentialOf(expected.vector), samples::moment());
    QVERIFY(request);
    QCOMPARE(request->method, bytes(expected.vector, "method"_L1));
    QCOMPARE(request->url.toEncoded(), expected.url());
    QCOMPARE(request->body, bytes(expected.vector, "body"_L1));
    for (const Header &header : pairs<Header>(expected.vector, "headers"_L1))
        QCOMPARE(headerValue(request->headers, header.name), header.value);
    QCOMPARE(headerValue(request->headers, "X-Sdk-Date"), bytes(expected.vector, "date"_L1));
    QCOMPARE(headerValue(request->headers, "Authorization"),
             bytes(expected.vector, "authorization"_L1));
    QVERIFY(headerValue(request->headers, "Host").isEmpty());
    QCOMPARE(request->headers.size(), expected.vector.value("headers"_L1).toArray().size() + 2);
}

} // namespace

class tst_WorkspaceVectors : public QObject
{
    Q_OBJECT

private slots:
    void signature_data() { addRows({u"vendor"_s, u"client"_s, u"signer"_s}, 15); }
    void signature()
    {
        QFETCH(QJsonObject, vector);
        SigningInput input;
        input.method = bytes(vector, "method"_L1);
        input.path = rootAndPath(vector).second;
        input.query = pairs<QueryItem>(vector, "query"_L1);
        input.headers = pairs<Header>(vector, "headers"_L1);
        input.headers.append({"Host"_ba, hostOf(vector)});
        input.headers.append({"X-Sdk-Date"_ba, bytes(vector, "date"_L1)});
        input.body = bytes(vector, "body"_L1);

        const SdkSignature result =
            signSdk(input, bytes(vector, "accessKeyId"_L1), bytes(vector, "secret"_L1));

        QCOMPARE(result.canonicalRequest, bytes(vector, "canonicalRequest"_L1));
        QCOMPARE(result.stringToSign, bytes(vector, "stringToSign"_L1));
        QCOMPARE(result.authorization, bytes(vector, "authorization"_L1));
        QCOMPARE(canonicalQuery(input.query), bytes(vector, "wireQuery"_L1));
    }

    /// Header values count without the blanks around them, as the gateway takes them.
    void blanksAroundHeaderValues()
    {
        const auto sign = [](const QByteArray &value) {
            return signSdk({"GET"_ba, "/"_ba, {}, {{"Host"_ba, value}}, {}}, "AK"_ba, "SK")
                .canonicalRequest;
        };
        QCOMPARE(sign(" example.com\t"_ba), sign("example.com"_ba));
    }

    void request_data() { addRows({u"client"_s}, 6); }
    /// The vendor's client vectors, each made into a request as every call here is.
    void request()
    {
        QFETCH(QJsonObject, vector);
        Draft draft;
        draft.method = bytes(vector, "method"_L1);
        draft.path = rootAndPath(vector).second;
        draft.query = pairs<QueryItem>(vector, "query"_L1);
        for (const Header &header : pairs<Header>(vector, "headers"_L1)) {
            if (header.name != "X-Security-Token")
                draft.headers.append(header);
        }
        draft.body = bytes(vector, "body"_L1);
        compare(draft, Expected(QLatin1StringView(bytes(vector, "name"_L1))));
    }

    void resendInEnglish()
    {
        const MailResend resend{{samples::record()}, Language::English};
        compare(resendDraft(samples::projectId(), resend), Expected("T5"_L1));
    }

    void resendInChinese()
    {
        const MailResend resend{{samples::chineseRecord()}, Language::Chinese};
        compare(resendDraft(samples::projectId(), resend), Expected("T6"_L1));
    }

    void appGroups()
    {
        AppGroupQuery query;
        query.limit = 1;
        compare(appGroupsDraft(samples::projectId(), query), Expected("T11"_L1));
    }

    void projects() { compare(projectsDraft(u"cn-north-4"_s), Expected("T12"_L1)); }
};

QTEST_GUILESS_MAIN(tst_WorkspaceVectors)
#include "tst_workspacevectors.moc"
