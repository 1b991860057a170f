// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "ui/services.h"
#include "ui/shell/startnotice.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace herald::ui {

class ClosePrompt;
class Commands;
class IdentityBanner;
class Page;
class Rail;

/// The frame around the pages: rail, identity, language, counts. Knows pages only by name. While
/// something is at work it is not closed without a question.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `pages` in the order of the rail, named by their objectName: notify, resend, outbox,
    /// history, profiles, settings. The window takes ownership. Shows the first.
    MainWindow(Services &services, QList<Page *> pages, QWidget *parent = nullptr);

    void showPage(const QString &name);
    [[nodiscard]] QString currentPage() const;
    /// The pages of its cloud work with it, and it can be seen that they do.
    void useProfile(const ProfileId &id);

    /// What can be done by a key or by name; the composition root may add to it.
    [[nodiscard]] Commands &commands() { return *m_commands; }

    /// Under the identity banner, until it is closed or withdrawn.
    void showNotice(const Notice &notice);
    void withdrawNotice(Notice::Kind kind);

    /// Also out of the background.
    void bringToFront();
    /// Ends the program, after the same question as closing.
    void leave();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void followSession();
    void followTrouble();
    void askToClose();
    void goToBackground();
    void quit();
    void retranslate();
    [[nodiscard]] Page *current() const;

    Services &m_services;
    QList<Page *> m_pages;
    Rail *m_rail;
    IdentityBanner *m_banner;
    StartNotice *m_notice;
    QStackedWidget *m_stack;
    Commands *m_commands = nullptr;
    QPointer<ClosePrompt> m_prompt;
    bool m_isLeaving = false;
};

} // namespace herald::ui
