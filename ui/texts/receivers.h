// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"

#include <QStringList>

namespace herald::ui {

/// Everyone a manifest reaches, as far as that is known: mail addresses, or accounts; a record
/// without an account by its id.
[[nodiscard]] QStringList receiversOf(const Manifest &manifest);
/// The same for people: a user group says that it is one.
[[nodiscard]] QStringList receiverTexts(const Manifest &manifest);

} // namespace herald::ui
