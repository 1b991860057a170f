// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/receivers.h"

#include <QCoreApplication>

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

} // namespace

QStringList receiversOf(const Manifest &manifest)
{
    if (const auto *notification = std::get_if<Notification>(&manifest.payload()))
        return notification->receivers;
    QStringList names;
    for (const MailRecord &record : std::get<MailResend>(manifest.payload()).records)
        names.append(nameOf(record));
    return names;
}

QStringList receiverTexts(const Manifest &manifest)
{
    const auto *resend = std::get_if<MailResend>(&manifest.payload());
    if (!resend)
        return receiversOf(manifest);
    QStringList names;
    for (const MailRecord &record : resend->records) {
        const QString name = nameOf(record);
        names.append(
            fansOut(record)
                ? ReceiverTexts::tr("%1 (user group, number of people not known)").arg(name)
                : name);
    }
    return names;
}

} // namespace herald::ui
