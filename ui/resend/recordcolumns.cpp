// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordcolumns.h"

#include "ui/texts/recordtexts.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

CellSign plain(const MailRecord &)
{
    return {};
}

CellSign kindSign(const MailRecord &record)
{
    if (fansOut(record))
        return {u"group"_s, Ink::Caution};
    return {record.accountAuthType ? u"user"_s : QString(), Ink::Text};
}

CellSign typeSign(const MailRecord &record)
{
    QString icon;
    if (channelOf(record) == MailChannel::Mail)
        icon = u"mail"_s;
    else if (channelOf(record) == MailChannel::Sms)
        icon = u"sms"_s;
    else if (record.mailSendType)
        icon = u"question"_s;
    const bool granted = eventOf(record) == MailEvent::AccessGranted;
    const bool ordinary = granted && channelOf(record) == MailChannel::Mail;
    return {icon, ordinary || icon.isEmpty() ? Ink::Text : Ink::Caution};
}

CellSign resultSign(const MailRecord &record)
{
    switch (resultOf(record)) {
    case MailResult::Succeeded:
        return {u"check"_s, Ink::Positive};
    case MailResult::Failed:
        return {u"cross"_s, Ink::Negative};
    case MailResult::Unrecognised:
        break;
    }
    return {record.mailSendResult ? u"question"_s : QString(), Ink::Muted};
}

template <QString (*text)(const MailRecord &)>
QString withoutDate(const MailRecord &record, Language)
{
    return text(record);
}

QString idText(const MailRecord &record)
{
    return record.id.text();
}

QString reasonText(const MailRecord &record)
{
    return record.errorMsg.value_or(QString()).simplified();
}

QString appGroupIdText(const MailRecord &record)
{
    return record.appGroupId.value_or(AppGroupId()).text();
}

using Raw = std::optional<QString>;

template <auto member>
Raw raw(const MailRecord &record)
{
    return record.*member;
}

template <auto member>
void change(MailRecord &record, const Raw &raw)
{
    record.*member = raw;
}

Raw rawAppGroupId(const MailRecord &record)
{
    return record.appGroupId ? Raw(record.appGroupId->text()) : std::nullopt;
}

void changeAppGroupId(MailRecord &record, const Raw &raw)
{
    record.appGroupId = raw ? std::optional(AppGroupId(*raw)) : std::nullopt;
}

} // namespace

const QList<TableColumn> &recordColumns()
{
    using M = MailRecord;
    using Member = RecordColumn;
    static const QList<TableColumn> columns{
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Account"), Member::Account,
         withoutDate<accountText>, plain, 14, true, raw<&M::account>, change<&M::account>},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Kind"), Member::AccountAuthType,
         withoutDate<kindText>, kindSign, 13, true, raw<&M::accountAuthType>,
         change<&M::accountAuthType>},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Name"), Member::AccountAuthName,
         withoutDate<nameText>, plain, 13, true, raw<&M::accountAuthName>,
         change<&M::accountAuthName>},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "App group"), Member::GroupName,
         withoutDate<appGroupText>, plain, 15, true, raw<&M::appGroupName>,
         change<&M::appGroupName>},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "What"), Member::MailSendType,
         withoutDate<mailTypeText>, typeSign, 23, true, raw<&M::mailSendType>,
         change<&M::mailSendType>},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Result"), Member::MailSendResult,
         withoutDate<resultText>, resultSign, 21},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Sent at"), Member::SendAt, sentAtText,
         plain, 20},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Record id"), Member::Id,
         withoutDate<idText>, plain, 19},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Reason"), Member::ErrorMsg,
         withoutDate<reasonText>, plain, 24, false},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "App group id"), Member::GroupId,
         withoutDate<appGroupIdText>, plain, 19, false, rawAppGroupId, changeAppGroupId},
    };
    return columns;
}

QStringList knownValues(RecordColumn member)
{
    switch (member) {
    case RecordColumn::AccountAuthType:
        return {u"USER"_s, u"USER_GROUP"_s};
    case RecordColumn::MailSendType:
        return {u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION"_s,
                u"ADD_GROUP_AUTHORIZATION_SMS"_s, u"DEL_GROUP_AUTHORIZATION_SMS"_s};
    case RecordColumn::MailSendResult:
        return {u"SUCCESS"_s, u"SUEECESS"_s, u"FAIL"_s};
    default:
        return {};
    }
}

RecordAliases recordAliases()
{
    RecordAliases aliases;
    for (const RecordColumn member : {RecordColumn::AccountAuthType, RecordColumn::MailSendType,
                                      RecordColumn::MailSendResult}) {
        for (const QString &value : knownValues(member))
            aliases.insert(value, shownValue(member, value));
    }
    return aliases;
}

QString shownValue(RecordColumn member, const QString &raw)
{
    MailRecord record;
    switch (member) {
    case RecordColumn::AccountAuthType:
        record.accountAuthType = raw;
        return kindText(record);
    case RecordColumn::MailSendType:
        record.mailSendType = raw;
        return mailTypeText(record);
    case RecordColumn::MailSendResult:
        record.mailSendResult = raw;
        return resultText(record);
    default:
        return raw;
    }
}

} // namespace herald::ui
