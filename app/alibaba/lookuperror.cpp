// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/lookuperror.h"

namespace herald::alibaba {

namespace {

Error::Kind kindOf(Cause cause)
{
    switch (cause) {
    case Cause::NoCredential:
        return Error::Kind::NoCredential;
    case Cause::HostNotFound:
    case Cause::ConnectFailed:
    case Cause::ConnectTimeout:
    case Cause::ProxyFailed:
        return Error::Kind::Offline;
    case Cause::TlsFailed:
        return Error::Kind::Untrusted;
    case Cause::Stopped:
    case Cause::RequestCut:
    case Cause::ConnectionLost:
    case Cause::NoAnswerInTime:
    case Cause::CrashedOnTheWire:
        return Error::Kind::NoAnswer;
    case Cause::AnswerUnreadable:
    case Cause::AnswerCut:
    case Cause::AnswerTooLarge:
    case Cause::ForeignAnswer:
    case Cause::Redirected:
        return Error::Kind::BadAnswer;
    case Cause::WrongKey:
    case Cause::KeyDisabled:
    case Cause::KeyLocked:
    case Cause::WrongSignature:
    case Cause::CredentialExpired:
        return Error::Kind::WrongKey;
    case Cause::ClockWrong:
        return Error::Kind::ClockWrong;
    case Cause::NoPermission:
        return Error::Kind::NoPermission;
    case Cause::BadInput:
    case Cause::AddressNotAllowed:
    case Cause::MissingParameter:
    case Cause::InvalidParameter:
        return Error::Kind::BadInput;
    case Cause::NotFound:
    case Cause::WrongEndpoint:
        return Error::Kind::NotFound;
    case Cause::Throttled:
        return Error::Kind::Throttled;
    case Cause::ServiceFailed:
    case Cause::ServiceUnavailable:
        return Error::Kind::ServiceFailed;
    case Cause::LedgerFailed:
        return Error::Kind::Storage;
    case Cause::None:
    case Cause::Changed:
    case Cause::NonceUsed:
    case Cause::AccountState:
    case Cause::ProgramError:
    case Cause::OtherRefusal:
        return Error::Kind::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

Error errorFrom(const Verdict &verdict)
{
    Error error;
    error.kind = kindOf(verdict.cause);
    error.text = verdict.serviceText.isEmpty() ? verdict.detail : verdict.serviceText;
    error.code = verdict.code;
    error.requestId = verdict.requestId;
    error.permission = verdict.permission;
    error.httpStatus = verdict.httpStatus;
    if (verdict.clockAhead)
        error.clockAhead = int(verdict.clockAhead->count());
    return error;
}

} // namespace herald::alibaba
