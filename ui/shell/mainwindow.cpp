// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/outbox/panickey.h"
#include "ui/session.h"
#include "ui/shell/atwork.h"
#include "ui/shell/closeprompt.h"
#include "ui/shell/commands/commands.h"
#include "ui/shell/commands/panes.h"
#include "ui/shell/commands/windowcommands.h"
#include "ui/shell/identitybanner.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/rail.h"
#include "ui/shell/retranslator.h"
#include "ui/shell/statuscounts.h"
#include "ui/shell/windowplace.h"
#include "ui/theme/restyler.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The cloud a page works with; pages for both keep the one that was seen last.
std::optional<CloudKind> cloudOf(const QString &page)
{
    if (page == "notify"_L1)
        return CloudKind::Alibaba;
    if (page == "resend"_L1)
        return CloudKind::Huawei;
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(Services &services, QList<Page *> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_pages(std::move(pages))
    , m_rail(new Rail(m_pages, this))
    , m_banner(new IdentityBanner(services, this))
    , m_notice(new StartNotice(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/herald.svg"_s));
    new Retranslator(*this);
    followSession();
    build();
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_banner, &IdentityBanner::addProfileRequested, this,
            [this] { showPage(u"profiles"_s); });
    connect(&m_services.delivery, &Delivery::troubleChanged, this, &MainWindow::followTrouble);
    auto *panes = new Panes({m_rail, m_banner, m_notice, m_stack}, this);
    m_commands = new Commands(m_services.session, *this, m_pages);
    addWindowCommands(*m_commands, m_services, *this, *panes);
    restorePlace(*this, m_services.session.windowGeometry());
    if (!m_pages.isEmpty())
        showPage(m_pages.first()->objectName());
}

void MainWindow::build()
{
    for (Page *page : m_pages)
        m_stack->addWidget(page);
    m_banner->append(new LanguageSwitch(m_services.session, m_banner));

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);

    addPanicKeys(*this, m_services.delivery);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new StatusCounts(m_services.archive, m_services.delivery, this), 1);
}

void MainWindow::followSession()
{
    Session &session = m_services.session;
    auto *restyler = new Restyler(this);
    const auto dress = [&session, restyler] {
        applyTheme(session.theme(), session.language(), restyler);
    };
    const auto setHold = [this](int seconds) {
        m_services.delivery.setHoldTime(std::chrono::seconds(seconds));
    };
    connect(&session, &Session::themeChanged, this, dress);
    connect(&session, &Session::languageChanged, this, dress); // Chinese has its own fonts
    connect(&session, &Session::holdSecondsChanged, this, setHold);
    dress();
    setHold(session.holdSeconds());
}

Page *MainWindow::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentPage() const
{
    return current() ? current()->objectName() : QString();
}

void MainWindow::showPage(const QString &name)
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [&name](const Page *page) {
        return page->objectName() == name;
    });
    if (found == m_pages.cend())
        return;
    // Who walks along the rail with the arrow keys stays there; choosing the page that is open
    // already goes into it.
    const bool walking = *found != current() && m_rail->isAncestorOf(QApplication::focusWidget());
    if (const auto cloud = cloudOf(name))
        m_banner->setCloud(*cloud);
    m_stack->setCurrentWidget(*found);
    m_rail->setCurrent(name);
    retranslate();
    (*found)->activate();
    if (walking)
        m_rail->focusCurrent();
}

void MainWindow::useProfile(const ProfileId &id)
{
    const std::optional<Profile> profile = m_services.profiles.find(id);
    if (!profile)
        return;
    m_services.session.setProfileFor(profile->cloud, id);
    const std::optional<CloudKind> cloud = cloudOf(currentPage());
    if (cloud && *cloud != profile->cloud)
        showPage(profile->cloud == CloudKind::Alibaba ? u"notify"_s : u"resend"_s);
    m_banner->setCloud(profile->cloud);
}

void MainWindow::retranslate()
{
    for (Page *page : m_pages)
        page->setAccessibleName(page->title());
    setWindowTitle(current() ? tr("%1 – Herald").arg(current()->title()) : tr("Herald"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::showNotice(const Notice &notice)
{
    m_notice->add(notice);
}

void MainWindow::withdrawNotice(Notice::Kind kind)
{
    m_notice->withdraw(kind);
}

void MainWindow::followTrouble()
{
    Delivery &delivery = m_services.delivery;
    if (delivery.trouble())
        showNotice({.kind = Notice::Kind::Trouble,
                    .error = *delivery.trouble(),
                    .act = [&delivery] { delivery.retryLedger(); }});
    else
        withdrawNotice(Notice::Kind::Trouble);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void MainWindow::goToBackground()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    hide();
}

void MainWindow::leave()
{
    if (!atWork(m_services.delivery).isAny()) {
        quit();
        return;
    }
    bringToFront();
    askToClose();
}

void MainWindow::askToClose()
{
    if (m_prompt && m_prompt->isVisible()) {
        m_prompt->activateWindow();
        return;
    }
    m_prompt = new ClosePrompt(m_services.delivery, QSystemTrayIcon::isSystemTrayAvailable(), this);
    m_prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_prompt, &ClosePrompt::keepRunningChosen, this, &MainWindow::goToBackground);
    connect(m_prompt, &ClosePrompt::leaveChosen, this, &MainWindow::quit);
    m_prompt->open();
}

void MainWindow::quit()
{
    m_isLeaving = true; // quitting closes every window first, and one that refuses stops it
    close();
    QCoreApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.session.setWindowGeometry(saveGeometry());
    if (m_isLeaving || !atWork(m_services.delivery).isAny()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    askToClose();
}

} // namespace herald::ui
