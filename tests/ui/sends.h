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

/// Submits at once; the fakes answer without waiting, so the batch is there when this returns.
inline BatchId submitNow(Stage &stage, const QList<Manifest> &manifests)
{
    const auto batch = QCoro::waitFor(stage.delivery.submit(manifests));
    return batch ? *batch : BatchId();
}

inline Verdict verdictOf(Outcome outcome, Cause cause)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.cause = cause;
    return verdict;
}

} // namespace herald::test
