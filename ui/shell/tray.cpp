// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "app/delivery/delivery.h"
#include "ui/shell/atwork.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QEvent>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Tray::Tray(MainWindow &window, Delivery &delivery, QObject *parent)
    : Notifier(parent)
    , m_window(window)
    , m_delivery(delivery)
    , m_icon(QIcon(u":/herald.svg"_s))
    , m_show(m_menu.addAction(QString(), &window, &MainWindow::bringToFront))
    , m_hold(m_menu.addAction(QString(), &delivery, &Delivery::holdEverything))
    , m_quit(m_menu.addAction(QString(), &window, &MainWindow::leave))
{
    m_show->setObjectName(u"trayShow"_s);
    m_hold->setObjectName(u"trayHold"_s);
    m_quit->setObjectName(u"trayQuit"_s);
    m_menu.insertSeparator(m_quit);
    m_menu.setDefaultAction(m_show);
    m_icon.setContextMenu(&m_menu);
    m_later.setSingleShot(true);
    m_later.setInterval(200ms); // counts change with every send

    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason how) {
                if (how == QSystemTrayIcon::Trigger || how == QSystemTrayIcon::DoubleClick)
                    m_window.bringToFront();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
    connect(&m_later, &QTimer::timeout, this, &Tray::refresh);
    const auto soon = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&delivery, &Delivery::batchAdded, this, soon);
    connect(&delivery, &Delivery::batchChanged, this, soon);
    connect(&delivery, &Delivery::wireChanged, this, soon);
    connect(&delivery, &Delivery::pausedChanged, this, soon);
    connect(&delivery, &Delivery::troubleChanged, this, soon);
    window.installEventFilter(this);
    retranslate();
}

void Tray::show(const QString &title, const QString &text, bool urgent)
{
    m_icon.show(); // only a visible one can speak
    m_icon.showMessage(title, text,
                       urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    QTimer::singleShot(30s, this, &Tray::refresh);
}

void Tray::refresh()
{
    const AtWork work = atWork(m_delivery);
    m_icon.setToolTip(tr("Herald: %1").arg(atWorkText(work)));
    m_icon.setVisible(work.isAny() || m_window.isHidden());
    m_hold->setEnabled(!m_delivery.isReadOnly());
}

void Tray::retranslate()
{
    m_show->setText(tr("Show Herald"));
    m_hold->setText(tr("Hold everything"));
    m_quit->setText(tr("Quit"));
    refresh();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_later.start(0ms);
    return Notifier::eventFilter(watched, event);
}

} // namespace herald::ui
