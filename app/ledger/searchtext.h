// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"

#include <QStringList>

namespace herald {

// How a send is found by its words. A word is found wherever it stands inside a field, also inside
// other words, as Chinese needs it. FTS5's trigrams cannot see words of one or two characters, so
// those have a table of their own, of every single character and every pair.

/// What is looked through: subject, receivers, accounts, names of accounts and app groups, record
/// ids, the profile's name.
[[nodiscard]] QStringList searchFields(const Manifest &manifest);

/// Compatibility forms, width and case made equal; control characters become spaces.
[[nodiscard]] QString foldedText(const QString &text);

[[nodiscard]] QString longIndexText(const QStringList &fields);  ///< for send_text
[[nodiscard]] QString shortIndexText(const QStringList &fields); ///< for send_short

/// What an operator typed, as words.
class SearchWords
{
public:
    explicit SearchWords(const QString &typed);

    [[nodiscard]] const QStringList &all() const { return m_words; } ///< folded
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Arguments for MATCH; empty when there is no word of that length.
    [[nodiscard]] QString longMatch() const;
    [[nodiscard]] QString shortMatch() const;
    [[nodiscard]] static bool isShort(const QString &word);
    /// The same for one word.
    [[nodiscard]] static QString matchOf(const QString &word);

private:
    QStringList m_words;
};

} // namespace herald
