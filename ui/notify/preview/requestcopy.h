// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/ports/cloud.h"

namespace herald::ui {

/// What a request can be copied as. None of them holds a secret or a signature.
enum class CopyKind {
    CommandLine, ///< for the vendor's own command line
    Curl,
    Json
};

/// Any thread. Fails as Cloud::sketch().
[[nodiscard]] Result<QString> copyOf(const Manifest &manifest, const Cloud &cloud, CopyKind kind);

} // namespace herald::ui
