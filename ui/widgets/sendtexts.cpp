// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendtexts.h"

#include "app/delivery/delivery.h"
#include "ui/texts/dates.h"
#include "ui/texts/recordtexts.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct SendTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::SendTexts)
};

QString receiverText(const MailRecord &record)
{
    const QString account = record.account.value_or(record.id.text());
    if (fansOut(record))
        return SendTexts::tr("%1 (user group, number of people not known)").arg(account);
    return account;
}

QString whatText(const Notification &notification)
{
    return notification.subject;
}

QString whatText(const MailResend &resend)
{
    if (resend.records.size() != 1)
        return SendTexts::tr("%n mail record(s)", nullptr, int(resend.records.size()));
    const MailRecord &record = resend.records.constFirst();
    //: an account and what it is told: "wang.fang – Mail: access granted"
    return SendTexts::tr("%1 – %2").arg(record.account.value_or(record.id.text()),
                                        mailTypeText(record));
}

QString whatText(const AuthorizationResend &resend)
{
    if (resend.authorizations.size() != 1)
        return SendTexts::tr("%n authorisation(s)", nullptr, int(resend.authorizations.size()));
    const Authorization &one = resend.authorizations.constFirst();
    //: an account and what it is told: "wang.fang – Access granted, by authorisation"
    return SendTexts::tr("%1 – access granted, by authorisation")
        .arg(one.account.isEmpty() ? one.id.text() : one.account);
}

QString firstAndMore(const QString &first, qsizetype count)
{
    if (count <= 1)
        return first;
    return SendTexts::tr("%1 and %n more", nullptr, int(count - 1)).arg(first);
}

QString whomText(const Notification &notification)
{
    return firstAndMore(notification.receivers.value(0), notification.receivers.size());
}

QString whomText(const MailResend &resend)
{
    if (resend.records.isEmpty())
        return {};
    return firstAndMore(receiverText(resend.records.constFirst()), resend.records.size());
}

QString whomText(const AuthorizationResend &resend)
{
    if (resend.authorizations.isEmpty())
        return {};
    const Authorization &first = resend.authorizations.constFirst();
    const QString name = first.account.isEmpty() ? first.id.text() : first.account;
    const QString text =
        fansOut(first) ? SendTexts::tr("%1 (user group, number of people not known)").arg(name)
                       : name;
    return firstAndMore(text, resend.authorizations.size());
}

/// Whole seconds, at least one: a timer may be set a little longer than it was asked for.
int wholeSeconds(std::chrono::milliseconds time)
{
    return std::max(1, int(std::chrono::round<std::chrono::seconds>(time).count()));
}

QString spanText(std::chrono::milliseconds time)
{
    const int seconds = wholeSeconds(time);
    if (seconds < 120)
        //: a length of time, as short as it can be written
        return SendTexts::tr("%1 s").arg(seconds);
    //: minutes and seconds, as short as it can be written
    return SendTexts::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString refusedText(const OpenBatch &batch, const Delivery &delivery)
{
    if (!batch.stoppedBy())
        return SendTexts::tr("Stopped after several equal refusals.");
    return SendTexts::tr("Stopped after %n equal refusal(s): %1", nullptr,
                         delivery.rules().equalRefusals)
        .arg(causeText(*batch.stoppedBy()));
}

QString tryingAgainText(const Send &send, const Delivery &delivery, const Wait &wait)
{
    if (send.attempts == 0)
        return SendTexts::tr("The last attempt did not reach the service: goes on in %1.")
            .arg(spanText(wait.left));
    return SendTexts::tr("Tries again in %1, attempt %2 of %3: %4")
        .arg(spanText(wait.left))
        .arg(send.attempts + 1)
        .arg(delivery.rules().attempts)
        .arg(causeText(send.verdict));
}

QString queuedText(const Send &send, const Delivery &delivery)
{
    const Wait wait = delivery.waitOf(send.batch);
    if (wait.kind == Wait::Kind::BackOff)
        return tryingAgainText(send, delivery, wait);
    return waitText(wait, delivery);
}

} // namespace

