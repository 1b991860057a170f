// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include "ui/texts/trtexts.h"

#include <chrono>

namespace herald::ui {

namespace {

/// After an unknown outcome there is one first step, whatever the cause.
QString unknownText(Cause cause)
{
    if (cause == Cause::Redirected || cause == Cause::ForeignAnswer)
        return Texts::tr("It may have gone out. Herald will not send it again by itself. Look in a "
                         "receiver's mailbox or in the mail records first, then check the "
                         "endpoint and the proxy.");
    return Texts::tr("It may have gone out. Herald will not send it again by itself. Look in a "
                     "receiver's mailbox or in the mail records first.");
}

QString waitText(const Verdict &verdict)
{
    if (!verdict.retryAfter)
        return Texts::tr("Wait a minute, then send it again.");
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*verdict.retryAfter);
    return Texts::tr("Wait %n second(s), then send it again.", nullptr, int(wait.count()));
}

QString permissionText(const Verdict &verdict)
{
    if (verdict.permission.isEmpty())
        return Texts::tr("Ask the administrator of the account for the permission.");
    return Texts::tr("Ask the administrator of the account for the permission %1.")
        .arg(verdict.permission);
}

} // namespace

QString remedyText(const Verdict &verdict)
{
    if (verdict.outcome == Outcome::Accepted || verdict.outcome == Outcome::Cancelled)
        return {};
    if (verdict.outcome == Outcome::Unknown)
        return unknownText(verdict.cause);

    switch (verdict.cause) {
    case Cause::None:
    case Cause::Stopped:
        return Texts::tr("Send it again when you are ready.");
    case Cause::BadInput:
        return Texts::tr("Correct the value named below.");
    case Cause::NoCredential:
        return Texts::tr("Type the secret under Profiles, or unlock it there, then send it again.");
    case Cause::Changed:
        return Texts::tr("Review it again, then send it.");
    case Cause::LedgerFailed:
        return Texts::tr("Check that the disk is not full and that the data folder can be "
                         "written.");
    case Cause::AddressNotAllowed:
        return Texts::tr("Enter an https address of the service as the endpoint of the profile.");
    case Cause::HostNotFound:
        return Texts::tr("Check the network, and the endpoint of the profile.");
    case Cause::ConnectFailed:
    case Cause::ConnectTimeout:
    case Cause::RequestCut:
    case Cause::ConnectionLost:
    case Cause::NoAnswerInTime:
    case Cause::AnswerCut:
        return Texts::tr("Check the network, then send it again.");
    case Cause::ProxyFailed:
        return Texts::tr("Check the proxy of this computer and the name and password for it.");
    case Cause::TlsFailed:
        return Texts::tr("Do not go on before the administrator of the network has explained the "
                         "certificate.");
    case Cause::AnswerUnreadable:
    case Cause::AnswerTooLarge:
    case Cause::ForeignAnswer:
    case Cause::Redirected:
        return Texts::tr("Check the endpoint of the profile and the proxy.");
    case Cause::CrashedOnTheWire:
        return Texts::tr("Look in a receiver's mailbox or in the mail records first.");
    case Cause::WrongKey:
        return Texts::tr("Check the key or the user in the profile, and that the endpoint belongs "
                         "to the same site, China or international.");
    case Cause::KeyDisabled:
        return Texts::tr("Enable the key in the console of the cloud, or use another one.");
    case Cause::KeyLocked:
        return Texts::tr("Wait five minutes, then check the secret before you try again.");
    case Cause::WrongSignature:
        return Texts::tr("Type the secret again. If it is right, look for a proxy that changes "
                         "requests.");
    case Cause::ClockWrong:
        return Texts::tr("Correct the clock of this computer, then send it again.");
    case Cause::CredentialExpired:
        return Texts::tr("Get a new temporary key or token and enter all its parts under "
                         "Profiles.");
    case Cause::NoPermission:
        return permissionText(verdict);
    case Cause::MissingParameter:
    case Cause::InvalidParameter:
        return Texts::tr("Correct the field that the service names.");
    case Cause::NotFound:
        return Texts::tr("Load the lists again: it may have been renamed or removed, or be in "
                         "another region or project.");
    case Cause::WrongEndpoint:
        return Texts::tr("Check the region and the endpoint of the profile.");
    case Cause::Throttled:
    case Cause::ServiceUnavailable:
    case Cause::ServiceFailed:
        return waitText(verdict);
    case Cause::NonceUsed:
        return Texts::tr("Look in a receiver's mailbox or in the mail records first, then send it "
                         "anew.");
    case Cause::AccountState:
        return Texts::tr("Ask the owner of the account: verification, payment or the purchase of "
                         "the service may be open.");
    case Cause::ProgramError:
        return Texts::tr("Report this with the request id: it is a fault of Herald.");
    case Cause::OtherRefusal:
        return Texts::tr("Read the service's own words below, or give the request id to its "
                         "support.");
    }
    return {};
}

} // namespace herald::ui
