// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/windowcommands.h"

#include "ui/help/help.h"
#include "ui/notify/drafts/draftkeeper.h"
#include "ui/notify/notifyeditor.h"
#include "ui/profiles/profilespage.h"
#include "ui/session.h"
#include "ui/shell/commands/commandpalette.h"
#include "ui/shell/commands/commands.h"
#include "ui/shell/commands/keysdialog.h"
#include "ui/shell/commands/keytip.h"
#include "ui/shell/commands/panes.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::Commands)
};

void openPalette(const Commands &commands, const Session &session, MainWindow &window)
{
    QList<Command> offered = commands.available();
    offered.removeIf([](const Command &command) { return command.id == "palette"_L1; });
    auto *palette = new CommandPalette(offered, session.language(), &window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void openKeys(const Session &session, MainWindow &window)
{
    auto *dialog = new KeysDialog(session, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &KeysDialog::changeRequested, &window, [&window] {
        window.showPage(u"settings"_s);
        if (auto *keys = window.findChild<QWidget *>(u"keysSearch"_s))
            keys->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

/// What stands in the form becomes a draft, and can be put back. A review that is open stays.
void startNotification(Services &services, MainWindow &window)
{
    window.showPage(u"notify"_s);
    auto *editor = window.findChild<NotifyEditor *>();
    auto *keeper = window.findChild<DraftKeeper *>();
    if (!editor || !keeper || !editor->isVisible())
        return;
    if (!keeper->isEmpty()) {
        Drafts &drafts = services.library.drafts;
        const qsizetype kept = drafts.list().size();
        keeper->setCurrentAside();
        editor->useDraft({}, [] { return WindowCommands::tr("A new notification."); });
        if (drafts.list().size() > kept)
            drafts.eraseCurrent(); // it is among the others now
    }
    editor->focusFirst();
}

void addPages(Commands &commands, const Session &session, MainWindow &window)
{
    for (const auto id : {"go.notify"_L1, "go.resend"_L1, "go.outbox"_L1, "go.history"_L1,
                          "go.profiles"_L1, "go.settings"_L1}) {
        const QString page = QString(id).section(u'.', 1);
        commands.add(id, [&window, page] { window.showPage(page); });
        if (auto *entry = window.findChild<QPushButton *>(page + u"RailButton"_s))
            new KeyTip(*entry, commandSpec(id), session);
    }
    const auto tip = [&window, &session](const QString &page, const QString &button,
                                         QLatin1StringView id) {
        auto *shown = window.findChild<QWidget *>(page);
        if (auto *entry = shown ? shown->findChild<QPushButton *>(button) : nullptr)
            new KeyTip(*entry, commandSpec(id), session);
    };
    tip(u"notify"_s, u"reviewButton"_s, "notify.review"_L1);
    tip(u"outbox"_s, u"holdEverythingButton"_s, "hold"_L1);
}

void addSending(Commands &commands, Delivery &delivery)
{
    commands.add("hold"_L1, [&delivery] { delivery.holdEverything(); });
    commands.add(
        "pause"_L1, [&delivery] { delivery.pause(); },
        [&delivery] { return !delivery.isPaused() && !delivery.isReadOnly(); });
    commands.add(
        "resume"_L1, [&delivery] { delivery.resume(); },
        [&delivery] { return delivery.isPaused() && !delivery.isReadOnly(); });
}

void addLooks(Commands &commands, Session &session)
{
    const auto language = [&commands, &session](QLatin1StringView id, Language wanted) {
        commands.add(
            id, [&session, wanted] { session.setLanguage(wanted); },
            [&session, wanted] { return session.language() != wanted; });
    };
    language("language.zh"_L1, Language::Chinese);
    language("language.en"_L1, Language::English);
    const auto theme = [&commands, &session](QLatin1StringView id, ThemeChoice wanted) {
        commands.add(
            id, [&session, wanted] { session.setTheme(wanted); },
            [&session, wanted] { return session.theme() != wanted; });
    };
    theme("theme.light"_L1, ThemeChoice::Light);
    theme("theme.dark"_L1, ThemeChoice::Dark);
    theme("theme.contrast"_L1, ThemeChoice::HighContrast);
    theme("theme.system"_L1, ThemeChoice::System);
}

QList<Command> profileChoices(const Services &services, MainWindow &window)
{
    QList<Command> choices;
    for (const Profile &profile : services.profiles.profiles()) {
        const char *words =
            profile.cloud == CloudKind::Alibaba
                ? QT_TRANSLATE_NOOP("herald::ui::Commands", "Use the profile %1 of Alibaba Cloud")
                : QT_TRANSLATE_NOOP("herald::ui::Commands", "Use the profile %1 of Huawei Cloud");
        choices.append(
            {{}, words, profile.name, {}, [&window, id = profile.id] { window.useProfile(id); }});
    }
    return choices;
}

void addProfiles(Commands &commands, const Services &services, MainWindow &window)
{
    auto *page = window.findChild<ProfilesPage *>();
    const auto isThere = [page] { return page != nullptr; };
    const auto create = [&](QLatin1StringView id, CloudKind cloud) {
        commands.add(
            id,
            [&window, page, cloud] {
                window.showPage(u"profiles"_s);
                page->newProfile(cloud);
            },
            isThere);
    };
    create("profile.alibaba"_L1, CloudKind::Alibaba);
    create("profile.huawei"_L1, CloudKind::Huawei);
    auto *import = page ? page->findChild<QPushButton *>(u"importProfilesButton"_s) : nullptr;
    commands.add(
        "profile.import"_L1,
        [&window, import] {
            window.showPage(u"profiles"_s);
            import->click();
        },
        [import] { return import && import->isEnabled(); });
    commands.addMore([&services, &window] { return profileChoices(services, window); });
}

} // namespace

void addWindowCommands(Commands &commands, Services &services, MainWindow &window, Panes &panes)
{
    Session &session = services.session;
    commands.add("palette"_L1,
                 [&commands, &session, &window] { openPalette(commands, session, window); });
    commands.add("notify.new"_L1, [&services, &window] { startNotification(services, window); });
    addPages(commands, session, window);
    addSending(commands, services.delivery);
    commands.add(
        "lock"_L1, [&services] { services.vault.lock(); },
        [&services] { return services.vault.state() == SecretVault::State::Open; });
    commands.add("pane.next"_L1, [&panes] { panes.step(true); });
    commands.add("pane.previous"_L1, [&panes] { panes.step(false); });
    addProfiles(commands, services, window);
    addLooks(commands, session);
    auto *help = new Help(session, window);
    commands.add("help"_L1, [help] { help->open(); });
    commands.add("keys"_L1, [&session, &window] { openKeys(session, window); });
}

} // namespace herald::ui
