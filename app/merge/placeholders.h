// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// A stretch of a text with placeholders.
struct MergePiece
{
    enum class Kind {
        Text,
        Placeholder, ///< `{{name}}` or `{{name|default}}`
        Unclosed     ///< `{{` without its `}}`; `text` is what stands there
    };

    Kind kind = Kind::Text;
    QString text;                    ///< literal, or the name without the blanks around it
    std::optional<QString> fallback; ///< what stands in for an empty value; may be empty itself

    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

/// Takes a text apart. A name holds neither braces nor `|` nor a line break. Braces that are meant
/// are doubled: `{{{{` stands for `{{`, `}}}}` for `}}`; a backslash means nothing, so that paths
/// can stand before a placeholder. Stretches of text are joined, none is empty.
[[nodiscard]] QList<MergePiece> mergePieces(const QString &text);

/// How a placeholder is written in a text.
[[nodiscard]] QString placeholderFor(const QString &name);

} // namespace herald
