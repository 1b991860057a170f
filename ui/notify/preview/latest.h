// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace herald::ui {

/// Does work on another thread where only the newest result counts: what waits when newer work
/// comes is dropped, and so is a result that came too late. Window thread; going away it waits for
/// the work at hand.
template <class T>
class Latest
{
public:
    Latest() { m_pool.setMaxThreadCount(1); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// `work` touches nothing that belongs to the window; `taken` is called on its thread.
    void ask(std::function<T()> work, std::function<void(T)> taken)
    {
        const quint64 number = ++*m_newest;
        m_pool.clear();
        m_pool.start(
            [this, number, newest = m_newest, work = std::move(work), taken = std::move(taken)] {
                if (*newest != number)
                    return;
                auto result = std::make_shared<T>(work());
                const auto tell = [number, newest, result, taken] {
                    if (*newest == number)
                        taken(std::move(*result));
                };
                QMetaObject::invokeMethod(&m_here, tell, Qt::QueuedConnection);
            });
    }
    /// Nothing that was asked is wanted any more.
    void forget()
    {
        ++*m_newest;
        m_pool.clear();
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QObject m_here;     ///< what is still on its way when this goes is not delivered
    QThreadPool m_pool; ///< goes first, and waits
};

} // namespace herald::ui
