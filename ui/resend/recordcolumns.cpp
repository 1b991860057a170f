// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordcolumns.h"

#include "ui/texts/recordtexts.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestId = 128; // huawei-appgroup-mail.md 1.1

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

template <QString (*text)(const MailRecord &)>
QVariant asText(const MailRecord &record)
{
    return text(record);
}

QString idText(const MailRecord &record)
{
    return record.id.text();
}

/// Ids are text, yet most are decimals: padded, the shorter number comes first.
QVariant idValue(const MailRecord &record)
{
    return record.id.text().rightJustified(longestId);
}

QVariant sentAtValue(const MailRecord &record)
{
    return record.sendAt.value_or(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
}

} // namespace

const QList<RecordColumn> &recordColumns()
{
    static const QList<RecordColumn> columns{
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Account"), withoutDate<accountText>,
         asText<accountText>, plain, 14},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Kind"), withoutDate<kindText>,
         asText<kindText>, kindSign, 13},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Name"), withoutDate<nameText>,
         asText<nameText>, plain, 13},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "App group"), withoutDate<appGroupText>,
         asText<appGroupText>, plain, 15},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "What"), withoutDate<mailTypeText>,
         asText<mailTypeText>, typeSign, 23},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Result"), withoutDate<resultText>,
         asText<resultText>, resultSign, 21},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Sent at"), sentAtText, sentAtValue, plain,
         20},
        {QT_TRANSLATE_NOOP("herald::ui::RecordsModel", "Record id"), withoutDate<idText>, idValue,
         plain, 19},
    };
    return columns;
}

} // namespace herald::ui
