// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/worker.h"

namespace herald {

Worker::Worker(const QString &name)
{
    m_thread.setObjectName(name);
    m_here.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    finish();
}

void Worker::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_here, std::move(work), Qt::QueuedConnection);
}

void Worker::finish()
{
    // queued behind everything that was asked before
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace herald
