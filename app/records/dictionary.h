// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace herald {

/// Texts of which there are few, each kept once and known by a number from 0. A copy is a snapshot:
/// it costs nothing until the original grows.
class Dictionary
{
public:
    [[nodiscard]] quint32 numberOf(const QString &text); ///< adds it when it is new
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts.at(number); }
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }
    /// For each number its place when the texts are sorted without regard to case.
    [[nodiscard]] QList<quint32> ranks() const;
    [[nodiscard]] qsizetype bytes() const; ///< about what it holds in memory

private:
    QList<QString> m_texts;
    QHash<QString, quint32> m_numbers;
};

} // namespace herald
