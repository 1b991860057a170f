// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/cloud.h"
#include "app/model/ports/ledger.h"
#include "app/model/ports/transport.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <stop_token>
#include <vector>

namespace herald {

/// Takes frozen manifests to their outcome, one at a time and in order. A send is on disk before
/// it is held, and OnTheWire on disk before its first byte; nothing is ever sent a second time.
/// Window thread; every method returns at once, signals tell the rest.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive the delivery.
    Delivery(Transport &transport, Ledger &ledger, std::vector<Cloud *> clouds,
             QObject *parent = nullptr);
    ~Delivery() override;

    /// Reads the ledger. What waited when the program ended is held until a person releases it.
    QCoro::Task<Result<void>> start();

    /// Writes one batch down and starts its hold window. The failure says why nothing was taken.
    [[nodiscard]] QCoro::Task<Result<BatchId>> submit(QList<Manifest> manifests);

    void hold(BatchId batch);    ///< stops the countdown until released or cancelled
    void release(BatchId batch); ///< ends the hold now
    void cancel(BatchId batch);  ///< whatever of it is not on the wire yet
    void pause();                ///< nothing new goes on the wire
    void resume();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Stops waiting for the answer of the send that is on the wire: it becomes Unknown.
    void stopWaiting(SendId id);

    void setHoldTime(std::chrono::seconds time) { m_holdTime = time; }
    [[nodiscard]] std::chrono::seconds holdTime() const { return m_holdTime; }
    /// What is left of a hold window; nothing when the batch is held by hand or not held.
    [[nodiscard]] std::optional<std::chrono::milliseconds> holdLeft(BatchId batch) const;

    [[nodiscard]] const QList<Send> &sends() const { return m_sends; } ///< newest first
    [[nodiscard]] QList<Send> sendsOf(BatchId batch) const;            ///< in the order of sending

signals:
    void sendAdded(const herald::Send &send);
    void sendChanged(const herald::Send &send);
    void holdChanged(const herald::BatchId &batch);
    void pausedChanged(bool paused);
    void reset(); ///< sends() is a new list

private:
    void runNext();
    QCoro::Task<void> run(SendId id);
    QCoro::Task<Verdict> verdictFor(Send send, std::stop_token stop);
    static QCoro::Task<bool> openGate(QPointer<Delivery> self, SendId id);
    void endHold(BatchId batch);
    void change(SendId id, SendState state, const Verdict &verdict = {});
    [[nodiscard]] Cloud *cloudOf(CloudKind kind) const;
    [[nodiscard]] qsizetype indexOf(const SendId &id) const;

    Transport &m_transport;
    Ledger &m_ledger;
    std::vector<Cloud *> m_clouds;
    QList<Send> m_sends;
    QHash<BatchId, QTimer *> m_holds;
    std::chrono::seconds m_holdTime{5};
    std::stop_source m_stop;
    SendId m_current; ///< being prepared, on the wire, or being written down
    bool m_paused = false;
};

} // namespace herald
