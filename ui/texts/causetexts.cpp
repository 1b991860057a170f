// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include "ui/texts/trtexts.h"

#include <chrono>

namespace herald::ui {

namespace {

using namespace std::chrono;

QString offsetText(seconds offset)
{
    const qint64 minutes = duration_cast<std::chrono::minutes>(offset).count();
    if (minutes < 1)
        return Texts::tr("%n second(s)", nullptr, int(offset.count()));
    if (minutes < 120)
        return Texts::tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 2 * 24 * 60)
        return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Texts::tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString clockText(const Verdict &verdict)
{
    if (!verdict.clockAhead)
        return Texts::tr("The clock of this computer is too far from the service's.");
    const seconds ahead = *verdict.clockAhead;
    if (ahead.count() >= 0)
        return Texts::tr("The clock of this computer is ahead of the service's by %1.")
            .arg(offsetText(ahead));
    return Texts::tr("The clock of this computer is behind the service's by %1.")
        .arg(offsetText(-ahead));
}

QString stoppedText(Outcome outcome)
{
    if (outcome == Outcome::Cancelled)
        return Texts::tr("It was cancelled before it left.");
    if (outcome == Outcome::Unknown)
        return Texts::tr("The waiting for the answer was stopped after the request had left.");
    return Texts::tr("It was stopped before the request left.");
}

QString noneText(Outcome outcome)
{
    if (outcome == Outcome::Accepted)
        return Texts::tr("The service accepted it. Whether it was delivered, the service does not "
                         "say.");
    if (outcome == Outcome::Cancelled)
        return stoppedText(outcome);
    return Texts::tr("No reason is known.");
}

} // namespace

QString causeText(const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::None:
        return noneText(verdict.outcome);
    case Cause::BadInput:
        return Texts::tr("A value in the request or in the profile cannot be used.");
    case Cause::NoCredential:
        return Texts::tr("The secret of the profile is not in memory.");
    case Cause::Changed:
        return Texts::tr("What was to be sent is not what was reviewed.");
    case Cause::LedgerFailed:
        return Texts::tr("Herald could not write down that it was about to send.");
    case Cause::AddressNotAllowed:
        return Texts::tr("Herald does not send to this endpoint.");
    case Cause::Stopped:
        return stoppedText(verdict.outcome);
    case Cause::HostNotFound:
        return Texts::tr("The name of the endpoint could not be found.");
    case Cause::ConnectFailed:
        return Texts::tr("No connection to the endpoint could be made.");
    case Cause::ConnectTimeout:
        return Texts::tr("The endpoint could not be connected in time.");
    case Cause::ProxyFailed:
        return Texts::tr("The proxy did not let the connection through.");
    case Cause::TlsFailed:
        return Texts::tr("The endpoint could not prove that it is the right one.");
    case Cause::RequestCut:
        return Texts::tr("The connection broke before the whole request had left.");
    case Cause::ConnectionLost:
        return Texts::tr("The connection broke before an answer came.");
    case Cause::NoAnswerInTime:
        return Texts::tr("No answer came in time.");
    case Cause::AnswerUnreadable:
        return Texts::tr("The answer could not be read.");
    case Cause::AnswerCut:
        return Texts::tr("The answer broke off.");
    case Cause::AnswerTooLarge:
        return Texts::tr("The answer was larger than any answer of the service.");
    case Cause::ForeignAnswer:
        return Texts::tr("The answer is not the service's, perhaps a proxy's.");
    case Cause::Redirected:
        return Texts::tr("The endpoint pointed to another address. Herald did not follow.");
    case Cause::CrashedOnTheWire:
        return Texts::tr("Herald ended while the request was on the wire.");
    case Cause::WrongKey:
        return Texts::tr("The service does not know the key or the user, or its password is "
                         "wrong.");
    case Cause::KeyDisabled:
        return Texts::tr("The key is disabled.");
    case Cause::KeyLocked:
        return Texts::tr("The key is locked after too many failed attempts.");
    case Cause::WrongSignature:
        return Texts::tr("The service computed another signature than Herald.");
    case Cause::ClockWrong:
        return clockText(verdict);
    case Cause::CredentialExpired:
        return Texts::tr("The temporary key or the token has expired, or does not fit.");
    case Cause::NoPermission:
        return Texts::tr("This identity is not allowed to do this.");
    case Cause::MissingParameter:
        return Texts::tr("The service misses a value.");
    case Cause::InvalidParameter:
        return Texts::tr("The service does not take one of the values.");
    case Cause::NotFound:
        return Texts::tr("The service does not find what the request names.");
    case Cause::WrongEndpoint:
        return Texts::tr("This endpoint does not offer the service.");
    case Cause::Throttled:
        return Texts::tr("The service was asked too often.");
    case Cause::NonceUsed:
        return Texts::tr("The service says that this very request has reached it before.");
    case Cause::AccountState:
        return Texts::tr("The account may not use the service at present.");
    case Cause::ServiceFailed:
        return Texts::tr("The service failed while it worked on the request.");
    case Cause::ServiceUnavailable:
        return Texts::tr("The service is not available at present.");
    case Cause::ProgramError:
        return Texts::tr("The service could not understand the request as Herald built it.");
    case Cause::OtherRefusal:
        return Texts::tr("The service refused it for a reason of its own.");
    }
    return {};
}

} // namespace herald::ui
