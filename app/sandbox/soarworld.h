// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/options.h"

#include <QJsonArray>
#include <QStringList>

namespace herald::sandbox {

struct Playbook
{
    QString uuid;
    QString name;
    QString description;
    QString ownType;   ///< preset, user
    QString paramType; ///< template-…
    bool active = false;
    qint64 created = 0; ///< epoch milliseconds, as are the next two
    qint64 modified = 0;
    qint64 lastRun = 0; ///< 0 = never
};

struct PlaybookNode
{
    QString name;
    QString component;
    QString action;
};

struct Component
{
    QString name;
    QString chinese; ///< description
    QString english;
    QStringList actions;
};

struct ComponentAsset
{
    int id = 0;
    QString uuid;
    QString name;
    QString component;
    QString created; ///< with or without seconds, as the service has both
    QJsonArray params;
};

/// The playbooks, components and assets of the sandbox's Alibaba account. All rows are made from
/// their index when asked for. Playbook 0 was modified last; every eleventh never ran and so has
/// no known nodes (alibaba-soar.md 2.1).
class SoarWorld
{
public:
    SoarWorld(const Options &options, const QDateTime &start);

    [[nodiscard]] int playbookCount() const { return m_playbooks; }
    [[nodiscard]] Playbook playbook(int index) const;
    [[nodiscard]] int indexOf(const QString &uuid) const; ///< -1: no such playbook
    [[nodiscard]] bool isActive(int index) const;
    [[nodiscard]] bool hasRun(int index) const { return index % 11 != 7; }
    [[nodiscard]] QList<PlaybookNode> nodes(int index) const; ///< never-run ones have nodes, too

    [[nodiscard]] static const QList<Component> &components();
    [[nodiscard]] static const Component *component(const QString &name);
    [[nodiscard]] QList<ComponentAsset> assets(const QString &component) const;

private:
    [[nodiscard]] QString playbookUuid(int index) const;

    quint64 m_seed;
    int m_playbooks;
    int m_assetsPerComponent;
    qint64 m_start;
};

} // namespace herald::sandbox
