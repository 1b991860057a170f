// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokens.h"

#include <QRandomGenerator>

namespace herald::sandbox {

QByteArray Tokens::issue(const Token &token)
{
    quint32 noise[300]; // real ones are one very long line
    QRandomGenerator::system()->fillRange(noise);
    const QByteArray bytes(reinterpret_cast<const char *>(noise), sizeof noise);
    const QByteArray text = "MII" + bytes.toBase64();
    m_tokens.insert(text, token);
    return text;
}

std::optional<Tokens::Token> Tokens::find(const QByteArray &text) const
{
    const auto it = m_tokens.constFind(text);
    return it == m_tokens.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace herald::sandbox
