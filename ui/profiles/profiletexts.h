// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"

#include <QIcon>
#include <QString>

namespace herald::ui {

/// The words of the profile form, in the window's language.

[[nodiscard]] QString fieldLabel(ProfileField field);                 ///< with a mnemonic
[[nodiscard]] QString fieldName(ProfileField field);                  ///< for a screen reader
[[nodiscard]] QString fieldHint(ProfileField field, CloudKind cloud); ///< in an empty field
[[nodiscard]] QString fieldHelp(ProfileField field, const Profile &profile); ///< below it
[[nodiscard]] QString credentialName(CredentialKind credential);
/// One of choicesOf() a field.
[[nodiscard]] QString choiceText(ProfileField field, int number);
[[nodiscard]] QIcon choiceIcon(ProfileField field, int number);
/// One sentence under the field
[[nodiscard]] QString problemText(const ProfileProblem &problem);

} // namespace herald::ui
