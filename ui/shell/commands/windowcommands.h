// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald::ui {

class Commands;
class MainWindow;
class Panes;
struct Services;

/// Tells the commands that work everywhere what they do in this window.
void addWindowCommands(Commands &commands, Services &services, MainWindow &window, Panes &panes);

} // namespace herald::ui
