// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabacodes.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

struct Row
{
    QLatin1StringView code;
    int status;
    QLatin1StringView message;
};

constexpr Row rows[] = {
    {"InvalidAccessKeyId.NotFound"_L1, 404, "Specified access key is not found."_L1},
    {"InvalidAccessKeyId.Inactive"_L1, 400, "Specified access key is disabled."_L1},
    {"Forbidden.AccessKeyDisabled"_L1, 403, "The AccessKey is disabled."_L1},
    {"SignatureDoesNotMatch"_L1, 400,
     "Specified signature is not matched with our calculation."_L1},
    {"IncompleteSignature"_L1, 400, "The request signature does not conform to standards."_L1},
    {"InvalidSignatureMethod"_L1, 400, "Specified signature method is not valid."_L1},
    {"InvalidTimeStamp.Format"_L1, 400,
     "Specified time stamp or date value is not well "
     "formatted."_L1},
    {"InvalidTimeStamp.Expired"_L1, 400, "Specified time stamp or date value is expired."_L1},
    {"SignatureNonceUsed"_L1, 400, "Specified signature nonce was used already."_L1},
    {"InvalidSecurityToken.Expired"_L1, 400, "Specified SecurityToken is expired."_L1},
    {"InvalidSecurityToken.Malformed"_L1, 400, "Specified SecurityToken is malformed."_L1},
    {"InvalidSecurityToken.MismatchWithAccessKey"_L1, 400,
     "Specified SecurityToken mismatch with the AccessKey."_L1},
    {"MissingSecurityToken"_L1, 400, "SecurityToken is mandatory for this action."_L1},
    {"MissingSubject"_L1, 400, "Subject is mandatory for this action."_L1},
    {"InvalidReceivers"_L1, 400, "Specified Receivers is not valid."_L1},
    {"InvalidParameter"_L1, 400, "The specified parameter is not valid."_L1},
    {"InvalidParameter.Format"_L1, 400, "The format of a parameter is not valid."_L1},
    {"InvalidApi.NotFound"_L1, 404, "Specified api is not found."_L1},
    {"InvalidProduct.NotFound"_L1, 404, "Specified product is not found."_L1},
    {"InvalidRegion.NotFound"_L1, 404, "Specified region is not found."_L1},
    {"InvalidProtocol.NeedSsl"_L1, 400, "Your request is denied as lack of ssl protect."_L1},
    {"UnsupportedHTTPMethod"_L1, 400, "This http method is not supported."_L1},
    {"ContentMD5NotMatched"_L1, 400, "Calculated MD5 is not matched with the ContentMD5."_L1},
    {"ContentLengthDoesNotMatch"_L1, 400, "The Content-Length does not match the body."_L1},
    {"Throttling"_L1, 400, "Request was denied due to flow control."_L1},
    {"Throttling.User"_L1, 400, "Request was denied due to user flow control."_L1},
    {"Throttling.Api"_L1, 400, "Request was denied due to api flow control."_L1},
    {"NoPermission"_L1, 403, "You are not authorized to perform this action."_L1},
    {"Forbidden.RAM"_L1, 403, "User not authorized to operate on the specified resource."_L1},
    {"Forbidden"_L1, 403, "You are not authorized to do this action."_L1},
    {"ActionUnauthorized"_L1, 403, "The action is not authorized."_L1},
    {"Forbidden.RiskControl"_L1, 403, "This operation is forbidden by risk control."_L1},
    {"Forbidden.UserVerification"_L1, 403, "The account is not verified by real name."_L1},
    {"InsufficientBalance"_L1, 400, "Your account does not have enough balance."_L1},
    {"InternalError"_L1, 500, "The request processing has failed due to some unknown error."_L1},
    {"UnknownError"_L1, 500, "The request processing has failed due to some unknown error."_L1},
    {"ServiceUnavailable"_L1, 503, "The request has failed due to a temporary failure."_L1},
    {"Component.External.NotExist"_L1, 400, "The component does not exist."_L1},
    {"ComponentAsset.External.NotExist"_L1, 400, "The asset of the component does not exist."_L1},
    {"Playbook.External.InvalidParameter"_L1, 400, "Invalid parameter."_L1},
    {"Playbook.External.ParamError"_L1, 400, "Parameter error."_L1},
    {"Playbook.External.AccountError"_L1, 400, "The account has not bought the service."_L1},
    {"Playbook.External.StatusError"_L1, 400, "The status does not allow this."_L1},
    {"Playbook.External.DebugError"_L1, 400, "Debugging the playbook failed."_L1},
    {"Playbook.External.PublishError"_L1, 400, "Publishing the playbook failed."_L1},
    {"Playbook.Abnormal.ERROR"_L1, 400, "The interface is abnormal."_L1},
    {"Playbook.Internal.MetricsError"_L1, 400, "Reading the metrics failed."_L1},
    {"InvalidParam"_L1, 400, "Invalid parameter."_L1},
    {"ServerError"_L1, 500, "ServerError"_L1},
};

} // namespace

QStringList documentedCodes()
{
    QStringList codes;
    for (const Row &row : rows)
        codes.append(row.code);
    return codes;
}

AlibabaError documentedRefusal(const QString &code)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&code](const Row &one) { return one.code == code; });
    if (row == std::end(rows))
        return {400, code, u"Refused."_s};
    return {row->status, code, row->message};
}

bool namesMissingRight(const QString &code)
{
    const QStringList codes{u"NoPermission"_s, u"Forbidden.RAM"_s, u"Forbidden"_s,
                            u"ActionUnauthorized"_s};
    return codes.contains(code);
}

} // namespace herald::sandbox
