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

QStringList searchParts(const Notification &notification)
{
    return QStringList{notification.subject} + notification.receivers;
}

QStringList searchParts(const MailResend &resend)
{
    QStringList parts;
    for (const MailRecord &record : resend.records) {
        parts.append(record.account.value_or(QString()));
        parts.append(record.accountAuthName.value_or(QString()));
        parts.append(record.appGroupName.value_or(QString()));
        parts.append(record.id.text());
    }
    return parts;
}

QString heldText(const Send &send, const Delivery &delivery)
{
    const auto seconds = secondsLeft(send.batch, delivery);
    if (!seconds)
        return SendTexts::tr("Held until you press Send now.");
    return SendTexts::tr("Goes out in %n second(s), unless you hold it.", nullptr, *seconds);
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
    // a timer may be set a little longer than it was asked for
    const auto seconds = std::chrono::round<std::chrono::seconds>(*left);
    return std::max(1, int(seconds.count()));
}

QString reasonText(const Send &send, const Delivery &delivery, bool wireBusy)
{
    switch (send.state) {
    case SendState::Held:
        return heldText(send, delivery);
    case SendState::Queued:
        if (wireBusy)
            return SendTexts::tr("Waits for the one on the wire.");
        if (delivery.isPaused())
            return SendTexts::tr("Paused. Press Resume to let it go out.");
        return SendTexts::tr("Waits for its turn.");
    case SendState::OnTheWire:
        return SendTexts::tr("Has waited for the answer since %1.")
            .arg(clockTimeText(send.changed));
    case SendState::Done:
        return causeText(send.verdict);
    }
    return {};
}

QString searchText(const Send &send)
{
    QStringList parts = std::visit([](const auto &payload) { return searchParts(payload); },
                                   send.manifest.payload());
    parts.append(send.verdict.requestId);
    parts.append(send.manifest.profile().name);
    parts.append(send.manifest.profile().accessKeyId);
    return parts.join(u'\n');
}

} // namespace herald::ui
