// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commands.h"

#include <QObject>

namespace herald::sandbox {
class Sandbox;
struct Fault;
} // namespace herald::sandbox

namespace herald::ui {

class MainWindow;

/// Lets a person meet in the sandbox what they hope not to meet elsewhere: chosen in the command
/// palette, it happens to the next send, and the window says so until it has. Window thread.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    Rehearsal(sandbox::Sandbox &sandbox, MainWindow &window);

private:
    [[nodiscard]] QList<Command> choices();
    void begin(const QString &what, const sandbox::Fault &fault);
    void follow(); ///< whether it has happened

    sandbox::Sandbox &m_sandbox;
    MainWindow &m_window;
    bool m_isOn = false;
};

} // namespace herald::ui
