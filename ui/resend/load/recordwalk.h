// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QSet>

namespace herald::ui {

/// The way through one list of the service, page after page (huawei-appgroup-mail.md 2.7). The
/// order of the list is not documented, and records come and go while it is read, which shifts the
/// pages. So each page begins with the last record of the one before. Is that no longer there,
/// something before it went away and others slipped past: the walk goes again, all the way. Stand
/// new ones before it, or has the list more than was met, it goes again as far as it meets what it
/// does not know. Who walks asks; the walk says for what.
class RecordWalk
{
public:
    explicit RecordWalk(const MailRecordQuery &query);

    /// The page to ask for next.
    [[nodiscard]] const MailRecordQuery &query() const { return m_query; }
    /// The answer to query(); `page` holds records that were there before, too.
    void take(const herald::Page<MailRecord> &page);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] int seen() const { return int(m_seen.size()); }
    [[nodiscard]] int total() const { return m_total; } ///< as the service said last

private:
    static constexpr int mostRounds = 4;

    void endRound();

    MailRecordQuery m_query;
    QSet<quint64> m_seen; ///< hashes of ids: they count, they do not identify
    int m_total = 0;
    // of this round
    int m_round = 0;
    MailRecordId m_last; ///< of the page before
    int m_met = 0;       ///< records, each once
    int m_fresh = 0;     ///< never met before
    bool m_hasSlipped = false;
    bool m_isWhole = true; ///< it must not end before the end
    bool m_isDone = false;
};

} // namespace herald::ui
