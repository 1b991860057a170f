// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/judge.h"
#include "app/huawei/judge.h"
#include "app/model/profile.h"
#include "app/model/verdicttable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 100;

Exchange broken(Phase phase, Break reason, qint64 taken = 0, int status = 0)
{
    Exchange e;
    e.phase = phase;
    e.broken = reason;
    e.bodySize = size;
    e.bodyTaken = taken;
    e.status = status;
    return e;
}

Exchange answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    Exchange e = broken(Phase::Complete, Break::None, size, status);
    e.body = body;
    e.headers = {{"Content-Type"_ba, type}};
    return e;
}

QByteArray alibabaError(const QByteArray &code)
{
    return "{\"Code\":\"" + code + "\",\"Message\":\"no\",\"RequestId\":\"D4CC979E\"}";
}

QByteArray huaweiError(const QByteArray &code)
{
    return "{\"error_code\":\"" + code + "\",\"error_msg\":\"no\",\"request_id\":\"0f6a\"}";
}

const QByteArray page = "<html><body>502 Bad Gateway</body></html>"_ba;

} // namespace

Q_DECLARE_METATYPE(herald::Exchange)

/// The classification of reliability.md 4, row by row, for both clouds as they judge it. Rows 29
/// and 30 happen without an answer: tests/ledger and tests/delivery have them.
class TestVerdictTable : public QObject
{
    Q_OBJECT

