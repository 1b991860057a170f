// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QTimer;

namespace herald {
class Delivery;
}

namespace herald::ui {

class Badge;

/// How many sends are held, queued, on the wire, accepted, refused and unknown; and whether
/// sending is paused. Counted again once after any number of changes.
class StatusCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCounts(Delivery &delivery, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kinds = 6;
    using Counts = std::array<int, kinds>;

    [[nodiscard]] Counts count() const;
    void refresh();

    Delivery &m_delivery;
    QTimer *m_later;
    Badge *m_paused;
    std::array<Badge *, kinds> m_badges;
};

} // namespace herald::ui
