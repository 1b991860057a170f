// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

namespace herald::ui {

class MainWindow;
struct Services;

/// Starts another Herald with these arguments; false = it cannot be started.
using StartHerald = std::function<bool(const QStringList &arguments)>;

/// Opens the welcome for somebody who has no profile and has not seen it. Window thread.
void greet(Services &services, MainWindow &window, const StartHerald &start);

} // namespace herald::ui
