// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/tour/driver.h"

#include <QString>

namespace herald::ui {

class MainWindow;

/// Does both jobs once through the real window, on the sandbox, and leaves pictures of the way:
/// one notification, one mail again. Prints what became of each.
class Tour
{
public:
    Tour(MainWindow &window, Services &services, QString folder);

    /// The exit code: 0 when both were accepted, 1 when one was not or a step failed.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool notify();
    [[nodiscard]] bool resend();
    [[nodiscard]] bool reviewAndSend(const QString &job);
    [[nodiscard]] bool picture(const QString &name) const;
    [[nodiscard]] bool fail(const QString &step) const;

    MainWindow &m_window;
    Services &m_services;
    QString m_folder;
    Driver m_driver;
};

} // namespace herald::ui
