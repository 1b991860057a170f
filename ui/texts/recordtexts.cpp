// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/recordtexts.h"

#include "ui/texts/dates.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::RecordTexts)
};

QString resultWord(const MailRecord &record)
{
    switch (resultOf(record)) {
    case MailResult::Succeeded:
        return RecordTexts::tr("Succeeded");
    case MailResult::Failed:
        return RecordTexts::tr("Failed");
    case MailResult::Unrecognised:
        break;
    }
    return record.mailSendResult.value_or(QString());
}

} // namespace

QString accountText(const MailRecord &record)
{
    return record.account.value_or(QString());
}

QString kindText(const MailRecord &record)
{
    if (fansOut(record))
        return RecordTexts::tr("User group");
    if (record.accountAuthType == u"USER"_s)
        return RecordTexts::tr("User");
    return record.accountAuthType.value_or(QString());
}

QString nameText(const MailRecord &record)
{
    return record.accountAuthName.value_or(QString());
}

QString appGroupText(const MailRecord &record)
{
    const QString name = record.appGroupName.value_or(QString());
    return name.isEmpty() ? record.appGroupId.value_or(AppGroupId()).text() : name;
}

QString mailTypeText(const MailRecord &record)
{
    const bool granted = eventOf(record) == MailEvent::AccessGranted;
    switch (channelOf(record)) {
    case MailChannel::Mail:
        return granted ? RecordTexts::tr("Mail: access granted")
                       : RecordTexts::tr("Mail: access removed");
    case MailChannel::Sms:
        return granted ? RecordTexts::tr("SMS: access granted")
                       : RecordTexts::tr("SMS: access removed");
    case MailChannel::Unrecognised:
        break;
    }
    return record.mailSendType.value_or(QString());
}

QString resultText(const MailRecord &record)
{
    const QString word = resultWord(record);
    const QString reason = record.errorMsg.value_or(QString()).simplified();
    if (reason.isEmpty() || word.isEmpty())
        return word.isEmpty() ? reason : word;
    //: a result and the service's reason for it: "Failed: mailbox unavailable"
    return RecordTexts::tr("%1: %2").arg(word, reason);
}

QString sentAtText(const MailRecord &record, Language language)
{
    return momentText(record.sendAt.value_or(QDateTime()), language);
}

QList<RecordMember> membersOf(const MailRecord &record)
{
    std::optional<QString> group;
    if (record.appGroupId)
        group = record.appGroupId->text();
    std::optional<QString> sentAt;
    if (record.sendAt)
        sentAt = record.sendAt->toUTC().toString(Qt::ISODateWithMs);
    return {
        {u"id"_s, RecordTexts::tr("Record id"), record.id.text()},
        {u"account"_s, RecordTexts::tr("Account"), record.account},
        {u"account_auth_type"_s, RecordTexts::tr("Kind"), record.accountAuthType},
        {u"account_auth_name"_s, RecordTexts::tr("Name"), record.accountAuthName},
        {u"app_group_id"_s, RecordTexts::tr("App group id"), group},
        {u"app_group_name"_s, RecordTexts::tr("App group"), record.appGroupName},
        {u"mail_send_type"_s, RecordTexts::tr("What"), record.mailSendType},
        {u"mail_send_result"_s, RecordTexts::tr("Result"), record.mailSendResult},
        {u"error_msg"_s, RecordTexts::tr("Reason"), record.errorMsg},
        {u"send_at"_s, RecordTexts::tr("Sent at"), sentAt},
    };
}

} // namespace herald::ui
