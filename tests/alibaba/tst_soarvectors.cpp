// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/acs3signature.h"
#include "app/alibaba/requestbuilder.h"
#include "app/alibaba/rpcsignature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace Qt::StringLiterals;

namespace {

/// A list of vectors.json: alibaba-soar.md 8 and 4.3.
QJsonArray vectors(QLatin1StringView list)
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/alibaba/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
}

/// Makes a row of each vector that is chosen.
template <class Choose>
void addRows(QLatin1StringView list, int expected, Choose choose)
{
    QTest::addColumn<QJsonObject>("vector");
    int rows = 0;
    for (const QJsonValue &value : vectors(list)) {
        const QJsonObject vector = value.toObject();
        if (!choose(vector))
            continue;
        QTest::newRow(vector.value("name"_L1).toString().toUtf8().constData()) << vector;
        ++rows;
    }
    QCOMPARE(rows, expected);
}

QByteArray bytes(const QJsonObject &vector, QLatin1StringView name)
{
    return vector.value(name).toString().toUtf8();
}

bool isNotify(const QJsonObject &vector)
{
    return bytes(vector, "operation"_L1) == notifyOperation;
}

/// The parameters with arrays expanded, in the order of the vector.
Parameters flattened(const QJsonObject &vector)
{
    Parameters parameters;
    for (const QJsonValue &pair : vector.value("parameters"_L1).toArray()) {
        const QByteArray name = pair.toArray().at(0).toString().toUtf8();
        const QJsonValue value = pair.toArray().at(1);
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            parameters.append(
                {name + '.' + QByteArray::number(i + 1), items.at(i).toString().toUtf8()});
        if (!value.isArray())
            parameters.append({name, value.toVariant().toString().toUtf8()});
    }
    return parameters;
}

Notification notificationOf(const QJsonObject &vector)
{
    QHash<QString, QJsonValue> values;
    for (const QJsonValue &pair : vector.value("parameters"_L1).toArray())
        values.insert(pair.toArray().at(0).toString(), pair.toArray().at(1));
    Notification notification;
    notification.playbookUuid = PlaybookUuid(values.value(u"PlaybookUuid"_s).toString());
    notification.nodeName = values.value(u"NodeName"_s).toString();
    notification.componentName = values.value(u"ComponentName"_s).toString();
    notification.actionName = values.value(u"ActionName"_s).toString();
    notification.assetId = AssetId(values.value(u"AssetId"_s).toString());
    for (const QJsonValue &receiver : values.value(u"Receivers"_s).toArray())
        notification.receivers.append(receiver.toString());
    notification.subject = values.value(u"Subject"_s).toString();
    notification.content = values.value(u"Content"_s).toString();
    if (values.contains(u"Lang"_s))
        notification.lang =
            values.value(u"Lang"_s) == "zh"_L1 ? Language::Chinese : Language::English;
    if (values.contains(u"RoleType"_s))
        notification.roleType =
            values.value(u"RoleType"_s) == "1"_L1 ? RoleType::Enterprise : RoleType::ThisAccount;
    if (values.contains(u"RoleFor"_s))
        notification.roleFor = values.value(u"RoleFor"_s).toInteger();
    return notification;
}

QList<Header> extraHeaders(const QJsonObject &vector)
{
    QList<Header> headers;
    for (const QJsonValue &pair : vector.value("headers"_L1).toArray())
        headers.append({pair.toArray().at(0).toString().toLatin1(),
                        pair.toArray().at(1).toString().toLatin1()});
    return headers;
}

Credential credentialOf(const QByteArray &token)
{
    return token.isEmpty() ? samples::credential() : samples::temporaryCredential(token);
}

QUrl endpointOf(const QJsonObject &vector)
{
    const QByteArray host = bytes(vector, "host"_L1);
    return QUrl::fromEncoded((host.startsWith("127.") ? "http://" : "https://") + host + '/');
}

/// A query or form body, decoded.
Parameters decoded(const QByteArray &encoded)
{
    Parameters parameters;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype at = pair.indexOf('=');
        parameters.append({QByteArray::fromPercentEncoding(pair.left(at)),
                           QByteArray::fromPercentEncoding(pair.mid(at + 1))});
    }
    return parameters;
}

