// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/imports/importfiles.h"

namespace herald::ui {

/// The words of the import, in the window's language.
[[nodiscard]] QString sourceText(const ImportRead &read);      ///< "aliyun command line"
[[nodiscard]] QString foundText(const FoundCredential &found); ///< cloud, kind, key, region
[[nodiscard]] QString leftOutText(const SkippedEntry &left);   ///< why, and what to do

} // namespace herald::ui
