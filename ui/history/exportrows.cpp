// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/exportrows.h"

#include "ui/texts/receivers.h"

#include <QMetaEnum>

#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QLatin1StringView name;
    QString (*text)(const Send &send);
};

template <class Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString accountOfProfile(const Send &send)
{
    const Profile &profile = send.manifest.profile();
    QStringList parts{profile.accessKeyId, profile.accountName, profile.userName,
                      profile.projectId};
    parts.removeAll(QString());
    return parts.join(u'/');
}

QString what(const Send &send)
{
    if (const auto *notification = std::get_if<Notification>(&send.manifest.payload()))
        return notification->subject;
    const auto *resend = std::get_if<MailResend>(&send.manifest.payload());
    if (!resend)
        return u"send-by-authorization"_s;
    QStringList types;
    for (const MailRecord &record : resend->records)
        types.append(record.mailSendType.value_or(QString()));
    types.removeDuplicates();
    return types.join("; "_L1);
}

QString outcome(const Send &send)
{
    switch (send.state) {
    case SendState::Held:
        return u"Held"_s;
    case SendState::Queued:
        return u"Queued"_s;
    case SendState::OnTheWire:
        return u"OnTheWire"_s;
    case SendState::Done:
        return keyOf(send.verdict.outcome);
    }
    return {};
}

QString decision(const Send &send)
{
    if (!send.settlement)
        return {};
    switch (send.settlement->decision) {
    case Decision::TreatAsSent:
        return u"TreatAsSent"_s;
    case Decision::TreatAsNotSent:
        return u"TreatAsNotSent"_s;
    case Decision::SendAgain:
        return u"SendAgain"_s;
    }
    return {};
}

QString cause(const Send &send)
{
    return send.verdict.cause == Cause::None ? QString() : keyOf(send.verdict.cause);
}

constexpr std::array columns{
    Column{"time"_L1, [](const Send &send) { return isoText(send.created); }},
    Column{"cloud"_L1,
           [](const Send &send) {
               const bool isAlibaba = send.manifest.profile().cloud == CloudKind::Alibaba;
               return isAlibaba ? u"alibaba"_s : u"huawei"_s;
           }},
    Column{"profile"_L1, [](const Send &send) { return send.manifest.profile().name; }},
    Column{"account"_L1, accountOfProfile},
    Column{"what"_L1, what},
    Column{"receivers"_L1,
           [](const Send &send) { return receiversOf(send.manifest).join("; "_L1); }},
    Column{"outcome"_L1, outcome},
    Column{"settled"_L1, decision},
    Column{"settled_by"_L1,
           [](const Send &send) { return send.settlement ? send.settlement->who : QString(); }},
    Column{"settled_why"_L1,
           [](const Send &send) { return send.settlement ? send.settlement->reason : QString(); }},
    Column{"cause"_L1, cause},
    Column{"code"_L1, [](const Send &send) { return send.verdict.code; }},
    Column{"request_id"_L1, [](const Send &send) { return send.verdict.requestId; }},
    Column{"attempts"_L1, [](const Send &send) { return QString::number(send.attempts); }},
    Column{"fingerprint"_L1,
           [](const Send &send) { return QString::fromLatin1(send.manifest.fingerprint()); }},
};

} // namespace

QStringList exportColumns()
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

QStringList exportRow(const Send &send)
{
    QStringList cells;
    for (const Column &column : columns)
        cells.append(column.text(send));
    return cells;
}

} // namespace herald::ui