    static Verdict judge(CloudKind cloud, const Exchange &exchange)
    {
        return cloud == CloudKind::Alibaba
                   ? alibaba::judge(exchange, QDateTime::currentDateTimeUtc(),
                                    "RunNotifyComponentWithEmail")
                   : huawei::judge(exchange, u"workspace:appGroup:resendMail"_s);
    }

private slots:
    void rows_data()
    {
        QTest::addColumn<CloudKind>("cloud");
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("mayRepeat");
        const auto one = [](const char *name, CloudKind cloud, const Exchange &e, Outcome outcome,
                            bool mayRepeat = false) {
            QTest::addRow("%s, %s", name, cloud == CloudKind::Alibaba ? "alibaba" : "huawei")
                << cloud << e << outcome << mayRepeat;
        };
        const auto both = [&](const char *name, const Exchange &e, Outcome outcome,
                              bool mayRepeat = false) {
            one(name, CloudKind::Alibaba, e, outcome, mayRepeat);
            one(name, CloudKind::Huawei, e, outcome, mayRepeat);
        };
        const auto alibaba = [&](const char *name, const Exchange &e, Outcome outcome,
                                 bool mayRepeat = false) {
            one(name, CloudKind::Alibaba, e, outcome, mayRepeat);
        };
        const auto huawei = [&](const char *name, const Exchange &e, Outcome outcome,
                                bool mayRepeat = false) {
            one(name, CloudKind::Huawei, e, outcome, mayRepeat);
        };
        using enum Outcome;
        both("1 policy", broken(Phase::NotStarted, Break::NotAllowed), NotSent);
        both("2 gate", broken(Phase::Connecting, Break::GateClosed), NotSent);
        both("3 name", broken(Phase::Connecting, Break::HostNotFound), NotSent, true);
        both("4 refused", broken(Phase::Connecting, Break::ConnectionRefused), NotSent, true);
        both("5 stall", broken(Phase::Connecting, Break::ConnectTimeout), NotSent, true);
        both("5 unreachable", broken(Phase::Connecting, Break::Unreachable), NotSent, true);
        both("6 proxy", broken(Phase::Connecting, Break::Proxy), NotSent, true);
        both("6 proxy sign-in", broken(Phase::Connecting, Break::ProxyAuthentication), NotSent);
        both("7 certificate", broken(Phase::Connecting, Break::Tls), NotSent);
        both("8 silent peer", broken(Phase::Connecting, Break::ConnectTimeout), NotSent, true);
        both("9 stopped before", broken(Phase::Connecting, Break::Stopped), NotSent);
        both("10 cut request", broken(Phase::Sending, Break::Closed, 40), NotSent, true);
        both("10 stopped while it leaves", broken(Phase::Sending, Break::Stopped, 40), NotSent);
        both("11 closed", broken(Phase::Sent, Break::Closed, size), Unknown);
        both("12 silence", broken(Phase::Sent, Break::NoFirstByte, size), Unknown);
        both("12 too long", broken(Phase::Sent, Break::TooLong, size), Unknown);
        both("12 stopped", broken(Phase::Sent, Break::Stopped, size), Unknown);
        both("13 garbage", broken(Phase::Sent, Break::Garbled, size), Unknown);
        both("14 no error, no status", broken(Phase::Sent, Break::None, size), Unknown);
        both("15 cut", broken(Phase::HeadersIn, Break::Closed, size, 200), Unknown);
        both("15 too large", broken(Phase::HeadersIn, Break::TooLarge, size, 200), Unknown);
        both("15 bomb", broken(Phase::HeadersIn, Break::Garbled, size, 200), Unknown);
        both("15 not JSON", answered(200, page, "text/html"), Unknown);
        both("15 half JSON", answered(200, "{\"RequestId\":\"D4CC97"), Unknown);
        alibaba("16 accepted", answered(200, "{\"RequestId\":\"D4CC979E\"}"), Accepted);
        huawei("16 accepted", answered(200, "null"), Accepted);
        alibaba("17 code in the table", answered(200, alibabaError("NoPermission")), Refused);
        alibaba("17 code not in it", answered(200, alibabaError("Strange.Code")), Unknown);
        huawei("17 code", answered(200, huaweiError("WKS.00170117")), Unknown);
        for (const int status : {301, 307, 308})
            both(QByteArray("18 " + QByteArray::number(status)).constData(),
                 broken(Phase::HeadersIn, Break::None, size, status), NotSent);
        for (const int status : {302, 303})
            both(QByteArray("19 " + QByteArray::number(status)).constData(),
                 broken(Phase::Complete, Break::None, size, status), Unknown);
        alibaba("20 400", answered(400, alibabaError("MissingSubject")), Refused);
        alibaba("20 403", answered(403, alibabaError("NoPermission")), Refused);
        alibaba("20 404", answered(404, alibabaError("InvalidAccessKeyId.NotFound")), Refused);
        huawei("20 400", answered(400, huaweiError("WKS.00170117")), Refused);
        huawei("20 401", answered(401, huaweiError("APIGW.0301")), Refused);
        huawei("20 403", answered(403, huaweiError("APIGW.0302")), Refused);
        huawei("20 404", answered(404, huaweiError("APIGW.0101")), Refused);
        huawei("20 405", answered(405, huaweiError("APIGW.0501")), Refused);
        huawei("20 413", answered(413, huaweiError("APIGW.0201")), Refused);
        alibaba("21 nonce used", answered(400, alibabaError("SignatureNonceUsed")), Unknown);
        both("22 403 of a proxy", answered(403, page, "text/html"), Unknown);
        both("22 404 of a proxy", answered(404, page, "text/html"), Unknown);
        both("23 407", answered(407, page, "text/html"), Unknown);
        for (const int status : {408, 409, 425})
            both(QByteArray("24 " + QByteArray::number(status)).constData(),
                 answered(status, page, "text/html"), Unknown);
        alibaba("25 throttled", answered(429, alibabaError("Throttling.User")), NotSent, true);
        alibaba("25 throttled with 400", answered(400, alibabaError("Throttling")), NotSent, true);
        huawei("25 throttled", answered(429, huaweiError("APIGW.0308")), NotSent, true);
        both("26 429 alone", answered(429, page, "text/html"), Unknown);
        huawei("26 429, other code", answered(429, huaweiError("WKS.9999")), Unknown);
        for (const int status : {500, 502, 503, 504, 599})
            both(QByteArray("27 " + QByteArray::number(status)).constData(),
                 answered(status, page, "text/html"), Unknown);
        alibaba("27 500 of the service", answered(500, alibabaError("InternalError")), Unknown);
        alibaba("27 503 of the service", answered(503, alibabaError("ServiceUnavailable")),
                Unknown);
        huawei("27 500 of the gateway", answered(500, huaweiError("APIGW.0601")), Unknown);
        huawei("27 504 of the gateway", answered(504, huaweiError("APIGW.0201")), Unknown);
        alibaba("28 501, known code", answered(501, alibabaError("UnsupportedHTTPMethod")),
                Refused);
        both("28 501 alone", answered(501, page, "text/html"), Unknown);
    }

