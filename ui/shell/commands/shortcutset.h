// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commandlist.h"

#include <QPointer>
#include <QShortcut>

namespace herald::ui {

/// The shortcuts that run one command. Those that a page or the window has made for it are taken
/// over as they are; they get another key when a person chooses one, and their own back.
class ShortcutSet final
{
public:
    explicit ShortcutSet(const CommandSpec &spec)
        : m_spec(&spec)
    {}

    [[nodiscard]] const CommandSpec &spec() const { return *m_spec; }
    /// Takes over those among `candidates` that have one of the command's keys.
    void adopt(const QList<QShortcut *> &candidates);
    /// Keys of the command that none of them has go to `shortcut`; to the first of them without it.
    void complete(QShortcut *shortcut = nullptr);
    void apply(const Session &session);

    /// Does what the key does; null when nothing was taken over.
    [[nodiscard]] QShortcut *first() const;

private:
    struct Adopted
    {
        QPointer<QShortcut> shortcut;
        QList<QKeySequence> own;
    };

    const CommandSpec *m_spec;
    QList<Adopted> m_adopted;
};

} // namespace herald::ui
