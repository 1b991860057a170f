// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/lane.h"
#include "app/delivery/openbatch.h"
#include "app/delivery/rules.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/cloud.h"
#include "app/model/ports/ledger.h"
#include "app/model/ports/transport.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace herald {

/// Why a queued send is not on the wire yet.
struct Wait
{
    enum class Kind {
        Turn,      ///< others of its account are before it
        Paused,    ///< by an operator
        Checking,  ///< the ledger is still being checked
        Rate,      ///< the account's pacing
        Throttled, ///< the service asked to wait
        BackOff,   ///< an attempt did not reach the service; the next one waits
        Trouble    ///< the ledger cannot be written
    };

    Kind kind = Kind::Turn;
    std::chrono::milliseconds left{0}; ///< for Rate, Throttled and BackOff
};

/// Takes frozen manifests to their outcome. A send is on disk before it is held, and on the wire
/// on disk before its first byte. Batches of one account take turns, each in its own order; what
/// certainly did not leave is tried again within DeliveryRules, nothing else ever is.
/// Keeps no send in memory but those at work and the next few. Window thread; every method
/// returns at once, signals tell the rest.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive the delivery.
    Delivery(Transport &transport, Ledger &ledger, std::vector<Cloud *> clouds, const Clock &clock,
             QObject *parent = nullptr);
    ~Delivery() override;

    void setRules(const DeliveryRules &rules) { m_rules = rules; }
    [[nodiscard]] const DeliveryRules &rules() const { return m_rules; }
    void setHoldTime(std::chrono::seconds time) { m_rules.holdTime = time; }
    /// `ask` is given a profile as it was confirmed, and says whether it may send as it is now.
    /// Asked when something is released or sent again, and right before each send.
    void setMayStillSend(std::function<bool(const Profile &)> ask);

    /// Reads the ledger, and has it checked; nothing goes out before it is. Also once more, after
    /// what made it read-only has gone. What waited when the
    /// program ended is held until a person releases it.
    QCoro::Task<Result<Recovery>> start();
    /// After this nothing can be submitted or changed: another Herald owns the ledger, or it is
    /// damaged. `why` is given as the error.
    void setReadOnly(const Error &why);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly.has_value(); }
    [[nodiscard]] const std::optional<Error> &readOnly() const { return m_readOnly; }

    /// Writes one batch down and starts its hold window. All manifests are of one profile. The
    /// failure says why nothing was taken.
    [[nodiscard]] QCoro::Task<Result<BatchId>> submit(QList<Manifest> manifests);

    void hold(BatchId batch);    ///< stops the countdown and whatever is not on the wire
    void release(BatchId batch); ///< ends the hold now
    void cancel(BatchId batch);  ///< whatever of it is not on the wire yet
    void holdEverything();       ///< the panic key: every batch at once, also what is connecting
    void pause();                ///< nothing new goes on the wire, also what is connecting
    void resume();
    /// The ledger may be written again, somebody says: what could not be written is tried first.
    void retryLedger();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Stops waiting for the answer of a send that is on the wire: it becomes Unknown.
    void stopWaiting(SendId id);

    /// A person's decision about an Unknown.
    [[nodiscard]] QCoro::Task<Result<void>> settle(Send unknown, Settlement settlement);
    /// The decision to send an Unknown again: a new send, held like any other.
    [[nodiscard]] QCoro::Task<Result<BatchId>> sendAgain(Send unknown, Settlement settlement);
    /// What the cloud can show about an Unknown. Reads only.
    [[nodiscard]] QCoro::Task<Result<Evidence>> findEvidence(SendStory story);
    [[nodiscard]] bool canFindEvidence(CloudKind kind) const;

    /// A batch of this run, or one that still waits; nothing for others.
    [[nodiscard]] const OpenBatch *batch(const BatchId &id) const;
    [[nodiscard]] QList<BatchId> openBatches() const; ///< with waiting sends, oldest first
    /// What is left of a hold window; nothing when it does not run.
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft(const BatchId &batch) const;
    [[nodiscard]] Wait waitOf(const BatchId &batch) const; ///< of its queued sends
    [[nodiscard]] int onTheWire() const;
    /// Nothing is on the wire, nor being written down as that: the program can end without leaving
    /// an Unknown behind.
    [[nodiscard]] bool isQuiet() const;
    /// Why the ledger cannot be written; retryLedger() tries again.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

