// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/story.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>

namespace herald::ui {

/// One thing that happened to a send.
struct TimelineEntry
{
    QDateTime at;
    QString text; ///< in the window's language
    Ink meaning = Ink::Text;
};

/// From the confirmation to a person's decision, in order of time. An attempt that was tried again
/// stands with why.
[[nodiscard]] QList<TimelineEntry> timelineOf(const SendStory &story);

} // namespace herald::ui
