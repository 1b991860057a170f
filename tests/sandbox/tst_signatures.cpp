// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

struct Vector
{
    QByteArray name;
    HttpRequest request;
    QByteArray secret;
};

using Verifier = SignatureCheck (*)(const HttpRequest &, const QByteArray &);

QList<Vector> readVectors(const QString &name)
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/sandbox/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Vector> vectors;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto bytes = [&value](QLatin1StringView member) {
            return value[member].toString().toUtf8();
        };
        Vector vector{bytes("name"_L1),
                      {bytes("method"_L1), bytes("target"_L1), {}, bytes("body"_L1)},
                      bytes("secret"_L1)};
        for (const QJsonValue &header : value["headers"_L1].toArray())
            vector.request.headers.append(
                {header[0].toString().toUtf8(), header[1].toString().toUtf8()});
        vectors.append(vector);
    }
    return vectors;
}

/// Another byte of the same kind at the end, so that the text stays well-formed.
void changeLastByte(QByteArray *text)
{
    const char last = text->back();
    text->back() = last == '0' ? '1' : '0';
}

void addRows(Verifier verifier, const QList<Vector> &vectors)
{
    for (const Vector &vector : vectors) {
        const auto row = [&](const QByteArray &what, const HttpRequest &request,
                             const QByteArray &secret) {
            QTest::addRow("%s: %s", vector.name.constData(), what.constData())
                << verifier << request << secret;
        };
        HttpRequest changed = vector.request;
        changeLastByte(&changed.target);
        if (vector.request.target != "/")
            row("last byte of the target"_ba, changed, vector.secret);
        changed = vector.request;
        changed.target += vector.request.query().isEmpty() ? "?a=1" : "&a=1";
        row("one more parameter"_ba, changed, vector.secret);
        changed = vector.request;
        changed.method = vector.request.method == "GET" ? "POST"_ba : "GET"_ba;
        row("method"_ba, changed, vector.secret);
        row("secret"_ba, vector.request, vector.secret + 'x');
    }
}

void addHeaderRows(Verifier verifier, const QList<Vector> &vectors)
{
    for (const Vector &vector : vectors) {
        for (qsizetype i = 0; i < vector.request.headers.size(); ++i) {
            HttpRequest changed = vector.request;
            changeLastByte(&changed.headers[i].value);
            QTest::addRow("%s: header %s", vector.name.constData(),
                          changed.headers[i].name.constData())
                << verifier << changed << vector.secret;
        }
        if (vector.request.header("x-sdk-content-sha256") == "UNSIGNED-PAYLOAD")
            continue; // asks for its body not to be looked at
        HttpRequest changed = vector.request;
        changed.body += ' ';
        QTest::addRow("%s: body", vector.name.constData()) << verifier << changed << vector.secret;
    }
}

} // namespace

Q_DECLARE_METATYPE(Verifier)
Q_DECLARE_METATYPE(HttpRequest)

class TestSignatures : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void showsWhatItHashed();
    void bodyCannotHideBehindItsHeader();
    void bodyIsFreeWhenUnsigned();
    void coversEveryHeaderThatMustBe_data();
    void coversEveryHeaderThatMustBe();
    void malformedAuthorization_data();
    void malformedAuthorization();
};

void TestSignatures::accepts_data()
{
    QTest::addColumn<Verifier>("verifier");
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("secret");
    const auto addAll = [](Verifier verifier, const QList<Vector> &vectors) {
        for (const Vector &vector : vectors)
            QTest::newRow(vector.name.constData()) << verifier << vector.request << vector.secret;
    };
    const QList<Vector> acs3 = readVectors(u"acs3"_s);
    const QList<Vector> v1 = readVectors(u"v1"_s);
    const QList<Vector> sdk = readVectors(u"sdk"_s);
    QCOMPARE(acs3.size(), 15);
    QCOMPARE(v1.size(), 12);
    QCOMPARE(sdk.size(), 15);
    addAll(verifyAcs3, acs3);
    addAll(verifyV1, v1);
    addAll(verifySdkHmac, sdk);
}

void TestSignatures::accepts()
{
    QFETCH(Verifier, verifier);
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, secret);
    const SignatureCheck check = verifier(request, secret);
    QVERIFY2(check.accepted, check.stringToSign.constData());
}

