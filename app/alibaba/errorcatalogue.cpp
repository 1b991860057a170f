// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/errorcatalogue.h"

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

constexpr Ruling refused(Cause cause)
{
    return {Outcome::Refused, cause};
}

/// It may have been done: nobody repeats it but a person.
constexpr Ruling unknown(Cause cause)
{
    return {Outcome::Unknown, cause};
}

constexpr Ruling later{Outcome::NotSent, Cause::Throttled, true};

struct Row
{
    QLatin1StringView pattern; ///< a `*` at the end stands for one character or more
    Ruling ruling;
};

/// The first row that fits counts: whole codes stand above the patterns.
constexpr Row rows[] = {
    // the gateway, on who asks and how it was signed
    {"InvalidAccessKeyId.NotFound"_L1, refused(Cause::WrongKey)},
    {"InvalidAccessKeyId.Inactive"_L1, refused(Cause::KeyDisabled)},
    {"Forbidden.AccessKeyDisabled"_L1, refused(Cause::KeyDisabled)},
    {"SignatureDoesNotMatch"_L1, refused(Cause::WrongSignature)},
    {"IncompleteSignature"_L1, refused(Cause::ProgramError)},
    {"InvalidSignatureMethod"_L1, refused(Cause::ProgramError)},
    {"InvalidTimeStamp.Format"_L1, refused(Cause::ProgramError)},
    {"InvalidTimeStamp.Expired"_L1, refused(Cause::ClockWrong)},
    {"SignatureNonceUsed"_L1, unknown(Cause::NonceUsed)}, // an identical request has arrived
    {"InvalidSecurityToken.Expired"_L1, refused(Cause::CredentialExpired)},
    {"InvalidSecurityToken.Malformed"_L1, refused(Cause::WrongKey)},
    {"InvalidSecurityToken.MismatchWithAccessKey"_L1, refused(Cause::WrongKey)},
    {"MissingSecurityToken"_L1, refused(Cause::WrongKey)},
    // the gateway, on where and how it was asked
    {"InvalidApi.NotFound"_L1, refused(Cause::WrongEndpoint)},
    {"InvalidProduct.NotFound"_L1, refused(Cause::WrongEndpoint)},
    {"InvalidRegion.NotFound"_L1, refused(Cause::WrongEndpoint)},
    {"InvalidProtocol.NeedSsl"_L1, refused(Cause::WrongEndpoint)},
    {"UnsupportedHTTPMethod"_L1, refused(Cause::ProgramError)},
    {"ContentMD5NotMatched"_L1, refused(Cause::OtherRefusal)},
    {"ContentLengthDoesNotMatch"_L1, refused(Cause::OtherRefusal)},
    {"Throttling"_L1, later},
    {"Throttling.*"_L1, later},
    // the gateway, on what the account may do
    {"NoPermission"_L1, refused(Cause::NoPermission)},
    {"Forbidden"_L1, refused(Cause::NoPermission)},
    {"Forbidden.RAM"_L1, refused(Cause::NoPermission)},
    {"ActionUnauthorized"_L1, refused(Cause::NoPermission)},
    {"Forbidden.RiskControl"_L1, refused(Cause::AccountState)},
    {"Forbidden.UserVerification"_L1, refused(Cause::AccountState)},
    {"InsufficientBalance"_L1, refused(Cause::AccountState)},
    // something failed inside
    {"InternalError"_L1, unknown(Cause::ServiceFailed)},
    {"UnknownError"_L1, unknown(Cause::ServiceFailed)},
    {"ServerError"_L1, unknown(Cause::ServiceFailed)},
    {"ServiceUnavailable"_L1, unknown(Cause::ServiceUnavailable)},
    // the service itself
    {"Component.External.NotExist"_L1, refused(Cause::NotFound)},
    {"ComponentAsset.External.NotExist"_L1, refused(Cause::NotFound)},
    {"Playbook.External.InvalidParameter"_L1, refused(Cause::InvalidParameter)},
    {"Playbook.External.ParamError"_L1, refused(Cause::InvalidParameter)},
    {"Playbook.External.AccountError"_L1, refused(Cause::AccountState)},
    {"Playbook.External.StatusError"_L1, refused(Cause::OtherRefusal)},
    {"Playbook.External.DebugError"_L1, unknown(Cause::ServiceFailed)},
    {"Playbook.External.PublishError"_L1, unknown(Cause::ServiceFailed)},
    {"Playbook.Abnormal.*"_L1, unknown(Cause::ServiceFailed)},
    {"Playbook.Internal.*"_L1, unknown(Cause::ServiceFailed)},
    // a parameter, by the pattern of its code
    {"Missing*"_L1, refused(Cause::MissingParameter)},
    {"Invalid*"_L1, refused(Cause::InvalidParameter)},
};

bool fits(QLatin1StringView pattern, QStringView code)
{
    if (!pattern.endsWith('*'_L1))
        return code == pattern;
    const QLatin1StringView head = pattern.chopped(1);
    return code.size() > head.size() && code.startsWith(head);
}

} // namespace

std::optional<Ruling> rulingOn(QStringView code)
{
    for (const Row &row : rows) {
        if (fits(row.pattern, code))
            return row.ruling;
    }
    return std::nullopt;
}

} // namespace herald::alibaba