Parameters sorted(Parameters parameters)
{
    std::sort(parameters.begin(), parameters.end(),
              [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    return parameters;
}

} // namespace

class tst_SoarVectors : public QObject
{
    Q_OBJECT

private slots:
    void acs3_data()
    {
        addRows("acs3"_L1, 14, [](const QJsonObject &) { return true; });
    }
    void acs3()
    {
        QFETCH(QJsonObject, vector);
        Acs3Input input;
        input.method = bytes(vector, "method"_L1);
        input.path = "/"_ba;
        input.body = bytes(vector, "body"_L1);
        if (input.body.isEmpty())
            input.canonicalQuery = canonicalQuery(flattened(vector));
        input.headers = extraHeaders(vector);
        input.headers.append({{"host"_ba, bytes(vector, "host"_L1)},
                              {"accept"_ba, "application/json"_ba},
                              {"x-acs-action"_ba, bytes(vector, "operation"_L1)},
                              {"X-Acs-Version"_ba, bytes(vector, "version"_L1)},
                              {"x-acs-date"_ba, bytes(vector, "date"_L1)},
                              {"x-acs-signature-nonce"_ba, bytes(vector, "nonce"_L1)},
                              {"x-acs-content-sha256"_ba, sha256Hex(input.body)}});

        const Acs3Signature signature =
            signAcs3(input, bytes(vector, "accessKeyId"_L1), bytes(vector, "secret"_L1));

        if (vector.contains("canonicalRequest"_L1)) {
            QCOMPARE(signature.canonicalRequest, bytes(vector, "canonicalRequest"_L1));
            QCOMPARE(signature.stringToSign, bytes(vector, "stringToSign"_L1));
        }
        QCOMPARE(signature.authorization, bytes(vector, "authorization"_L1));
    }

    void rpc_data()
    {
        addRows("rpc"_L1, 7, [](const QJsonObject &) { return true; });
    }
    void rpc()
    {
        QFETCH(QJsonObject, vector);
        Parameters parameters = flattened(vector);
        parameters.append({{"Action"_ba, bytes(vector, "operation"_L1)},
                           {"Version"_ba, bytes(vector, "version"_L1)},
                           {"Format"_ba, bytes(vector, "format"_L1)},
                           {"AccessKeyId"_ba, bytes(vector, "accessKeyId"_L1)},
                           {"SignatureMethod"_ba, "HMAC-SHA1"_ba},
                           {"SignatureVersion"_ba, "1.0"_ba},
                           {"SignatureNonce"_ba, bytes(vector, "nonce"_L1)},
                           {"Timestamp"_ba, bytes(vector, "date"_L1)}});
        if (vector.contains("securityToken"_L1))
            parameters.append({"SecurityToken"_ba, bytes(vector, "securityToken"_L1)});

        const RpcSignature signature =
            signRpc(bytes(vector, "method"_L1), parameters, bytes(vector, "secret"_L1));

        if (vector.contains("stringToSign"_L1))
            QCOMPARE(signature.stringToSign, bytes(vector, "stringToSign"_L1));
        QCOMPARE(signature.signature, bytes(vector, "signature"_L1));
        QCOMPARE(signature.signature.toPercentEncoding(), bytes(vector, "wireSignature"_L1));
    }

    void notificationBecomesQuery_data() { addRows("acs3"_L1, 8, isNotify); }
    void notificationBecomesQuery()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray token = headerValue(extraHeaders(vector), "x-acs-security-token");

        const Request request =
            notifyRequest(endpointOf(vector), WireForm::Query, notificationOf(vector),
                          credentialOf(token), samples::stamp());

        const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(query, bytes(vector, "canonicalRequest"_L1).split('\n').at(2));
        QCOMPARE(decoded(query), sorted(flattened(vector)));
        QCOMPARE(request.url.toEncoded(QUrl::RemoveQuery), endpointOf(vector).toEncoded());

        // the builder never sends these headers: other vectors hold what it signs
        const bool isOurs = !headerValue(extraHeaders(vector), "x-acs-accesskey-id").isEmpty() ||
                            extraHeaders(vector).isEmpty();
        if (isOurs) {
            QCOMPARE(headerValue(request.headers, "Authorization"),
                     bytes(vector, "authorization"_L1));
        }
        for (const Header &header : isOurs ? extraHeaders(vector) : QList<Header>())
            QVERIFY2(request.headers.contains(header), header.name.constData());
    }

    void notificationBecomesLegacyBody_data() { addRows("rpc"_L1, 5, isNotify); }
    void notificationBecomesLegacyBody()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray token = bytes(vector, "securityToken"_L1);

        const Request request =
            notifyRequest(endpointOf(vector), WireForm::LegacyBody, notificationOf(vector),
                          credentialOf(token), samples::stamp());

        Parameters expected = flattened(vector);
        expected.append({{"Action"_ba, notifyOperation.toByteArray()},
                         {"Version"_ba, "2022-07-28"_ba},
                         {"Format"_ba, "json"_ba},
                         {"AccessKeyId"_ba, "testid"_ba},
                         {"SignatureMethod"_ba, "HMAC-SHA1"_ba},
                         {"SignatureVersion"_ba, "1.0"_ba},
                         {"SignatureNonce"_ba, bytes(vector, "nonce"_L1)},
                         {"Timestamp"_ba, "2026-01-15T08:30:00Z"_ba},
                         {"Signature"_ba, bytes(vector, "signature"_L1)}});
        if (!token.isEmpty())
            expected.append({"SecurityToken"_ba, token});
        QCOMPARE(decoded(request.body), sorted(expected));
        const QByteArray pair = "&Signature=" + bytes(vector, "wireSignature"_L1) + '&';
        QVERIFY(request.body.contains(pair));
        QVERIFY(!request.url.hasQuery());
    }

    void lookUps_data()
    {
        addRows("acs3"_L1, 3,
                [](const QJsonObject &vector) { return bytes(vector, "method"_L1) == "GET"; });
    }
    void lookUps()
    {
        QFETCH(QJsonObject, vector);

        const Request request =
            lookUpRequest(endpointOf(vector), bytes(vector, "operation"_L1), flattened(vector),
                          samples::credential(), samples::stamp());

        QCOMPARE(request.url.query(QUrl::FullyEncoded).toLatin1(),
                 bytes(vector, "canonicalRequest"_L1).split('\n').at(2));
        QCOMPARE(headerValue(request.headers, "Authorization"), bytes(vector, "authorization"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_SoarVectors)
#include "tst_soarvectors.moc"
