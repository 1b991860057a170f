// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/alibaba/judge.h"

#include <QTest>

using namespace herald;
using namespace herald::alibaba;
using namespace herald::alibaba::samples;

namespace {

using enum Outcome;
using enum Cause;

struct Row
{
    const char *code;
    Outcome outcome;
    Cause cause;
};

constexpr Row rows[] = {
    // alibaba-soar.md 5.3
    {"InvalidAccessKeyId.NotFound", Refused, WrongKey},
    {"InvalidAccessKeyId.Inactive", Refused, KeyDisabled},
    {"Forbidden.AccessKeyDisabled", Refused, KeyDisabled},
    {"SignatureDoesNotMatch", Refused, WrongSignature},
    {"IncompleteSignature", Refused, ProgramError},
    {"InvalidSignatureMethod", Refused, ProgramError},
    {"InvalidTimeStamp.Format", Refused, ProgramError},
    {"InvalidTimeStamp.Expired", Refused, ClockWrong},
    {"SignatureNonceUsed", Unknown, NonceUsed},
    {"InvalidSecurityToken.Expired", Refused, CredentialExpired},
    {"InvalidSecurityToken.Malformed", Refused, WrongKey},
    {"InvalidSecurityToken.MismatchWithAccessKey", Refused, WrongKey},
    {"MissingSecurityToken", Refused, WrongKey},
    {"MissingSubject", Refused, MissingParameter},
    {"InvalidSubject", Refused, InvalidParameter},
    {"InvalidParameter", Refused, InvalidParameter},
    {"InvalidParameter.Format", Refused, InvalidParameter},
    {"InvalidApi.NotFound", Refused, WrongEndpoint},
    {"InvalidProduct.NotFound", Refused, WrongEndpoint},
    {"InvalidRegion.NotFound", Refused, WrongEndpoint},
    {"InvalidProtocol.NeedSsl", Refused, WrongEndpoint},
    {"UnsupportedHTTPMethod", Refused, ProgramError},
    {"ContentMD5NotMatched", Refused, OtherRefusal},
    {"ContentLengthDoesNotMatch", Refused, OtherRefusal},
    {"Throttling", NotSent, Throttled},
    {"Throttling.User", NotSent, Throttled},
    {"Throttling.Api", NotSent, Throttled},
    {"NoPermission", Refused, NoPermission},
    {"Forbidden.RAM", Refused, NoPermission},
    {"Forbidden", Refused, NoPermission},
    {"ActionUnauthorized", Refused, NoPermission},
    {"Forbidden.RiskControl", Refused, AccountState},
    {"Forbidden.UserVerification", Refused, AccountState},
    {"InsufficientBalance", Refused, AccountState},
    {"InternalError", Unknown, ServiceFailed},
    {"UnknownError", Unknown, ServiceFailed},
    {"ServiceUnavailable", Unknown, ServiceUnavailable},
    // alibaba-soar.md 5.5
    {"Component.External.NotExist", Refused, NotFound},
    {"ComponentAsset.External.NotExist", Refused, NotFound},
    {"Playbook.External.InvalidParameter", Refused, InvalidParameter},
    {"Playbook.External.ParamError", Refused, InvalidParameter},
    {"Playbook.External.AccountError", Refused, AccountState},
    {"Playbook.External.StatusError", Refused, OtherRefusal},
    {"Playbook.External.DebugError", Unknown, ServiceFailed},
    {"Playbook.External.PublishError", Unknown, ServiceFailed},
    {"Playbook.Abnormal.ERROR", Unknown, ServiceFailed},
    {"Playbook.Internal.MetricsError", Unknown, ServiceFailed},
    {"InvalidParam", Refused, InvalidParameter},
    {"ServerError", Unknown, ServiceFailed},
    // in no list
    {"Playbook.External.Surprise", Unknown, OtherRefusal},
    {"Missing", Unknown, OtherRefusal},
    {"invalidParameter", Unknown, OtherRefusal},
    {"ThrottlingX", Unknown, OtherRefusal},
    {"403", Unknown, OtherRefusal},
};

} // namespace

class tst_SoarCodes : public QObject
{
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Cause>("cause");
        for (const Row &row : rows)
            QTest::newRow(row.code) << row.outcome << row.cause;
    }
    void codes()
    {
        const QByteArray code = QTest::currentDataTag();
        for (int status : {200, 400}) {
            const Verdict verdict =
                judge(answered(status, errorBody(code)), moment(), "RunNotifyComponentWithEmail");
            QTEST(verdict.outcome, "outcome");
            QTEST(verdict.cause, "cause");
            QCOMPARE(verdict.mayRepeat, verdict.outcome == Outcome::NotSent);
            QCOMPARE(verdict.code, QString::fromLatin1(code));
            QCOMPARE(verdict.serviceText, u"words"_s);
            QCOMPARE(verdict.requestId, u"ID-1"_s);
            QCOMPARE(verdict.httpStatus, status);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SoarCodes)
#include "tst_soarcodes.moc"
