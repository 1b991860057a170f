// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notifier.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace herald {
class Delivery;
}

namespace herald::ui {

class MainWindow;

/// Herald's icon beside the clock, there while the window is hidden or something is at work. Also
/// shows notifications, where the desktop has no better way.
class Tray final : public Notifier
{
    Q_OBJECT

public:
    /// Both outlive it.
    Tray(MainWindow &window, Delivery &delivery, QObject *parent = nullptr);

    void show(const QString &title, const QString &text, bool urgent) override;

    [[nodiscard]] const QSystemTrayIcon &icon() const { return m_icon; }
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();

    MainWindow &m_window;
    Delivery &m_delivery;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_later;
    QAction *m_show;
    QAction *m_hold;
    QAction *m_quit;
};

} // namespace herald::ui
