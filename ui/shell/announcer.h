// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/send.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace herald {
class Delivery;
}

namespace herald::ui {

class Notifier;

/// Tells the desktop what happened while nobody looked: that a batch ended, that one was stopped,
/// that a person is needed. Counts and outcomes only. What comes close together is told together.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Announcer(Delivery &delivery, Notifier &notifier, QObject *parent = nullptr);

    /// `gather`: from the first news to its telling; `apart`: between two tellings.
    void setPace(std::chrono::milliseconds gather, std::chrono::milliseconds apart);
    /// What has been gathered, without waiting for its time.
    void tell();

private:
    struct News
    {
        int ended = 0; ///< batches
        Tally tally;   ///< of theirs
        int stopped = 0;
        QSet<SendId> unknown;
        bool trouble = false;
    };

    void noteEnd(const BatchId &batch);
    void noteStop();
    void noteSend(const Send &send);
    void noteTrouble();
    void tellSoon();
    [[nodiscard]] static QStringList lines(const News &news);

    Delivery &m_delivery;
    Notifier &m_notifier;
    News m_news;
    QTimer m_telling;
    QTimer m_pause; ///< runs after a telling
    std::chrono::milliseconds m_gather{1'000};
};

} // namespace herald::ui
