// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace herald::ui {

/// Reads the authorisations of one app group, a hundred at a time, until the service has no more
/// (huawei-appgroup-mail.md 2.4, 2.7). What shifts to another page meanwhile comes once. A load
/// that was stopped stays stopped. Window thread.
class AuthorizationsLoader final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Stopped, Failed };

    /// `workspace` outlives the loader.
    explicit AuthorizationsLoader(WorkspaceDirectory &workspace, QObject *parent = nullptr);

    void start(const Profile &profile, const AppGroupId &appGroup);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] int total() const { return m_total; } ///< as the service says
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of Failed

signals:
    void arrived(const QList<herald::Authorization> &authorizations);
    void changed(); ///< state, received or total

private:
    void ask();
    void take(const Result<herald::Page<Authorization>> &answer);
    void enter(State state);

    WorkspaceDirectory &m_workspace;
    Profile m_profile;
    AppGroupId m_appGroup;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    QSet<AuthorizationId> m_seen;
    int m_question = 0;
    int m_received = 0;
    int m_total = 0;
};

} // namespace herald::ui
