// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "tests/ui/fakes.h"

#include <QCoroTask>

namespace herald::test {

/// A reviewed notification, ready to be submitted.
inline Manifest notificationManifest(const Profile &profile, const QString &subject,
                                     const QStringList &receivers)
{
    Notification notification;
    notification.playbookUuid = PlaybookUuid(u"b2f4a5d8-0000-4c1f-9f57-0f4f3a5f1d11"_s);
    notification.nodeName = u"notify_message_1"_s;
    notification.componentName = u"NotifyMessage"_s;
    notification.actionName = u"notifyByCustom"_s;
    notification.assetId = AssetId(u"10"_s);
    notification.receivers = receivers;
    notification.subject = subject;
    notification.content = u"The work is done."_s;
    return Manifest::freeze(profile, QUrl(u"https://cloud.example.com"_s), notification);
}

inline Manifest resendManifest(const Profile &profile, const QStringList &accounts)
{
    MailResend resend;
    for (const QString &account : accounts) {
        MailRecord record;
        record.id = MailRecordId(u"id-"_s + account);
        record.account = account;
        record.accountAuthType = u"USER"_s;
        record.mailSendType = u"ADD_GROUP_AUTHORIZATION"_s;
        resend.records.append(record);
    }
    return Manifest::freeze(profile, QUrl(u"https://cloud.example.com"_s), resend);
}

/// As many notifications of the first profile: "Subject 0", "Subject 1" …
inline QList<Manifest> manifests(const Stage &stage, int count)
{
    QList<Manifest> list;
    for (int i = 0; i < count; ++i)
        list.append(notificationManifest(stage.profiles.profiles().constFirst(),
                                         u"Subject %1"_s.arg(i), {u"a@example.com"_s}));
    return list;
}

/// The batch is in the ledger when this returns.
inline BatchId submitNow(Stage &stage, const QList<Manifest> &manifests)
{
    const auto batch = QCoro::waitFor(stage.delivery.submit(manifests));
    return batch ? *batch : BatchId();
}

inline bool isDone(const Stage &stage, const BatchId &id)
{
    const OpenBatch *batch = stage.delivery.batch(id);
    return batch && batch->isDone();
}

/// Writes sends down as an earlier run left them when it ended: released and waiting, the first
/// `onTheWire` of them on the wire. Before Stage::start().
inline QList<Send> leaveBehind(Stage &stage, const QList<Manifest> &manifests, int onTheWire = 0)
{
    SqliteLedger earlier(stage.place(), stage.clock);
    (void)QCoro::waitFor(earlier.recover());
    Batch batch;
    batch.id = BatchId(u"0-left-behind"_s);
    batch.account = accountOf(manifests.constFirst().profile());
    batch.created = stage.clock.utcNow();
    batch.hold = Hold::None;
    batch.tally.waiting = int(manifests.size());
    QList<Send> sends;
    for (const Manifest &manifest : manifests) {
        Send send;
        send.id = SendId(u"0-left-%1"_s.arg(sends.size()));
        send.batch = batch.id;
        send.manifest = manifest;
        send.created = send.changed = batch.created;
        sends.append(send);
    }
    const Result<QList<Send>> written = QCoro::waitFor(earlier.enqueue(batch, sends));
    for (int i = 0; i < onTheWire; ++i) {
        Attempt attempt;
        attempt.began = attempt.onTheWire.emplace(stage.clock.utcNow());
        (void)QCoro::waitFor(earlier.claim(sends.at(i).id, attempt));
    }
    return written.value_or(QList<Send>());
}

inline Verdict verdictOf(Outcome outcome, Cause cause)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.cause = cause;
    return verdict;
}

} // namespace herald::test
