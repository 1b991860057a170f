// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/reach.h"

#include "app/model/guard.h"
#include "app/model/resemblance.h"

#include <QSet>

#include <map>

namespace herald::ui {

namespace {

constexpr qsizetype fewPeople = 10;
constexpr qsizetype manyPeople = 50;

} // namespace

Reach reachOf(const QList<Manifest> &manifests)
{
    Reach reach;
    QSet<QString> known;
    std::map<QString, int> domains;
    for (const Manifest &manifest : manifests) {
        const auto *mail = std::get_if<Notification>(&manifest.payload());
        if (!mail)
            continue;
        ++reach.mails;
        const Profile &profile = manifest.profile();
        for (const QString &receiver : mail->receivers) {
            const qsizetype before = known.size();
            known.insert(foldedAddress(receiver));
            if (known.size() == before)
                continue;
            reach.people.append(receiver);
            ++domains[receiver.section(QLatin1Char('@'), -1).toLower()];
            if (!profile.ownDomains.isEmpty() && !isOwnAddress(profile, receiver))
                reach.outside.append(receiver);
        }
    }
    for (const auto &[name, people] : domains)
        reach.domains.append({name, people});
    return reach;
}

Friction frictionOf(const Reach &reach, const Profile &profile)
{
    Friction friction;
    friction.blocked = !letsSend(profile);
    friction.typeNumber =
        reach.people.size() > manyPeople || profile.guard == GuardLevel::ConfirmByNumber;
    friction.tick =
        !reach.outside.isEmpty() || (reach.people.size() > fewPeople && !friction.typeNumber);
    return friction;
}

} // namespace herald::ui
