// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/tokenizer.h"

#include <QHash>
#include <QString>

#include <optional>

namespace herald::html {

/// Writes the part of a token stream that only shows text: well-formed, with no address in it, no
/// picture, no script, nothing deeper or larger than a window can lay out. A link's `href` is its
/// number.
class SafeMarkup
{
public:
    /// What comes after so many characters is left out. Elements count as some, too, and text in
    /// tables for more: what counts is how long a window takes to lay it out.
    explicit SafeMarkup(qsizetype mostCharacters)
        : m_left(mostCharacters)
    {}

    void write(const Token &token, std::optional<qsizetype> link);
    [[nodiscard]] QString finished();
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    void writeText(QStringView text);
    void open(const Token &token, std::optional<qsizetype> link);
    void close(const QString &name);
    void closeLast();

    struct Open
    {
        QString name;    ///< in the source
        QString written; ///< empty = too deep to be written
    };

    QString m_markup;
    QList<Open> m_open;
    QHash<QString, int> m_openCount; ///< by name in the source
    int m_written = 0;
    int m_tables = 0; ///< open ones, written or not
    qsizetype m_left;
    bool m_isCut = false;
    bool m_isDrawing = false; ///< inside svg or math
};

} // namespace herald::html
