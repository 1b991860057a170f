// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"
#include "app/model/ports/clock.h"
#include "ui/notify/checks/liverow.h"

#include <QObject>

namespace herald::ui {

/// Looks in the ledger for a mail of the last 24 hours that is much like the one being written.
/// The comparing is done where the ledger is read. Window thread.
class SimilarMail final : public QObject
{
    Q_OBJECT

public:
    SimilarMail(Archive &archive, const Clock &clock, QObject *parent = nullptr);

    /// A question that is still open is dropped.
    void ask(const Notification &mail);
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] QList<LiveRow> rows() const;

signals:
    void changed();

private:
    Archive &m_archive;
    const Clock &m_clock;
    int m_question = 0;
    bool m_isAsking = false;
    bool m_isAsked = false; ///< there is something to compare
    int m_people = 0;
    QDateTime m_asOf;
    Result<std::optional<Resemblance>> m_found;
};

} // namespace herald::ui
