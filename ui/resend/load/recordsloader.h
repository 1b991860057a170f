// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/load/recordsscope.h"
#include "ui/resend/load/recordwalk.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace herald::ui {

/// Reads mail records of one app group or several: a few lists at a time, a hundred records a page,
/// until the service has no more. A list that is refused does not keep the others from being read;
/// a service that asks for patience gets some. A load that was stopped stays stopped: an answer
/// that comes later is dropped, as is one to an older question. Window thread.
class RecordsLoader final : public QObject
{
    Q_OBJECT

public:
    /// Failed: some list could not be read to its end; others may have been.
    enum class State { Idle, Loading, Complete, Stopped, Failed };

    static constexpr int concurrency = 4; ///< lists that are read at a time

    /// `workspace` outlives the loader.
    explicit RecordsLoader(WorkspaceDirectory &workspace, QObject *parent = nullptr);
    /// How long it waits before it asks again what was throttled; doubled each time.
    void setPatience(std::chrono::milliseconds first) { m_patience = first; }

    void start(const Profile &profile, const RecordsScope &scope);
    void goOn(); ///< with the lists that failed, from where they failed
    void stop();
    void forget(); ///< back to Idle

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int received() const; ///< each record once, whether it was named or not
    [[nodiscard]] int total() const;    ///< as the service says; 0 before a page
    [[nodiscard]] int lists() const { return int(m_walks.size()); }
    [[nodiscard]] int listsDone() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< the first
    [[nodiscard]] QList<AppGroupId> failedGroups() const;                       ///< each once
    /// Names of the scope that no record has had so far.
    [[nodiscard]] QStringList missingNames() const;

signals:
    void firstPageArrived(const QList<herald::MailRecord> &records); ///< begins the list anew
    void nextPageArrived(const QList<herald::MailRecord> &records);
    void changed(); ///< state, received or total

private:
    struct List
    {
        enum class State { Waiting, Asked, Done, Failed };
        RecordWalk walk;
        State state = State::Waiting;
        int throttled = 0;
    };

    void ask(size_t list);
    void askMore();
    void take(size_t list, const Result<herald::Page<MailRecord>> &answer);
    void takeError(size_t list, const Error &error);
    void takePage(size_t list, const herald::Page<MailRecord> &page);
    [[nodiscard]] QList<MailRecord> namedOnes(const QList<MailRecord> &records);
    [[nodiscard]] bool hasFoundAll() const;
    void endIfDone();
    void enter(State state);

    WorkspaceDirectory &m_workspace;
    std::chrono::milliseconds m_patience{1000};
    Profile m_profile;
    std::vector<List> m_walks;
    QSet<QString> m_names; ///< accounts folded; none = every record
    QSet<QString> m_found;
    QStringList m_asked; ///< the names as they were given
    State m_state = State::Idle;
    std::optional<Error> m_error;
    int m_question = 0;
    bool m_hasPage = false;
};

} // namespace herald::ui
