// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include "app/delivery/delivery.h"
#include "app/vault/secretvault.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace herald::ui {

using namespace std::chrono_literals;

namespace {

/// By a person; windows move and paint by themselves.
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

AutoLock::AutoLock(SecretVault &vault, Delivery &delivery, std::unique_ptr<AwayWatch> away,
                   QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_delivery(delivery)
    , m_away(std::move(away))
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, &AutoLock::lockSoon);
    connect(&m_vault, &SecretVault::changed, this, [this] {
        m_isDue = m_isDue && m_vault.state() == SecretVault::State::Open;
        if (m_vault.state() == SecretVault::State::Open && m_idle.interval() > 0)
            m_idle.start();
    });
    connect(&m_delivery, &Delivery::batchEnded, this, &AutoLock::lockIfQuiet);
    connect(&m_delivery, &Delivery::wireChanged, this, &AutoLock::lockIfQuiet);
    connect(&m_delivery, &Delivery::batchChanged, this, &AutoLock::lockIfQuiet);
    if (m_away)
        connect(m_away.get(), &AwayWatch::wentAway, this, &AutoLock::lockSoon);
    QCoreApplication::instance()->installEventFilter(this);
    setPatience(5min);
}

AutoLock::~AutoLock() = default;

void AutoLock::setPatience(std::chrono::milliseconds patience)
{
    m_idle.setInterval(patience);
    if (patience > 0ms)
        m_idle.start();
    else
        m_idle.stop();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && m_idle.isActive() && isInput(event->type())) {
        m_idle.start();
        m_isDue = false; // somebody is back
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::lockSoon()
{
    m_isDue = m_vault.state() == SecretVault::State::Open;
    lockIfQuiet();
}

/// What is held waits for a person, who can unlock.
bool AutoLock::isSending() const
{
    if (!m_delivery.isQuiet())
        return true;
    const QList<BatchId> open = m_delivery.openBatches();
    return !m_delivery.isPaused() &&
           std::any_of(open.cbegin(), open.cend(), [this](const BatchId &id) {
               const OpenBatch *batch = m_delivery.batch(id);
               return batch && (batch->hold() == Hold::None || batch->hold() == Hold::Counting);
           });
}

void AutoLock::lockIfQuiet()
{
    if (!m_isDue || isSending())
        return;
    m_isDue = false;
    m_vault.lock();
}

} // namespace herald::ui
