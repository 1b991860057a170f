// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/verdicttable.h"

#include <array>

namespace herald {

namespace {

constexpr Phase notStarted = Phase::NotStarted;
constexpr Phase connecting = Phase::Connecting;
constexpr Phase sending = Phase::Sending;
constexpr Phase sent = Phase::Sent;
constexpr Phase complete = Phase::Complete;

constexpr WireRow::Body any = WireRow::Body::Any;
constexpr WireRow::Body cut = WireRow::Body::Cut;

constexpr Outcome nothingLeft = Outcome::NotSent;
constexpr Outcome unknown = Outcome::Unknown;

// clang-format off
constexpr std::array rows{
    // nothing of the request existed outside Herald
    WireRow{ 1, notStarted, connecting, Break::NotAllowed,          any, 0, 999, nothingLeft, Cause::AddressNotAllowed, false},
    WireRow{ 2, notStarted, connecting, Break::GateClosed,          any, 0, 999, nothingLeft, Cause::LedgerFailed,      false},
    WireRow{ 9, notStarted, connecting, Break::Stopped,             any, 0, 999, nothingLeft, Cause::Stopped,           false},
    WireRow{ 3, notStarted, connecting, Break::HostNotFound,        any, 0, 999, nothingLeft, Cause::HostNotFound,      true},
    WireRow{ 6, notStarted, connecting, Break::ProxyAuthentication, any, 0, 999, nothingLeft, Cause::ProxyFailed,       false},
    WireRow{ 6, notStarted, connecting, Break::Proxy,               any, 0, 999, nothingLeft, Cause::ProxyFailed,       true},
    WireRow{ 7, notStarted, connecting, Break::Tls,                 any, 0, 999, nothingLeft, Cause::TlsFailed,         false},
    WireRow{ 8, notStarted, connecting, Break::ConnectTimeout,      any, 0, 999, nothingLeft, Cause::ConnectTimeout,    true},
    WireRow{ 4, notStarted, connecting, Break::ConnectionRefused,   any, 0, 999, nothingLeft, Cause::ConnectFailed,     true},
    WireRow{ 5, notStarted, connecting, Break::None,                any, 0, 999, nothingLeft, Cause::ConnectFailed,     true},
    // the request was under way and no status line came back; a signed body that did not leave
    // whole cannot be accepted, an empty one proves nothing; what a person stopped stays stopped
    WireRow{10, sending,    sent,       Break::Stopped,             cut, 0, 0,   nothingLeft, Cause::Stopped,           false},
    WireRow{10, sending,    sent,       Break::None,                cut, 0, 0,   nothingLeft, Cause::RequestCut,        true},
    WireRow{12, sending,    complete,   Break::NoFirstByte,         any, 0, 0,   unknown,     Cause::NoAnswerInTime,    false},
    WireRow{12, sending,    complete,   Break::TooLong,             any, 0, 0,   unknown,     Cause::NoAnswerInTime,    false},
    WireRow{12, sending,    complete,   Break::Stopped,             any, 0, 0,   unknown,     Cause::Stopped,           false},
    WireRow{13, sending,    complete,   Break::Garbled,             any, 0, 0,   unknown,     Cause::AnswerUnreadable,  false},
    WireRow{11, sending,    complete,   Break::None,                any, 0, 0,   unknown,     Cause::ConnectionLost,    false},
    // redirects are never followed
    WireRow{18, sending,    complete,   Break::None,                any, 301, 301, nothingLeft, Cause::Redirected,      false},
    WireRow{18, sending,    complete,   Break::None,                any, 307, 308, nothingLeft, Cause::Redirected,      false},
    WireRow{19, sending,    complete,   Break::None,                any, 300, 399, unknown,   Cause::Redirected,        false},
    // a status came, the answer did not come whole
    WireRow{15, sending,    complete,   Break::TooLarge,            any, 0, 999, unknown,     Cause::AnswerTooLarge,    false},
    WireRow{15, sending,    complete,   Break::Garbled,             any, 0, 999, unknown,     Cause::AnswerUnreadable,  false},
    WireRow{15, sending,    Phase::HeadersIn, Break::None,          any, 0, 999, unknown,     Cause::AnswerCut,         false},
};
// clang-format on

} // namespace

std::span<const WireRow> wireTable()
{
    return rows;
}

} // namespace herald
