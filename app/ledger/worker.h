// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace herald {

/// A thread that does one thing after the other.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker(); ///< finishes what was asked
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> work);
    /// Finishes what was asked and ends the thread; what is posted later is not done.
    void finish();

    template <class T>
    [[nodiscard]] QFuture<T> ask(std::function<T()> work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        post([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_here; ///< lives on the thread
};

} // namespace herald
