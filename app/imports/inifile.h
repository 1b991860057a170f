// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/fields.h"
#include "app/model/result.h"

#include <QByteArrayView>

namespace herald::imports {

/// The sections of an INI file, as the clouds' tools read it: `name = value` or `name: value`,
/// names in lower case, comments by `#` or `;` at a line's begin or after a blank, no quotes and no
/// backslashes. Sections of one name are one, and the last value of a name counts. BadInput, with
/// the line's number, for a line that is none of it or stands before the first section.
[[nodiscard]] Result<Sections> iniSections(QByteArrayView text);

} // namespace herald::imports
