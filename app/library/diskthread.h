// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace herald {

/// One thread for the disk: what it is given is done in that order, and all of it before it goes.
class DiskThread
{
public:
    DiskThread() { m_pool.setMaxThreadCount(1); }
    ~DiskThread() { finish(); }

    template <class T>
    QFuture<T> run(std::function<T()> work)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }
    /// Waits for everything that it was given.
    void finish() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace herald
