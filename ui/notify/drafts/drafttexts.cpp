// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/drafttexts.h"

#include "ui/notify/drafts/draftoutcome.h"
#include "ui/texts/dates.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::DraftTexts)
};

} // namespace

QString draftTitle(const DraftSummary &draft)
{
    if (!draft.name.isEmpty())
        return draft.name;
    return draft.words.isEmpty() ? DraftTexts::tr("Without a subject") : draft.words;
}

QString draftDetail(const DraftSummary &draft)
{
    QStringList parts{draft.receivers == 0
                          ? DraftTexts::tr("no receivers")
                          : DraftTexts::tr("%n receiver(s)", nullptr, int(draft.receivers)),
                      momentText(draft.changed)};
    if (draft.sent)
        parts.append(sentMark(*draft.sent));
    return parts.join(u" · "_s);
}

} // namespace herald::ui
