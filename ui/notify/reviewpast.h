// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/ports/archive.h"
#include "app/model/ports/clock.h"

#include <QObject>

namespace herald::ui {

/// What the ledger says about the people a review names.
struct ReviewPast
{
    int people = 0; ///< of the review
    int asked = 0;  ///< for how many of them the ledger has answered so far
    int toAsk = 0;  ///< for how many it is asked; a very long list is not asked through
    int never = 0;  ///< of those: nothing went to them from here
    int lately = 0; ///< of those: something did in the last 24 hours
    std::optional<Resemblance> alike; ///< of the last 24 hours
    std::optional<Error> trouble;     ///< the ledger could not be read
    QDateTime now;

    [[nodiscard]] bool isComplete() const { return asked == toAsk; }
};

/// Asks the archive while the review is open already. Window thread.
class PastFinder final : public QObject
{
    Q_OBJECT

public:
    PastFinder(Archive &archive, const Clock &clock, QObject *parent = nullptr);

    void ask(const QList<Manifest> &manifests);
    void forget(); ///< what is still asked for is not wanted any more
    [[nodiscard]] const ReviewPast &past() const { return m_past; }

signals:
    void changed();

private:
    void askOn(int question);
    void take(int question, const Result<QHash<QString, QDateTime>> &mailed, int asked);

    Archive &m_archive;
    const Clock &m_clock;
    ReviewPast m_past;
    QStringList m_left; ///< people that were not asked for yet
    int m_question = 0;
};

} // namespace herald::ui
