// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

class QWidget;

namespace herald::ui {

/// What the guide says of a widget.
struct HelpTopic
{
    QLatin1StringView within; ///< objectName of a page or dialog; empty = anywhere
    QLatin1StringView prefix; ///< of the objectName; empty = everything within
    QLatin1StringView page;
    QLatin1StringView heading; ///< its anchor in the English page; empty = the page's beginning
};

/// The first that fits counts.
[[nodiscard]] const QList<HelpTopic> &helpTopics();

/// Of the widget, or of the nearest that it stands in; of the whole window when there is nothing
/// nearer.
[[nodiscard]] HelpTopic helpTopicOf(const QWidget *widget);

} // namespace herald::ui
