// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"

#include <QList>

namespace herald::ui {

/// Whom manifests reach.
struct Reach
{
    struct Domain
    {
        QString name; ///< lower case
        int people = 0;

        friend bool operator==(const Domain &, const Domain &) = default;
    };

    int mails = 0;         ///< one for each manifest
    QStringList people;    ///< each once, as first written
    QList<Domain> domains; ///< by name
    QStringList outside;   ///< people in none of the profile's own domains; none when it names none
};

/// Of notifications; others reach nobody. All manifests are of one profile.
[[nodiscard]] Reach reachOf(const QList<Manifest> &manifests);

/// What a person does before the button works. It grows with the reach.
struct Friction
{
    bool blocked = false;    ///< the guard lets nothing be sent
    bool tick = false;       ///< says yes to a sentence
    bool typeNumber = false; ///< types how many people it is
};

/// To 10 people of one's own: nothing. More, or anybody outside: a sentence. More than 50, or a
/// guard that asks for it: the number.
[[nodiscard]] Friction frictionOf(const Reach &reach, const Profile &profile);

} // namespace herald::ui
