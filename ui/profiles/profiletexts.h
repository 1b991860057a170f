// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"

#include <QString>

namespace herald::ui {

/// The words of the profile form, in the window's language.

[[nodiscard]] QString fieldLabel(ProfileField field);                 ///< with a mnemonic
[[nodiscard]] QString fieldName(ProfileField field);                  ///< for a screen reader
[[nodiscard]] QString fieldHint(ProfileField field, CloudKind cloud); ///< in an empty field
[[nodiscard]] QString credentialName(CredentialKind credential);
[[nodiscard]] QString wireFormName(WireForm form);
[[nodiscard]] QString wireFormHelp(WireForm form);
/// One sentence under the field
[[nodiscard]] QString problemText(const ProfileProblem &problem);

} // namespace herald::ui
