// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "ui/widgets/batchview.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace herald {
class Delivery;
}

namespace herald::ui {

class IconLabel;

/// The life of one batch, inline under a page: first the hold bar ("Sends in 5 s", Hold, Send
/// now, Cancel), then "On the wire", then the outcome in words that begin with It was sent /
/// Nothing was sent / Not known whether it was sent, with request id and what to do. For several
/// sends it counts by outcome and says the first cause. Hidden while there is no batch.
class SendStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SendStrip(Delivery &delivery, QWidget *parent = nullptr);

    void follow(const BatchId &batch);
    [[nodiscard]] BatchId batch() const { return m_batch; }

signals:
    void finished(const herald::BatchId &batch); ///< every send of the batch has a verdict

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectDelivery();
    void retranslate();
    void refresh();
    void showProgress(const BatchView &view);
    void showButtons(const BatchView &view);
    void announce(const BatchView &view);
    void holdBatch();

    Delivery &m_delivery;
    BatchId m_batch;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_evidence;
    QProgressBar *m_progress;
    QPushButton *m_hold;
    QPushButton *m_release;
    QPushButton *m_cancel;
    QTimer *m_tick;
    BatchView::Phase m_announced = BatchView::Phase::None;
    bool m_finished = false;
};

} // namespace herald::ui
