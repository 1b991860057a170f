// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace herald {
Q_NAMESPACE

/// What became of a send, in the only terms that matter to the person who asked for it.
enum class Outcome {
    Accepted, ///< the service said yes. It does not say delivered
    Refused,  ///< the service said no; nothing was sent
    NotSent,  ///< the request certainly did not reach the service; nothing was sent
    Unknown,  ///< it may have gone out. Never repeated by code
    Cancelled ///< by the operator, before the wire
};
Q_ENUM_NS(Outcome)

/// Why. One cause has one explanation and one remedy in the window.
enum class Cause {
    None,
    // before the wire
    BadInput,
    NoCredential,
    Changed,
    LedgerFailed,
    AddressNotAllowed,
    Stopped,
    HostNotFound,
    ConnectFailed,
    ConnectTimeout,
    ProxyFailed,
    TlsFailed,
    // the request may have left
    RequestCut,
    ConnectionLost,
    NoAnswerInTime,
    AnswerUnreadable,
    AnswerCut,
    AnswerTooLarge,
    ForeignAnswer, ///< a status and a body that are not the service's: a proxy, perhaps
    Redirected,
    CrashedOnTheWire,
    // the service's words
    WrongKey,
    KeyDisabled,
    KeyLocked,
    WrongSignature,
    ClockWrong,
    CredentialExpired,
    NoPermission,
    MissingParameter,
    InvalidParameter,
    NotFound,
    WrongEndpoint,
    Throttled,
    NonceUsed,
    AccountState,
    ServiceFailed,
    ServiceUnavailable,
    ProgramError,
    OtherRefusal
};
Q_ENUM_NS(Cause)

struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::None;
    bool mayRepeat = false; ///< certainly not sent, and trying again can help
    QString requestId;
    QString code;        ///< the service's
    QString serviceText; ///< the service's own words, untranslated
    QString permission;  ///< the missing right, where known
    QString detail;      ///< technical, English
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<std::chrono::seconds> clockAhead; ///< this clock minus the service's

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// The verdict on an exchange whose answer is not the service's to give: it broke before, in, or
/// after the request, was redirected, or came back cut (reliability.md 4, rows 1–15, 18, 19).
/// Nothing when there is a whole answer to be read.
[[nodiscard]] std::optional<Verdict> judgeWire(const Exchange &exchange);

/// How long a service asks to be left alone, from its `Retry-After`: seconds, or a date seen from
/// the answer's own `Date`. What is past is 0, and what is beyond a year is a year. Nothing when
/// there is none that can be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterIn(const QList<Header> &headers);
/// The same for a header of its own that holds a whole number.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitFrom(const QByteArray &number,
                                                                std::chrono::milliseconds unit);

/// A verdict that was made here, without any exchange.
[[nodiscard]] Verdict notSent(Cause cause, const QString &detail = {});

} // namespace herald
