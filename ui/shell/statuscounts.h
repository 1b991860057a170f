// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/batch.h"
#include "app/model/send.h"

#include <QWidget>

#include <array>

class QTimer;

namespace herald {
class Archive;
class Delivery;
} // namespace herald

namespace herald::ui {

class Badge;

/// How many sends are held, queued, on the wire, unknown, accepted and refused; and whether
/// sending is paused. The archive counts at the start and whenever it has been quiet for a while;
/// in between the delivery's signals are added up.
class StatusCounts final : public QWidget
{
    Q_OBJECT

public:
    StatusCounts(Archive &archive, Delivery &delivery, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind { Held, Queued, OnTheWire, Unknown, Accepted, Refused, KindCount };

    void build();
    void connectDelivery();
    void noteSend(const Send &send);
    void askTotals();
    void askUnknown();
    void refresh();
    [[nodiscard]] std::array<int, KindCount> counts() const;

    Archive &m_archive;
    Delivery &m_delivery;
    QTimer *m_later;   ///< one refresh after any number of changes
    QTimer *m_quiet;   ///< strikes when nothing has ended for a while
    QTimer *m_recount; ///< of what is Unknown
    Tally m_totals;
    int m_unsettled = 0;
    int m_ended = 0; ///< since the start; an answer that is older than the last one is no use
    Badge *m_paused;
    std::array<Badge *, KindCount> m_badges;
};

} // namespace herald::ui
