// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QWidget;

namespace herald {
class Delivery;
}

namespace herald::ui {

/// The keys that hold everything at once, whatever page is open.
[[nodiscard]] QList<QKeySequence> panicKeys();
void addPanicKeys(QWidget &window, Delivery &delivery);

} // namespace herald::ui
