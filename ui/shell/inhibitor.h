// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/inhibition.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// Keeps the computer awake and the session open while something is on the wire: an answer that
/// comes while it sleeps would be lost.
class Inhibitor final : public QObject
{
    Q_OBJECT

public:
    /// No `inhibition`: the platform offers none.
    Inhibitor(Delivery &delivery, std::unique_ptr<Inhibition> inhibition,
              QObject *parent = nullptr);
    ~Inhibitor() override;

    /// How long the wire is empty before it is over. Between two sends of a batch it is empty for
    /// a moment each time.
    void setLinger(std::chrono::milliseconds linger) { m_over.setInterval(linger); }

private:
    void follow(int onTheWire);

    std::unique_ptr<Inhibition> m_inhibition;
    QTimer m_over;
};

} // namespace herald::ui
