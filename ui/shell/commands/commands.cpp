// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/commands.h"

#include "ui/session.h"
#include "ui/widgets/page.h"

#include <QShortcut>

namespace herald::ui {

Commands::Commands(const Session &session, QWidget &window, const QList<Page *> &pages)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_ofWindow(window.findChildren<QShortcut *>())
{
    for (const Page *page : pages) {
        m_ofWindow.removeIf([page](const QShortcut *shortcut) {
            const auto *parent = qobject_cast<const QWidget *>(shortcut->parent());
            return parent == page || page->isAncestorOf(parent);
        });
        adoptPage(*page);
    }
    apply();
    connect(&m_session, &Session::keysChanged, this, &Commands::apply);
}

void Commands::adoptPage(const Page &page)
{
    const QList<QShortcut *> shortcuts = page.findChildren<QShortcut *>();
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.isFixed || spec.page.isEmpty() || spec.page != page.objectName())
            continue;
        ShortcutSet set(spec);
        set.adopt(shortcuts);
        QShortcut *first = set.first();
        if (!first)
            continue;
        set.complete();
        const auto *widget = qobject_cast<const QWidget *>(first->parent());
        m_entries.push_back(
            {std::move(set), [first] { emit first->activated(); },
             [first, widget] { return first->isEnabled() && widget->isVisible(); }});
    }
}

void Commands::add(QLatin1StringView id, Act act, Test can)
{
    ShortcutSet set(commandSpec(id));
    set.adopt(m_ofWindow);
    auto *shortcut = new QShortcut(&m_window);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [act, can] {
        if (!can || can())
            act();
    });
    set.complete(shortcut);
    set.apply(m_session);
    m_entries.push_back({std::move(set), std::move(act), std::move(can)});
}

void Commands::apply()
{
    for (Entry &entry : m_entries)
        entry.shortcuts.apply(m_session);
}

QList<Command> Commands::available() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        const CommandSpec &spec = entry.shortcuts.spec();
        if (!entry.can || entry.can())
            commands.append({spec.id, spec.words, {}, keysOf(spec, m_session), entry.act});
    }
    for (const More &more : m_more)
        commands += more();
    return commands;
}

} // namespace herald::ui
