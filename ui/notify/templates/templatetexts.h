// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/template.h"

namespace herald::ui {

/// "Version 3 · 24 Nov 2026 14:02:11 · Li Si · shorter subject"
[[nodiscard]] QString versionText(const TemplateVersion &version, int number);
/// Whose it is, how many versions, and which way it takes; lines.
[[nodiscard]] QString templateFacts(const Template &t, const TemplateVersion &version);
/// Subject and body as one text, to read and to compare.
[[nodiscard]] QString wholeText(const TemplateText &text);
[[nodiscard]] QString languageName(Language language);

} // namespace herald::ui
