// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"
#include "ui/resend/confirm/awaited.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace herald::ui {

/// Looks whether the service has made a new record for each re-send: at once, then after 5, 15,
/// 30 and 60 seconds, until all are there. Reads only; sends nothing, ever. Window thread.
class Confirmation final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Looking,
        Waiting, ///< for the next look
        Complete,
        Ended,   ///< the last look is over, and some are missing
        Stopped, ///< by the person
        Failed   ///< a look-up was refused or did not come through
    };

    /// All outlive the confirmation.
    Confirmation(Archive &archive, WorkspaceDirectory &workspace, const Clock &clock,
                 QObject *parent = nullptr);

    /// When it looks after the first time, from the start.
    void setLooks(const QList<std::chrono::milliseconds> &looks) { m_looks = looks; }

    /// Begins for these sends of one profile; `seen` are records that were there before.
    void start(const QList<Send> &sends, const QSet<MailRecordId> &seen);
    void stop();
    void forget(); ///< back to Idle

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<Awaited> &awaited() const { return m_awaited; }
    [[nodiscard]] int expected() const; ///< of requests that were accepted
    [[nodiscard]] int confirmed() const;
    [[nodiscard]] int wentOutAllTheSame() const; ///< of refused lists
    /// Until the next look, while Waiting.
    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of Failed

signals:
    void changed();
    void found(const herald::ui::Awaited &awaited);

private:
    QCoro::Task<void> run(int number);
    QCoro::Task<void> readStories(int number);
    /// All that `query` lists, page after page; the first page says the service's time.
    QCoro::Task<Result<herald::Page<MailRecord>>> recordsFor(MailRecordQuery query);
    [[nodiscard]] QList<MailRecordQuery> questions() const;
    void take(const herald::Page<MailRecord> &records);
    void planNext();
    void enter(State state);

    Archive &m_archive;
    WorkspaceDirectory &m_workspace;
    const Clock &m_clock;
    QList<std::chrono::milliseconds> m_looks;
    QList<Send> m_sends;
    QSet<MailRecordId> m_seen;
    QList<Awaited> m_awaited;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_started;
    qsizetype m_next = 0; ///< of m_looks
    int m_run = 0;        ///< what an older one learns is dropped
    QTimer m_wake;
};

} // namespace herald::ui
