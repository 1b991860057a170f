// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/draft.h"

namespace herald {

namespace {

constexpr qsizetype mostWords = 80; ///< characters
constexpr qsizetype mostRead = 400; ///< of a body that may be long

} // namespace

bool operator==(const DraftContent &a, const DraftContent &b)
{
    const auto idOf = [](const MergeTablePtr &table) { return table ? table->id : QString(); };
    return a.values == b.values && a.answerLanguage == b.answerLanguage && a.roleFor == b.roleFor &&
           a.isHtml == b.isHtml && idOf(a.table) == idOf(b.table) && a.row == b.row;
}

DraftSummary summaryOf(const Draft &draft)
{
    const Notification &mail = draft.content.values;
    QString words = mail.subject.simplified();
    if (words.isEmpty())
        words = mail.content.left(mostRead).simplified();
    const MergeTablePtr &table = draft.content.table;
    return {draft.id,
            draft.name,
            words.left(mostWords),
            table ? table->rowCount() : mail.receivers.size(),
            draft.changed,
            draft.sent};
}

} // namespace herald
