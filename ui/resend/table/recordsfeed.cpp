// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/recordsfeed.h"

#include <chrono>

namespace herald::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto turn = 6ms;
/// Records between two looks at the clock; any of them may make a part of the index grow.
constexpr int betweenLooks = 8;

} // namespace

RecordsFeed::RecordsFeed(Take take, QObject *parent)
    : QObject(parent)
    , m_take(std::move(take))
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RecordsFeed::takeSome);
}

void RecordsFeed::add(const RecordSource &source)
{
    if (source.count == 0)
        return;
    m_sources.append(source);
    m_all += source.count;
    m_turn.start();
}

void RecordsFeed::drop()
{
    m_turn.stop();
    m_sources.clear();
    m_next = m_done = m_all = 0;
}

void RecordsFeed::takeSome()
{
    QElapsedTimer time;
    time.start();
    do {
        const RecordSource &source = m_sources.constFirst();
        for (int i = 0; i < betweenLooks && m_next < source.count; ++i, ++m_next, ++m_done)
            m_take(source.at(m_next), source.origin);
        if (m_next == source.count) {
            m_sources.removeFirst();
            m_next = 0;
        }
    } while (!m_sources.isEmpty() && !time.hasExpired(turn.count()));
    const qsizetype done = m_done;
    const qsizetype all = m_all;
    const bool hasEnded = m_sources.isEmpty();
    if (hasEnded)
        drop();
    emit progressed(done, all);
    if (hasEnded)
        emit ended();
}

} // namespace herald::ui
