// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace herald::ui {

enum class Typeface {
    Text,
    Mono ///< source, ids, requests
};
/// For an editor that changes between the two; one that never does has Role::Mono.
void setTypeface(QWidget *editor, Typeface typeface);

/// A mail's own page: dark on white in every theme, as its receivers will most likely see it.
void setPaper(QWidget *browser);
/// What a document on paper begins with: links readable on white.
[[nodiscard]] QString paperSheet();

} // namespace herald::ui
