// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;

namespace herald {
class Delivery;
}

namespace herald::ui {

class Badge;

/// How far a batch is: how many of its sends stand where, by word and icon, a bar, and how long
/// the rest will take. Hidden for a batch of one.
class BatchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchProgress(Delivery &delivery, QWidget *parent = nullptr);

    void present(const BatchId &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kinds = 7;

    void refresh();

    Delivery &m_delivery;
    BatchId m_batch;
    std::array<Badge *, kinds> m_badges; ///< the outcomes, on the wire, waiting
    QProgressBar *m_bar;
    QLabel *m_left;
};

} // namespace herald::ui
