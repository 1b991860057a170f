// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/options.h"

#include <QJsonObject>

#include <optional>

namespace herald::sandbox {

struct AppGroup
{
    QString id; ///< 18 decimal digits, larger than a double can hold
    QString name;
    QString description;
    QString serverGroupId;
    QString serverGroupName; ///< empty = absent
    QString appType;
    QDateTime created;
    int appCount = 0;
};

/// One authorisation mail record (huawei-appgroup-mail.md 1.1). An empty text is absent.
struct MailRecord
{
    QString id;
    QString account;
    QString accountAuthType;
    QString accountAuthName;
    QString appGroupId;
    QString appGroupName;
    QString mailSendType;
    QString mailSendResult;
    QString errorMsg;
    QDateTime sendAt;
};

struct AppAuthorization
{
    QString id; ///< 32 hex digits
    QString accountId;
    QString account;
    QString accountType;
    QDateTime created;
    int group = 0;
};

/// The app groups, authorisations and first mail records of one project. All rows are made from
/// their index when asked for; record 0 of a group was sent last.
class WorkspaceWorld
{
public:
    WorkspaceWorld(quint64 seed, int appGroups, int recordsPerGroup, const QDateTime &start);

    [[nodiscard]] int groupCount() const { return m_groups; }
    [[nodiscard]] AppGroup group(int index) const;
    [[nodiscard]] int groupIndex(const QString &id) const; ///< -1: no such group

    [[nodiscard]] int recordCount() const { return m_records; } ///< of each group
    [[nodiscard]] MailRecord record(int group, int index) const;
    [[nodiscard]] std::optional<MailRecord> findRecord(const QString &id) const;

    [[nodiscard]] int authorizationCount() const { return (m_records + 3) / 4; } ///< of each group
    [[nodiscard]] AppAuthorization authorization(int group, int index) const;
    [[nodiscard]] std::optional<AppAuthorization> findAuthorization(const QString &id) const;

private:
    quint64 m_seed;
    int m_groups;
    int m_records;
    QDateTime m_start;
    quint64 m_firstGroupId;
    quint64 m_firstRecordId;
};

[[nodiscard]] QJsonObject toJson(const AppGroup &group);
[[nodiscard]] QJsonObject toJson(const MailRecord &record);
/// An authorisation names its group, which it does not hold.
[[nodiscard]] QJsonObject toJson(const AppAuthorization &authorization, const AppGroup &group);

} // namespace herald::sandbox
