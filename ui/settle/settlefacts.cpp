// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settle/settlefacts.h"

#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"
#include "ui/widgets/sendtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

namespace {

struct SettleFacts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::SettleFacts)
};

/// The attempt that may have sent it: the last one that got as far as the wire.
std::optional<QDateTime> onTheWire(const SendStory &story)
{
    const auto last = std::find_if(story.attempts.crbegin(), story.attempts.crend(),
                                   [](const Attempt &attempt) { return attempt.onTheWire; });
    return last == story.attempts.crend() ? std::nullopt : last->onTheWire;
}

} // namespace

QString settleFacts(const SendStory &story)
{
    const Send &send = story.send;
    const Profile &profile = send.manifest.profile();
    QStringList lines{
        SettleFacts::tr("What: %1").arg(whatText(send.manifest)),
        SettleFacts::tr("To whom: %1").arg(whomText(send.manifest)),
        SettleFacts::tr("Profile: %1 (%2)").arg(profile.name, cloudName(profile.cloud)),
    };
    if (const std::optional<QDateTime> moment = onTheWire(story))
        lines.append(SettleFacts::tr("On the wire: %1").arg(momentText(*moment)));
    lines.append(SettleFacts::tr("Why: %1").arg(causeText(send.verdict)));
    lines.append(evidenceText(send.verdict));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace herald::ui
