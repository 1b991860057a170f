// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QString>

#include <optional>

namespace herald {

/// `zh` or `en`, as files and the program's options have it.
[[nodiscard]] QString languageCode(Language language);
/// Nothing = it is neither.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

} // namespace herald