QString whatText(const Manifest &manifest)
{
    return std::visit([](const auto &payload) { return whatText(payload); }, manifest.payload());
}

QString whomText(const Manifest &manifest)
{
    return std::visit([](const auto &payload) { return whomText(payload); }, manifest.payload());
}

std::optional<int> secondsLeft(const BatchId &batch, const Delivery &delivery)
{
    const auto left = delivery.holdLeft(batch);
    if (!left)
        return std::nullopt;
    return wholeSeconds(*left);
}

QString holdText(const OpenBatch &batch, const Delivery &delivery)
{
    switch (batch.obstacle()) {
    case OpenBatch::Obstacle::Guard:
        return SendTexts::tr("Held: its profile may not send any more. Change the guard level "
                             "under Profiles, or cancel it.");
    case OpenBatch::Obstacle::Unreadable:
        return SendTexts::tr("Held: the ledger cannot read what comes next. Cancel the rest.");
    case OpenBatch::Obstacle::None:
        break;
    }
    switch (batch.hold()) {
    case Hold::None:
        return SendTexts::tr("Waits for its turn.");
    case Hold::Counting:
        return SendTexts::tr("Goes out in %n second(s), unless you hold it.", nullptr,
                             secondsLeft(batch.id(), delivery).value_or(1));
    case Hold::ByHand:
        return SendTexts::tr("Held until you press Send now.");
    case Hold::Restarted:
        return SendTexts::tr("Held: Herald was closed while it waited.");
    case Hold::Moved:
        return SendTexts::tr("Held: this ledger was copied or restored. It may have gone out from "
                             "elsewhere.");
    case Hold::Refusals:
        return refusedText(batch, delivery);
    }
    return {};
}

QString waitText(const Wait &wait, const Delivery &delivery)
{
    switch (wait.kind) {
    case Wait::Kind::Turn:
        return delivery.onTheWire() > 0 ? SendTexts::tr("Waits for what is on the wire.")
                                        : SendTexts::tr("Waits for its turn.");
    case Wait::Kind::Paused:
        return SendTexts::tr("Paused. Press Resume to let it go out.");
    case Wait::Kind::Checking:
        return SendTexts::tr("Waits until the ledger is checked.");
    case Wait::Kind::Rate:
        return SendTexts::tr("Rate limit: goes on in %1.").arg(spanText(wait.left));
    case Wait::Kind::Throttled:
        return SendTexts::tr("The service asked to wait: goes on in %1.").arg(spanText(wait.left));
    case Wait::Kind::BackOff:
        return SendTexts::tr("The last attempt did not reach the service: goes on in %1.")
            .arg(spanText(wait.left));
    case Wait::Kind::Trouble:
        return SendTexts::tr("Waits: the ledger cannot be written.");
    }
    return {};
}

QString reasonText(const Send &send, const Delivery &delivery)
{
    const OpenBatch *batch = delivery.batch(send.batch);
    switch (send.state) {
    case SendState::Held:
        return batch ? holdText(*batch, delivery) : SendTexts::tr("Held.");
    case SendState::Queued:
        return batch ? queuedText(send, delivery) : SendTexts::tr("Waits for its turn.");
    case SendState::OnTheWire:
        return SendTexts::tr("Has waited for the answer since %1.")
            .arg(clockTimeText(send.changed));
    case SendState::Done:
        return causeText(send.verdict);
    }
    return {};
}

QString estimateText(std::chrono::seconds left)
{
    const auto minutes = int(std::chrono::round<std::chrono::minutes>(left).count());
    if (left < std::chrono::seconds(90))
        return SendTexts::tr("about %n s left", nullptr, std::max(1, int(left.count())));
    if (minutes < 120)
        return SendTexts::tr("about %n min left", nullptr, minutes);
    return SendTexts::tr("about %1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace herald::ui