signals:
    void batchAdded(const herald::BatchId &batch);
    /// Its hold, its counts, or the state of many of its sends.
    void batchChanged(const herald::BatchId &batch);
    void sendChanged(const herald::Send &send);
    void pausedChanged(bool paused);
    void troubleChanged();                           ///< trouble() or readOnly()
    void wireChanged(int onTheWire);                 ///< or isQuiet()
    void batchEnded(const herald::BatchId &batch);   ///< every send of it has a verdict
    void batchStopped(const herald::BatchId &batch); ///< by equal refusals
    void reset();                                    ///< everything was read anew

private:
    struct Active;
    using ActivePtr = std::shared_ptr<Active>;

    // what may start, and when
    void schedule();
    /// Starts one send of the account; else says how long until one may start.
    [[nodiscard]] std::optional<Wait> startOne(const QString &account);
    [[nodiscard]] DeliveryRules rulesFor(const OpenBatch &batch) const;
    [[nodiscard]] OpenBatch *nextBatch(const QString &account);
    QCoro::Task<void> fetch(BatchId id);
    QCoro::Task<void> check();

    // one send, see sending.cpp
    QCoro::Task<void> run(ActivePtr active);
    QCoro::Task<void> exchange(ActivePtr active);
    static QCoro::Task<bool> openGate(QPointer<Delivery> self, ActivePtr active);
    QCoro::Task<void> takeBack(ActivePtr active);
    QCoro::Task<void> conclude(ActivePtr active);
    QCoro::Task<void> write(ActivePtr active);
    QCoro::Task<void> writeAgain(ActivePtr active);
    void abandon(const ActivePtr &active);
    [[nodiscard]] bool isBarred(const ActivePtr &active);
    void finish(const ActivePtr &active);
    void requeue(const ActivePtr &active);

    // batches
    void addBatch(Batch batch, const QList<Send> &sends, quint64 panics);
    QCoro::Task<void> changeHold(QList<BatchId> ids, Hold hold);
    QCoro::Task<void> cancelWaiting(BatchId id);
    void startWindow(OpenBatch &batch);
    void endWindow(const BatchId &id);
    QCoro::Task<void> writeWindow(BatchId id, QDateTime until);
    void letGo(const BatchId &id);
    void bar(const BatchId &id, OpenBatch::Obstacle obstacle);
    [[nodiscard]] bool maySend(const Profile &profile) const;
    void stopForRefusals(const QString &account, const Verdict &verdict);
    void stopConnecting(const std::function<bool(Active &)> &which);
    void setTrouble(const std::optional<Error> &error);
    void tellState(const Send &send);
    void tellWire();
    void forgetOldBatches();
    [[nodiscard]] OpenBatch *find(const BatchId &id) const;
    [[nodiscard]] Cloud *cloudOf(CloudKind kind) const;

    Transport &m_transport;
    Ledger &m_ledger;
    std::vector<Cloud *> m_clouds;
    const Clock &m_clock;
    DeliveryRules m_rules;
    std::map<BatchId, std::unique_ptr<OpenBatch>> m_batches;
    QHash<QString, QList<BatchId>> m_turns; ///< by account; the one whose turn it is first
    std::map<QString, Lane> m_lanes;        ///< by account
    QHash<SendId, ActivePtr> m_active;
    QList<ActivePtr> m_unwritten; ///< their end could not be written; resume() tries again
    std::function<bool(const Profile &)> m_mayStillSend;
    quint64 m_panics = 0; ///< how often everything was held
    QTimer m_wake;        ///< strikes when the next lane may start something
    std::pair<int, bool> m_toldWire{0, true};
    bool m_paused = false;
    bool m_checked = false;
    std::optional<Error> m_readOnly;
    std::optional<Error> m_trouble;
};

} // namespace herald