void TestSignatures::refuses_data()
{
    QTest::addColumn<Verifier>("verifier");
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("secret");
    addRows(verifyAcs3, readVectors(u"acs3"_s));
    addRows(verifyV1, readVectors(u"v1"_s));
    addRows(verifySdkHmac, readVectors(u"sdk"_s));
    addHeaderRows(verifyAcs3, readVectors(u"acs3"_s));
    addHeaderRows(verifySdkHmac, readVectors(u"sdk"_s));
    for (const Vector &vector : readVectors(u"v1"_s)) {
        if (!vector.request.isForm())
            continue;
        HttpRequest changed = vector.request;
        changed.body.replace("NodeName=notify", "NodeName=motify");
        QTest::addRow("%s: byte of the body", vector.name.constData())
            << Verifier(verifyV1) << changed << vector.secret;
    }
}

void TestSignatures::refuses()
{
    QFETCH(Verifier, verifier);
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, secret);
    QVERIFY(!verifier(request, secret).accepted);
}

void TestSignatures::showsWhatItHashed()
{
    const Vector first = readVectors(u"acs3"_s).value(0);
    QCOMPARE(verifyAcs3(first.request, first.secret).stringToSign,
             "ACS3-HMAC-SHA256\n"
             "19ecc978054be9199a6cec458fc11eab751c9640b23396c92bd5c65dc8bee3c6"_ba);
    const Vector second = readVectors(u"sdk"_s).value(1);
    QCOMPARE(verifySdkHmac(second.request, second.secret).canonicalRequest,
             "GET\n/v1/0123456789abcdef0123456789abcdef/app-groups/\n\n"
             "host:appstream.cn-north-4.myhuaweicloud.com\nx-sdk-date:20260115T083000Z\n\n"
             "host;x-sdk-date\n"
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
}

void TestSignatures::bodyCannotHideBehindItsHeader()
{
    // A payload hash that is signed well and belongs to another body.
    Vector vector = readVectors(u"sdk"_s).value(1);
    const QByteArray foreign(64, 'a');
    vector.request.headers.insert(1, {"x-sdk-content-sha256"_ba, foreign});
    vector.request.headers.last().value =
        "SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-content-sha256;x-sdk-date, "
        "Signature=0"_ba;
    const QByteArray right = verifySdkHmac(vector.request, vector.secret).signature;
    vector.request.headers.last().value.chop(1);
    vector.request.headers.last().value += right;
    QVERIFY(!verifySdkHmac(vector.request, vector.secret).accepted);
}

void TestSignatures::bodyIsFreeWhenUnsigned()
{
    for (Vector vector : readVectors(u"sdk"_s)) {
        if (!vector.request.hasHeader("x-sdk-content-sha256"))
            continue;
        vector.request.body += ' ';
        QVERIFY(verifySdkHmac(vector.request, vector.secret).accepted);
        return;
    }
    QFAIL("no vector with an unsigned payload");
}

void TestSignatures::coversEveryHeaderThatMustBe_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("covered");
    QTest::newRow("any x-acs header") << "X-Acs-Trace"_ba << false;
    QTest::newRow("content type") << "Content-Type"_ba << false;
    QTest::newRow("user agent may stay out") << "User-Agent"_ba << true;
}

void TestSignatures::coversEveryHeaderThatMustBe()
{
    QFETCH(QByteArray, header);
    Vector vector = readVectors(u"acs3"_s).value(0);
    const auto parts = parseAcs3Authorization(vector.request.header("authorization"));
    QVERIFY(parts);
    QVERIFY(acs3HeadersCovered(vector.request, *parts));
    vector.request.headers.append({header, "1"_ba});
    QTEST(acs3HeadersCovered(vector.request, *parts), "covered");
}

void TestSignatures::malformedAuthorization_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("scheme alone") << "ACS3-HMAC-SHA256 "_ba;
    QTest::newRow("other scheme") << "Basic Credential=a,SignedHeaders=host,Signature=b"_ba;
    QTest::newRow("two blanks")
        << "ACS3-HMAC-SHA256  Credential=a,SignedHeaders=host,Signature=b"_ba;
    QTest::newRow("blank after a comma")
        << "ACS3-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=b"_ba;
    QTest::newRow("no key") << "ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=b"_ba;
    QTest::newRow("no list") << "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=,Signature=b"_ba;
    QTest::newRow("no signature")
        << "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature="_ba;
    QTest::newRow("list not sorted")
        << "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=x-acs-date;host,Signature=b"_ba;
    QTest::newRow("list in upper case")
        << "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=Host,Signature=b"_ba;
}

void TestSignatures::malformedAuthorization()
{
    QFETCH(QByteArray, header);
    QVERIFY(!parseAcs3Authorization(header));
    QVERIFY(
        parseAcs3Authorization("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=b"_ba));
    QVERIFY(!parseSdkAuthorization(header));
    QVERIFY(parseSdkAuthorization("SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=b"_ba));
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
