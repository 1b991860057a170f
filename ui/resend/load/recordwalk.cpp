// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/recordwalk.h"

#include <algorithm>

namespace herald::ui {

RecordWalk::RecordWalk(const MailRecordQuery &query)
    : m_query(query)
{
    m_query.offset = 0;
}

void RecordWalk::take(const herald::Page<MailRecord> &page)
{
    m_total = page.total;
    const auto last = std::find_if(page.items.cbegin(), page.items.cend(),
                                   [this](const auto &one) { return one.id == m_last; });
    m_hasSlipped = m_hasSlipped || (!m_last.isEmpty() && last == page.items.cend());
    m_met += int(last == page.items.cend() ? page.items.size() : page.items.cend() - last - 1);
    bool endsKnown = false;
    for (const MailRecord &record : page.items) {
        const qsizetype before = m_seen.size();
        m_seen.insert(qHash(record.id));
        endsKnown = m_seen.size() == before;
        m_fresh += endsKnown ? 0 : 1;
    }

    const int end = m_query.offset + int(page.items.size());
    // a page of one record would only ever repeat it
    const bool isAtEnd = page.items.size() < 2 || end >= m_total;
    const bool hasCaughtUp = !m_isWhole && !m_hasSlipped && endsKnown && seen() >= m_total;
    m_isDone = hasCaughtUp;
    if (isAtEnd && !hasCaughtUp)
        return endRound();
    if (!page.items.isEmpty())
        m_last = page.items.constLast().id;
    m_query.offset = end - 1;
}

void RecordWalk::endRound()
{
    const bool isMissing = m_met < m_total;
    const bool isFutile = m_round > 0 && m_fresh == 0; // it counts what it does not list
    m_isDone = (!m_hasSlipped && (!isMissing || isFutile)) || m_round + 1 == mostRounds;
    if (m_isDone)
        return;
    ++m_round;
    m_isWhole = m_hasSlipped;
    m_hasSlipped = false;
    m_met = 0;
    m_fresh = 0;
    m_last = {};
    m_query.offset = 0;
}

} // namespace herald::ui
