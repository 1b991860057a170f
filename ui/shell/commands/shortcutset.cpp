// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/shortcutset.h"

#include "ui/session.h"

#include <algorithm>

namespace herald::ui {

void ShortcutSet::adopt(const QList<QShortcut *> &candidates)
{
    for (const QKeySequence &key : m_spec->keys) {
        for (QShortcut *candidate : candidates) {
            const bool isKnown = std::any_of(
                m_adopted.cbegin(), m_adopted.cend(),
                [candidate](const Adopted &adopted) { return adopted.shortcut == candidate; });
            if (!isKnown && candidate->keys().contains(key))
                m_adopted.append({candidate, candidate->keys()});
        }
    }
}

void ShortcutSet::complete(QShortcut *shortcut)
{
    QList<QKeySequence> rest = m_spec->keys;
    for (const Adopted &adopted : std::as_const(m_adopted)) {
        for (const QKeySequence &key : adopted.own)
            rest.removeAll(key);
    }
    if (shortcut)
        m_adopted.append({shortcut, rest});
    else if (!m_adopted.isEmpty())
        m_adopted.first().own += rest;
}

void ShortcutSet::apply(const Session &session)
{
    const bool isChosen = session.keyOf(m_spec->id).has_value();
    bool isFirst = true;
    for (const Adopted &adopted : std::as_const(m_adopted)) {
        if (!adopted.shortcut)
            continue;
        if (!isChosen)
            adopted.shortcut->setKeys(adopted.own);
        else // two with one key would be ambiguous, and neither would act
            adopted.shortcut->setKeys(isFirst ? keysOf(*m_spec, session) : QList<QKeySequence>());
        isFirst = false;
    }
}

QShortcut *ShortcutSet::first() const
{
    return m_adopted.isEmpty() ? nullptr : m_adopted.constFirst().shortcut;
}

} // namespace herald::ui
