// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/target.h"
#include "app/html/tokenizer.h"

#include <QList>

#include <optional>

namespace herald::html {

/// A link as a reader sees it and as it really points.
struct Link
{
    QString text; ///< one line, shortened
    Target target;
    QString claimed; ///< the host or mail address its text names; empty = none

    /// "says bank.example, goes to evil.example"
    [[nodiscard]] bool isMisleading() const { return isElsewhere(claimed, target); }
    /// Anything a careful person would look at before sending it.
    [[nodiscard]] bool isSuspicious() const;

    friend bool operator==(const Link &, const Link &) = default;
};

/// Gathers the links of a token stream.
class LinkCollector
{
public:
    /// Numbers the link that this token begins; nothing when it begins none.
    std::optional<qsizetype> take(const Token &token);
    [[nodiscard]] QList<Link> finished();

private:
    void close();

    QList<Link> m_links;
    QString m_base;
    bool m_isOpen = false;
};

/// Web and mail addresses that stand in plain text, as mail programs make links of them.
[[nodiscard]] QList<Link> linksInText(const QString &text);

} // namespace herald::html
