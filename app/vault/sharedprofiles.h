// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QList>

namespace herald {

/// Profiles for somebody else: everything but secrets, ids, and which hosts were confirmed. The
/// sandbox's are left out.
[[nodiscard]] QByteArray sharedForm(const QList<Profile> &profiles);
/// Their ids are new. BadInput when it is no such file, or one of the profiles cannot be read.
[[nodiscard]] Result<QList<Profile>> profilesFromShared(const QByteArray &bytes);

} // namespace herald
