// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/workspaceworld.h"

#include <QHash>
#include <QList>

namespace herald::sandbox {

struct MailQuery
{
    int group = 0;
    int limit = 10;
    int offset = 0;
    QString account;  ///< part of the name; empty = all
    QString sendType; ///< empty = all
    QString result;   ///< SUCCESS, FAIL; empty = all
};

struct MailPage
{
    int count = 0; ///< all that match
    QList<MailRecord> records;
};

/// The mail records of one project: those of its world, and before them the ones that sendings
/// have added, newest first.
class MailBook
{
public:
    explicit MailBook(const WorkspaceWorld &world)
        : m_world(world)
    {}

    [[nodiscard]] const WorkspaceWorld &world() const { return m_world; }
    [[nodiscard]] std::optional<MailRecord> find(const QString &id) const;
    [[nodiscard]] MailPage list(const MailQuery &query) const;
    /// Files a record under a new id, which is returned: every sending makes one (1.4).
    QString add(MailRecord record);

private:
    [[nodiscard]] MailRecord recordAt(int group, int index) const;

    WorkspaceWorld m_world;
    QHash<int, QList<MailRecord>> m_added; ///< by group, oldest first
    int m_addedCount = 0;
};

} // namespace herald::sandbox
