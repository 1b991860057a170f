// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QObject>

#include <optional>

namespace herald::ui {

/// Reads the mail records of one app group, a hundred at a time, until the service has no more
/// (huawei-appgroup-mail.md 2.1, 2.7). A load that was stopped stays stopped: an answer that
/// comes later is dropped, as is one to an older question. Window thread.
class RecordsLoader final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Stopped, Failed };

    /// `workspace` outlives the loader.
    explicit RecordsLoader(WorkspaceDirectory &workspace, QObject *parent = nullptr);

    void start(const Profile &profile, const AppGroupId &appGroup);
    void stop();
    void forget(); ///< back to Idle

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] int total() const { return m_total; } ///< as the service says; 0 before a page
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of Failed

signals:
    void firstPageArrived(const QList<herald::MailRecord> &records); ///< begins the list anew
    void nextPageArrived(const QList<herald::MailRecord> &records);
    void changed(); ///< state, received or total

private:
    void ask();
    void take(const Result<herald::Page<MailRecord>> &answer);
    void enter(State state);

    WorkspaceDirectory &m_workspace;
    Profile m_profile;
    AppGroupId m_appGroup;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    int m_question = 0;
    int m_received = 0;
    int m_total = 0;
};

} // namespace herald::ui
