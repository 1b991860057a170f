// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/awaywatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace herald {
class Delivery;
class SecretVault;
} // namespace herald

namespace herald::ui {

/// Locks the vault when nobody touches the window for a while, when the screen is locked, and when
/// the computer goes to sleep. What was confirmed still needs its secret: while something waits or
/// is on the wire, the lock comes right after it. Window thread.
class AutoLock final : public QObject
{
    Q_OBJECT

public:
    /// No `away`: the platform tells of nothing.
    AutoLock(SecretVault &vault, Delivery &delivery, std::unique_ptr<AwayWatch> away,
             QObject *parent = nullptr);
    ~AutoLock() override;

    /// Without input; 0 = never. Five minutes unless told otherwise.
    void setPatience(std::chrono::milliseconds patience);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lockSoon();
    void lockIfQuiet();
    [[nodiscard]] bool isSending() const;

    SecretVault &m_vault;
    Delivery &m_delivery;
    std::unique_ptr<AwayWatch> m_away;
    QTimer m_idle;
    bool m_isDue = false;
};

} // namespace herald::ui
