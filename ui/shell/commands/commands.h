// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/shortcutset.h"

#include <QObject>

#include <functional>
#include <vector>

namespace herald::ui {

class Page;

/// What can be done at the moment.
struct Command
{
    QLatin1StringView id; ///< empty when it is not on the list of those that can have a key
    const char *words;    ///< see CommandWords
    QString name;         ///< takes the place of %1 in the words; may be empty
    QList<QKeySequence> keys;
    std::function<void()> act;
};

/// What can be done in the window by a key or by name, and with which key. No command sends: the
/// furthest that one goes is the review. Changed keys work at once.
class Commands final : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void()>;
    using Test = std::function<bool()>;
    using More = std::function<QList<Command>()>;

    /// Takes over the shortcuts of the pages, which are complete by now.
    Commands(const Session &session, QWidget &window, const QList<Page *> &pages);

    /// What a command does that works everywhere; `can` says whether there is anything to do.
    void add(QLatin1StringView id, Act act, Test can = {});
    /// Commands without a key that come and go. Asked each time.
    void addMore(More more) { m_more.push_back(std::move(more)); }

    /// Those of the page that is open first.
    [[nodiscard]] QList<Command> available() const;

private:
    struct Entry
    {
        ShortcutSet shortcuts;
        Act act;
        Test can;
    };

    void adoptPage(const Page &page);
    void apply();

    const Session &m_session;
    QWidget &m_window;
    QList<QShortcut *> m_ofWindow; ///< made before, and not inside a page
    std::vector<Entry> m_entries;
    std::vector<More> m_more;
};

} // namespace herald::ui
