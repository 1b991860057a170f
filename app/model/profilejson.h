// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace herald {

/// A profile as it is stored and frozen: readable member names, enumerators as words, no secret.
[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// BadInput when a member has the wrong type, an unknown word, or id or name is missing. Members
/// that are not known are left alone, so that a newer file can be read.
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &object);

} // namespace herald
