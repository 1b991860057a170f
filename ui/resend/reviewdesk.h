// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/result.h"
#include "ui/widgets/reviewcard.h"

#include <QObject>

#include <functional>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// From frozen manifests to a batch: the card shows them, and only what it shows is handed to the
/// delivery, once.
class ReviewDesk final : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<ReviewContent()>; ///< asked again when the language changes

    ReviewDesk(Delivery &delivery, ReviewCard &card, QObject *parent = nullptr);

    void open(const QList<Manifest> &manifests, Words words);
    void drop(); ///< nothing of it can be confirmed any more
    void retranslate();
    [[nodiscard]] bool isSubmitting() const { return m_isSubmitting; }

signals:
    void left(); ///< keep editing
    void submitted(const herald::BatchId &batch);
    void failed(const herald::Error &error); ///< nothing was taken

private:
    void send();
    void take(const Result<BatchId> &batch);

    Delivery &m_delivery;
    ReviewCard &m_card;
    QList<Manifest> m_manifests;
    Words m_words;
    bool m_isSubmitting = false;
};

} // namespace herald::ui
