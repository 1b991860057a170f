// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

#include <tl/expected.hpp>

namespace herald::sandbox {

/// What can go wrong on demand. *Taken* means that the mail is in the inbox afterwards.
enum class FaultKind {
    AcceptThenDrop,   ///< taken; the connection is closed without an answer
    AcceptThenReset,  ///< taken; the connection is reset
    DropBeforeAccept, ///< not taken; the connection is closed without an answer
    HalfStatusLine,   ///< taken; the answer ends inside its status line
    HalfBody,         ///< taken; the answer's head is whole, its body is cut
    Stall,            ///< taken; no answer until the sandbox is told to release it
    SlowAnswer,       ///< taken; the answer comes `value` milliseconds late
    Throttled,        ///< not taken; `value` milliseconds are named as the time to wait
    ServerError,      ///< not taken; the cloud's own 500
    GatewayTimeout,   ///< taken; 504 with a page of a proxy
    WrongClock,       ///< the cloud's clock is `value` seconds ahead
    NoPermission,     ///< not taken; the caller lacks the right
    Redirect,         ///< not taken; 307 to the same place
    Refusal,          ///< not taken; Alibaba only: the refusal `code`, see alibabacodes.h
    // Huawei Workspace only
    Status,      ///< not taken; `value` is the HTTP status, in the words that go with it
    TakenStatus, ///< taken; answered so all the same
    PartlyTaken  ///< the first `value` of a list are taken; 404 for the next, and for the list
};

struct Fault
{
    enum class Scope { Sends, AllRequests };
    static constexpr int forEver = -1;

    FaultKind kind = FaultKind::AcceptThenDrop;
    int count = 1; ///< requests it hits
    Scope scope = Scope::Sends;
    int value = 0;     ///< see FaultKind
    QString code = {}; ///< of a Refusal

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// The faults to come, in order. A request is hit by the first that fits it.
class Faults
{
public:
    /// `changed` is called whenever the list is another one.
    explicit Faults(std::function<void()> changed = {})
        : m_changed(std::move(changed))
    {}

    void set(const QList<Fault> &faults);
    [[nodiscard]] const QList<Fault> &list() const { return m_faults; }
    /// Counts the fault that hits this request; a used-up fault is gone.
    [[nodiscard]] std::optional<Fault> take(bool isSend);

private:
    void tell() const;

    std::function<void()> m_changed;
    QList<Fault> m_faults;
};

/// KIND, KIND:COUNT, or KIND:COUNT:VALUE as the program's option takes it, for example `stall:2`,
/// `refusal:1:InsufficientBalance`; COUNT may be `always`.
[[nodiscard]] tl::expected<Fault, QString> faultFromText(const QString &text);
[[nodiscard]] QString faultNames(); ///< all kinds, comma-separated

/// `[{"kind": "stall", "count": 2, "scope": "sends"|"all", "value": 0, "code": ""}]`; all but kind
/// optional
[[nodiscard]] tl::expected<QList<Fault>, QString> faultsFromJson(const QJsonArray &array);
[[nodiscard]] QJsonArray faultsToJson(const QList<Fault> &faults);

} // namespace herald::sandbox
