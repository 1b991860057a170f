// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// One page of a list, and how many there are in all.
template <class T>
struct Page
{
    QList<T> items;
    int total = 0;
    QDateTime serverTime = {}; ///< UTC, the service's clock; invalid when the answer had none
};

/// DescribePlaybooks (alibaba-soar.md 2.2)
struct Playbook
{
    PlaybookUuid uuid;
    QString displayName;
    QString description;
    bool active = false;
    QDateTime modified; ///< UTC
};

/// One node of a playbook, from DescribeLatestRecordSchema (2.5)
struct PlaybookNode
{
    QString nodeName;
    QString componentName;
    QString actionName;
};

/// DescribeComponentList (2.8): a component and the names of its actions
struct Component
{
    QString name;
    QString description;
    QStringList actions;
};

/// DescribeComponentAssets (2.9). `Params` holds secrets and is never read.
struct ComponentAsset
{
    AssetId id;
    QString name;
    QString componentName;
};

/// ListAppGroup (huawei-appgroup-mail.md 2.3)
struct AppGroup
{
    AppGroupId id;
    QString name;
    QString description;
};

/// ListAppGroupAuthorization (huawei-appgroup-mail.md 2.4). Only what has an id can be mailed.
struct Authorization
{
    AuthorizationId id;
    QString accountId;
    QString account;
    QString accountType;  ///< USER, USER_GROUP
    QString platformType; ///< AD, LOCAL, SYSTEM
    AppGroupId appGroupId;
    QString appGroupName;
    QDateTime created; ///< UTC; invalid when the service does not say

    friend bool operator==(const Authorization &, const Authorization &) = default;
};

/// KeystoneListProjects (huawei-appgroup-mail.md 3.3)
struct Project
{
    QString id;
    QString name; ///< region id, or region id + '_' + text
};

} // namespace herald
