// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/receivers.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

namespace {

struct ReceiverTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ReceiverTexts)
};

QString nameOf(const MailRecord &record)
{
    return record.account.value_or(record.id.text());
}

QString nameOf(const Authorization &authorization)
{
    return authorization.account.isEmpty() ? authorization.id.text() : authorization.account;
}

} // namespace

QStringList receiversOf(const Manifest &manifest)
{
    if (const auto *notification = std::get_if<Notification>(&manifest.payload()))
        return notification->receivers;
    QStringList names;
    if (const auto *resend = std::get_if<MailResend>(&manifest.payload())) {
        for (const MailRecord &record : resend->records)
            names.append(nameOf(record));
    } else {
        const auto &again = std::get<AuthorizationResend>(manifest.payload());
        for (const Authorization &authorization : again.authorizations)
            names.append(nameOf(authorization));
    }
    return names;
}

QStringList receiverTexts(const Manifest &manifest)
{
    QStringList names;
    const auto add = [&names](const auto &one) {
        const QString name = nameOf(one);
        names.append(
            fansOut(one)
                ? ReceiverTexts::tr("%1 (user group, number of people not known)").arg(name)
                : name);
    };
    if (const auto *resend = std::get_if<MailResend>(&manifest.payload()))
        std::for_each(resend->records.cbegin(), resend->records.cend(), add);
    else if (const auto *again = std::get_if<AuthorizationResend>(&manifest.payload()))
        std::for_each(again->authorizations.cbegin(), again->authorizations.cend(), add);
    else
        return receiversOf(manifest);
    return names;
}

} // namespace herald::ui
