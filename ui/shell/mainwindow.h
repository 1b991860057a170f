// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "ui/services.h"

#include <QMainWindow>

class QStackedWidget;

namespace herald::ui {

class IdentityBanner;
class Page;
class Rail;

/// The frame around the pages: rail, identity, language, counts. Knows pages only by name.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `pages` in the order of the rail, named by their objectName: notify, resend, outbox,
    /// history, profiles, settings. The window takes ownership. Shows the first.
    MainWindow(Services &services, QList<Page *> pages, QWidget *parent = nullptr);

    void showPage(const QString &name);
    [[nodiscard]] QString currentPage() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void followSession();
    void retranslate();
    [[nodiscard]] Page *current() const;

    Services &m_services;
    QList<Page *> m_pages;
    Rail *m_rail;
    IdentityBanner *m_banner;
    QStackedWidget *m_stack;
};

} // namespace herald::ui
