// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace herald::html {

/// Text with its character references resolved: every numeric one, and the named ones that can
/// change where a link points or what a word says in ASCII. Others stay as they are written.
[[nodiscard]] QString withoutReferences(QStringView text);

} // namespace herald::html
