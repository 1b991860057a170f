// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace herald::sandbox {

/// The IAM tokens given out so far (huawei-appgroup-mail.md 4.1).
class Tokens
{
public:
    struct Token
    {
        QString project; ///< id; empty: not scoped to a project
        QDateTime expires;
    };

    /// A new token; older ones stay valid.
    [[nodiscard]] QByteArray issue(const Token &token);
    [[nodiscard]] std::optional<Token> find(const QByteArray &text) const;

private:
    QHash<QByteArray, Token> m_tokens;
};

} // namespace herald::sandbox
