// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/views/savedviews.h"

#include <functional>

class QMenu;
class QWidget;

namespace herald::ui {

/// What the menu of the saved views does with them.
struct ViewsMenuActions
{
    std::function<SavedView()> current; ///< as the table is now; the name is not looked at
    std::function<void(const SavedView &view)> show;
    std::function<void()> showAll; ///< no filter at all
};

/// The menu is filled anew each time it opens; questions are asked in front of `window`.
void fillViewsMenu(QMenu &menu, SavedViews &views, QWidget &window,
                   const ViewsMenuActions &actions);

} // namespace herald::ui
