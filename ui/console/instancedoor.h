// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace herald::ui {

/// Where the owner of a data folder hears a second Herald knock. All that can be asked for is
/// that the window comes to the front. A local socket in the user's runtime folder, open to the
/// same user only, asked of the kernel on both sides.
class InstanceDoor final : public QObject
{
    Q_OBJECT

public:
    explicit InstanceDoor(QObject *parent = nullptr);

    /// Only for the one who holds the OwnerLock: a socket that is there already belonged to an
    /// owner that was killed, and is replaced.
    [[nodiscard]] Result<void> open(const QString &dataFolder);
    /// A caller that has not said its word by then is dropped.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// True when the owner of that folder answered. Blocks for at most `timeout`; needs no event
    /// loop.
    [[nodiscard]] static bool knock(const QString &dataFolder, std::chrono::milliseconds timeout);
    /// The socket's path; where there are none, the name of a pipe.
    [[nodiscard]] static QString addressFor(const QString &dataFolder);

signals:
    void raiseRequested();

private:
    void receive();

    QLocalServer m_server;
    std::chrono::milliseconds m_patience{2'000};
};

/// Whether the other end of a connected socket is a process of this user.
[[nodiscard]] bool isSameUser(qintptr socket);

} // namespace herald::ui
