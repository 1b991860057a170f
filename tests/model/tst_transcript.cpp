// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/transcript.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void aRequestShowsWhatItSaidAndHidesWhatItProves()
    {
        Request request;
        request.method = "POST"_ba;
        request.url =
            QUrl(u"https://sas.example.com/?Subject=a%20b&Receivers=%5B%22x%40y.z%22%5D"_s);
        request.headers = {{"x-acs-action"_ba, "RunNotifyComponentWithEmail"_ba},
                           {"X-ACS-Date"_ba, "2026-01-01T00:00:00Z"_ba},
                           {"Authorization"_ba, "ACS3-HMAC-SHA256 Credential=CANARY1"_ba},
                           {"x-acs-security-token"_ba, "CANARY2"_ba},
                           {"X-Auth-Token"_ba, "CANARY3"_ba},
                           {"x-unheard-of"_ba, "CANARY4"_ba}};
        request.body = "Content=%E4%BD%A0&Body=x"_ba;
        const QByteArray text = transcriptOf(request);
        QVERIFY(text.startsWith("POST /?Subject=a%20b&Receivers=%5B%22x%40y.z%22%5D HTTP/1.1\n"
                                "Host: sas.example.com\n"));
        QVERIFY(text.contains("x-acs-action: RunNotifyComponentWithEmail\n"));
        QVERIFY(text.contains("X-ACS-Date: 2026-01-01T00:00:00Z\n"));
        QVERIFY(text.contains("Authorization: ***\n"));
        QVERIFY(text.endsWith("\n\nContent=%E4%BD%A0&Body=x"));
        QVERIFY2(!text.contains("CANARY"), text.constData());
    }

    void secretsInAQueryOrAForm_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("signature") << "Signature=CANARY%2B&A=1"_ba
                                   << "Signature=***&A=1"_ba;
        QTest::newRow("in the middle") << "A=1&SecurityToken=CANARY&B=2"_ba
                                       << "A=1&SecurityToken=***&B=2"_ba;
        QTest::newRow("key") << "AccessKeyId=LTAI5tCANARY&A=1"_ba
                             << "AccessKeyId=LTAI***&A=1"_ba;
        QTest::newRow("a subject that names one") << "Subject=Signature%3Dx"_ba
                                                  << "Subject=Signature%3Dx"_ba;
        QTest::newRow("method and version stay")
            << "SignatureMethod=HMAC-SHA1&SignatureVersion=1.0"_ba
            << "SignatureMethod=HMAC-SHA1&SignatureVersion=1.0"_ba;
    }

    void secretsInAQueryOrAForm()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, shown);
        Request request;
        request.method = "POST"_ba;
        request.url = QUrl(u"https://sas.example.com/?"_s + QString::fromLatin1(form));
        request.body = form;
        const QByteArray text = transcriptOf(request);
        QVERIFY2(text.startsWith(QByteArray("POST /?" + shown + " HTTP/1.1\n")), text.constData());
        QVERIFY2(text.endsWith(QByteArray("\n\n" + shown)), text.constData());
    }

    void anAnswerStandsAsItCame()
    {
        Exchange exchange;
        exchange.phase = Phase::Complete;
        exchange.status = 200;
        exchange.headers = {{"Content-Type"_ba, "application/json"_ba},
                            {"X-Subject-Token"_ba, "CANARY"_ba},
                            {"Set-Cookie"_ba, "CANARY"_ba}};
        exchange.body = "{\"RequestId\":\"A\",\"Data\":\"中\"}";
        const QByteArray text = transcriptOf(exchange);
        QCOMPARE(text, "HTTP/1.1 200\nContent-Type: application/json\nX-Subject-Token: ***\n"
                       "Set-Cookie: ***\n\n"_ba +
                           exchange.body);
    }

    void aLongAnswerIsCut()
    {
        Exchange exchange;
        exchange.status = 200;
        exchange.body = QByteArray(1'000'000, 'x');
        const QByteArray text = transcriptOf(exchange);
        QVERIFY(text.size() < 66 * 1024);
        QVERIFY(text.endsWith("[cut: 1000000 bytes]"));
    }

    void withoutAnAnswerThereIsNothing() { QVERIFY(transcriptOf(Exchange()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
