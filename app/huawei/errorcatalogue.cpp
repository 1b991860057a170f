// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/errorcatalogue.h"

#include <array>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

constexpr Ruling refused(Cause cause)
{
    return {Outcome::Refused, cause};
}

constexpr Ruling unknown(Cause cause)
{
    return {Outcome::Unknown, cause};
}

constexpr int anyStatus = 0;

struct CodeRow
{
    QLatin1StringView code;
    int status;
    Ruling ruling;
};

// 6.2. A 5xx stays unknown even where the gateway says that it reached no backend: nothing
// official promises that nothing was done.
constexpr std::array codeRows{
    CodeRow{"APIGW.0101"_L1, 404, refused(Cause::WrongEndpoint)},
    CodeRow{"APIGW.0103"_L1, 404, refused(Cause::WrongEndpoint)},
    CodeRow{"APIGW.0104"_L1, 400, refused(Cause::ProgramError)},
    CodeRow{"APIGW.0105"_L1, 400, refused(Cause::ProgramError)},
    CodeRow{"APIGW.0106"_L1, 400, refused(Cause::ProgramError)},
    CodeRow{"APIGW.0602"_L1, 400, refused(Cause::ProgramError)},
    CodeRow{"APIGW.0607"_L1, 400, refused(Cause::ProgramError)},
    CodeRow{"APIGW.0201"_L1, 400, refused(Cause::InvalidParameter)},
    CodeRow{"APIGW.0201"_L1, 413, refused(Cause::InvalidParameter)},
    CodeRow{"APIGW.0201"_L1, 414, refused(Cause::InvalidParameter)},
    CodeRow{"APIGW.0201"_L1, 494, refused(Cause::InvalidParameter)},
    CodeRow{"APIGW.0201"_L1, 502, unknown(Cause::ServiceUnavailable)},
    CodeRow{"APIGW.0201"_L1, 504, unknown(Cause::ServiceUnavailable)},
    CodeRow{"APIGW.0301"_L1, 401, refused(Cause::WrongKey)},
    CodeRow{"APIGW.0303"_L1, 401, refused(Cause::WrongKey)},
    CodeRow{"APIGW.0305"_L1, 401, refused(Cause::WrongKey)},
    CodeRow{"APIGW.0311"_L1, 401, refused(Cause::WrongKey)},
    CodeRow{"APIGW.0307"_L1, 401, refused(Cause::CredentialExpired)},
    CodeRow{"APIGW.0302"_L1, 403, refused(Cause::NoPermission)},
    CodeRow{"APIGW.0304"_L1, 403, refused(Cause::NoPermission)},
    CodeRow{"APIGW.0306"_L1, 403, refused(Cause::NoPermission)},
    CodeRow{"APIGW.0310"_L1, 403, refused(Cause::AccountState)},
    CodeRow{"APIGW.0401"_L1, 403, refused(Cause::OtherRefusal)},
    CodeRow{"APIGW.0402"_L1, 403, refused(Cause::OtherRefusal)},
    CodeRow{"APIGW.0404"_L1, 403, refused(Cause::OtherRefusal)},
    CodeRow{"APIGW.0801"_L1, 403, refused(Cause::AccountState)},
    CodeRow{"APIGW.0802"_L1, 403, refused(Cause::AccountState)},
    CodeRow{"APIGW.0501"_L1, 405, refused(Cause::OtherRefusal)},
    CodeRow{"APIGW.0502"_L1, 405, refused(Cause::OtherRefusal)},
    CodeRow{"APIGW.0308"_L1, anyStatus, {Outcome::NotSent, Cause::Throttled, true}},
    CodeRow{"APIGW.0601"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0606"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0608"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0609"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0611"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0612"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0705"_L1, 500, unknown(Cause::ServiceFailed)},
    CodeRow{"APIGW.0605"_L1, 500, unknown(Cause::ServiceUnavailable)},
    CodeRow{"APIGW.0610"_L1, 502, unknown(Cause::ServiceUnavailable)},
    CodeRow{"APIGW.0613"_L1, 503, unknown(Cause::ServiceUnavailable)},
    // 6.4: tenant-level codes
    CodeRow{"WKS.00010099"_L1, 403, refused(Cause::AccountState)},
    CodeRow{"WKS.00170117"_L1, 400, refused(Cause::NotFound)},
    CodeRow{"WKS.00170312"_L1, 400, refused(Cause::NotFound)},
    CodeRow{"WKS.00170208"_L1, 400, refused(Cause::NotFound)},
};

struct TextRow
{
    QLatin1StringView part;
    Cause cause;
};

// 6.3: what is behind a 401 of the gateway. The first repeats the request, so it is looked for
// before anything that a request might contain.
constexpr std::array textRows{
    TextRow{"verify aksk signature fail"_L1, Cause::WrongSignature},
    TextRow{"signature expired"_L1, Cause::ClockWrong},
    TextRow{"ak access failed to reach the limit"_L1, Cause::KeyLocked},
    TextRow{"decrypt token fail"_L1, Cause::CredentialExpired},
    TextRow{"token expires"_L1, Cause::CredentialExpired},
    TextRow{"x-auth-token not found"_L1, Cause::ProgramError},
    TextRow{"not exist"_L1, Cause::WrongKey},
};

/// 6.4, for an error in the service's own shape
Ruling rulingOnStatus(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 422:
        return refused(Cause::InvalidParameter);
    case 401:
        return refused(Cause::WrongKey);
    case 403:
        return refused(Cause::NoPermission);
    case 404:
        return refused(Cause::NotFound);
    case 405:
    case 415:
        return refused(Cause::ProgramError);
    case 408:
        return unknown(Cause::NoAnswerInTime);
    case 429:
        return unknown(Cause::Throttled);
    case 502:
    case 503:
    case 504:
        return unknown(Cause::ServiceUnavailable);
    default:
        return unknown(status / 100 == 4 ? Cause::OtherRefusal : Cause::ServiceFailed);
    }
}

} // namespace

Ruling rulingOn(int status, const QString &code, const QString &text)
{
    if (status == 401 && code.startsWith("APIGW."_L1)) {
        for (const TextRow &row : textRows) {
            if (text.contains(row.part, Qt::CaseInsensitive))
                return refused(row.cause);
        }
    }
    for (const CodeRow &row : codeRows) {
        if (row.code == code && (row.status == status || row.status == anyStatus))
            return row.ruling;
    }
    return rulingOnStatus(status);
}

} // namespace herald::huawei
