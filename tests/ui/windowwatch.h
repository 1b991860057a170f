// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace herald::test {

/// Notices when the window's thread is kept from its events. What a test itself does in one go is
/// measured by step().
class WindowWatch final : public QObject
{
public:
    WindowWatch()
    {
        m_beat.setInterval(0);
        connect(&m_beat, &QTimer::timeout, this, [this] { beat(); });
        m_beat.start();
        m_clock.start();
    }

    /// Does something, and counts it as one piece of work.
    template <class Work>
    void step(Work work)
    {
        m_clock.restart();
        work();
        beat();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< milliseconds

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace herald::test
