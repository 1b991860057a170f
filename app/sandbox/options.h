// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace herald::sandbox {

struct AccessKey
{
    QString id;
    QByteArray secret;
    QByteArray token;   ///< set: a temporary key, useless without this token
    QDateTime expires;  ///< of a temporary key; invalid = never
    bool active = true; ///< false: disabled by its owner
};

/// What a sandbox is made of. None of these secrets opens anything anywhere else.
struct Options
{
    quint16 port = 0; ///< on 127.0.0.1; 0 = any free one
    quint64 seed = 1; ///< the same seed makes the same world
    int playbooks = 24;
    int assetsPerComponent = 3;
    int appGroups = 6;
    int recordsPerGroup = 40;
    bool lockKeys = true; ///< Huawei: five minutes' lock after more than five failures in a row
    std::chrono::seconds tokenLifetime = std::chrono::hours(24);
    std::function<QDateTime()> clock = QDateTime::currentDateTimeUtc;
    QList<AccessKey> alibabaKeys = {
        {QStringLiteral("SANDBOXAK0001"), "sandbox-secret", {}, {}, true},
        {QStringLiteral("STS.SANDBOX0001"), "sandbox-sts-secret", "sandbox-sts-token", {}, true}};
    QString roleArn = QStringLiteral("acs:ram::1376020000718726:role/herald-notify");
    QList<AccessKey> huaweiKeys = {
        {QStringLiteral("SANDBOXHW0000000001"), "sandbox-hw-secret", {}, {}, true},
        {QStringLiteral("SANDBOXHW0000000002"),
         "sandbox-hw-sts-secret",
         "sandbox-hw-sts-token",
         {},
         true}};
    QString region = QStringLiteral("cn-north-4");
    QString projectId = QStringLiteral("0123456789abcdef0123456789abcdef");
    QString accountName = QStringLiteral("sandbox");
    QString userName = QStringLiteral("operator");
    QString password = QStringLiteral("sandbox-password");
};

} // namespace herald::sandbox
