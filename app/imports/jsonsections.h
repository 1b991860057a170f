// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/fields.h"

#include <QJsonArray>

namespace herald::imports {

/// A section for each object of `profiles`, named by its `name`; inner members as `outer.inner`.
/// What is not an object becomes a section without values. Qt's own copy is not wiped.
[[nodiscard]] Sections jsonSections(const QJsonArray &profiles);

} // namespace herald::imports