    void rows()
    {
        QFETCH(CloudKind, cloud);
        QFETCH(Exchange, exchange);
        QFETCH(Outcome, outcome);
        QFETCH(bool, mayRepeat);
        const Verdict verdict = judge(cloud, exchange);
        QCOMPARE(verdict.outcome, outcome);
        QCOMPARE(verdict.mayRepeat, mayRepeat);
        QVERIFY(verdict.outcome == Outcome::Accepted || verdict.cause != Cause::None);
    }

    /// Whatever is seen: there is a verdict, and only what certainly did not arrive may be
    /// repeated.
    void randomExchanges()
    {
        QRandomGenerator dice(20260115);
        const QList<QByteArray> bodies{"",
                                       "null",
                                       "{}",
                                       page,
                                       alibabaError("Throttling.User"),
                                       alibabaError("SignatureNonceUsed"),
                                       huaweiError("APIGW.0308"),
                                       huaweiError("APIGW.0301"),
                                       "{\"RequestId\":\"A\"}",
                                       "{\"a\":"};
        for (int i = 0; i < 200'000; ++i) {
            Exchange e;
            e.phase = Phase(dice.bounded(int(Phase::Complete) + 1));
            e.broken = Break(dice.bounded(int(Break::Garbled) + 1));
            e.bodySize = dice.bounded(3) * 50;
            e.bodyTaken = e.bodySize == 0 ? 0 : dice.bounded(int(e.bodySize) + 1);
            if (e.phase >= Phase::HeadersIn && dice.bounded(4) > 0)
                e.status = dice.bounded(100, 600);
            e.body = bodies.at(dice.bounded(int(bodies.size())));
            const CloudKind cloud = dice.bounded(2) ? CloudKind::Alibaba : CloudKind::Huawei;
            const Verdict verdict = judge(cloud, e);
            const bool throttled = verdict.cause == Cause::Throttled && e.status != 0 &&
                                   (e.body.contains("Throttling") || e.body.contains("0308"));
            const bool cut = e.status == 0 && e.bodyTaken < e.bodySize;
            const bool provenNotSent = e.phase <= Phase::Connecting || cut || throttled;
            QVERIFY2(!verdict.mayRepeat || (verdict.outcome == Outcome::NotSent && provenNotSent),
                     qPrintable(u"phase %1 break %2 status %3 body %4"_s.arg(int(e.phase))
                                    .arg(int(e.broken))
                                    .arg(e.status)
                                    .arg(QString::fromUtf8(e.body))));
            if (verdict.outcome == Outcome::Accepted)
                QVERIFY(e.status / 100 == 2 && e.phase == Phase::Complete &&
                        e.broken == Break::None);
        }
    }

    void everyRowOfTheTableIsReached()
    {
        // a row that an earlier one hides would be a rule nobody follows
        for (const WireRow &row : wireTable()) {
            const bool someRowIsFirst = [&row] {
                const std::span<const WireRow> table = wireTable();
                for (int phase = int(row.from); phase <= int(row.to); ++phase) {
                    for (int reason = 0; reason <= int(Break::Garbled); ++reason) {
                        if (row.broken != Break::None && row.broken != Break(reason))
                            continue;
                        const bool cut = row.body == WireRow::Body::Cut;
                        const auto fits = [&](const WireRow &r) {
                            return phase >= int(r.from) && phase <= int(r.to) &&
                                   (r.broken == Break::None || r.broken == Break(reason)) &&
                                   (r.body == WireRow::Body::Any || cut) &&
                                   row.statusTo >= r.statusFrom && row.statusTo <= r.statusTo;
                        };
                        for (const WireRow &first : table) {
                            if (!fits(first))
                                continue;
                            if (&first == &row)
                                return true;
                            break;
                        }
                    }
                }
                return false;
            }();
            QVERIFY2(someRowIsFirst, QByteArray::number(row.row).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdictTable)
#include "tst_verdicttable.moc"
