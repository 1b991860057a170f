// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/fields.h"
#include "app/model/result.h"

#include <QByteArrayView>

namespace herald::imports {

/// A section for each entry of `clouds` in a clouds.yaml, inner keys as `auth.username`; lists are
/// passed over. BadInput, with the line's number, when it is not YAML, has aliases (a few lines
/// could stand for gigabytes), is too deep, or has more than 20 000 values.
[[nodiscard]] Result<Sections> yamlSections(QByteArrayView text);

} // namespace herald::imports
