// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/rolesource.h"
#include "app/alibaba/soarcloud.h"
#include "app/alibaba/soarlookups.h"
#include "app/delivery/delivery.h"
#include "app/huawei/tokens.h"
#include "app/huawei/workspacecloud.h"
#include "app/huawei/workspacelookups.h"
#include "app/ledger/sqlitearchive.h"
#include "app/ledger/sqliteledger.h"
#include "app/library/library.h"
#include "app/model/ports/clock.h"
#include "app/net/clockwatch.h"
#include "app/net/networkprobe.h"
#include "app/net/qttransport.h"
#include "app/sandbox/sandbox.h"
#include "app/vault/networkbook.h"
#include "app/vault/profilebook.h"
#include "app/vault/systemkeyring.h"
#include "ui/console/instancedoor.h"
#include "ui/console/ownerlock.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace herald::ui {

class Announcer;
class AutoLock;
class Inhibitor;
class Notifier;
class Rehearsal;
class Tray;

/// What a console is built on. Tests put their own clock and wire in.
struct ConsoleSetup
{
    QString dataFolder;
    bool withSandbox = false;
    const Clock &clock;
    Transport *transport = nullptr; ///< none = the console's own, by the network rules
    QString markFolder = {};        ///< outside the data folder; empty = none, see LedgerPlace
};

/// The composition root: makes every part, hands each what it needs, and owns them all. The data
/// folder has one owner; a second console only reads, if it cannot bring the first to the front.
class Console final : public QObject
{
    Q_OBJECT

public:
    enum class Started {
        Working,
        Reading,  ///< the window says why nothing can be sent
        Elsewhere ///< another Herald has the folder and has come to the front; no window here
    };

    explicit Console(const ConsoleSetup &setup);
    ~Console() override;

    /// Takes the data folder, starts the sandbox, reads the ledger, makes the window. The failure
    /// says what stands in the way.
    [[nodiscard]] Result<Started> start();

    void setLanguage(Language language) { m_session.setLanguage(language); }
    /// Makes the profile of that name the one its cloud's page works with; false = no such one.
    [[nodiscard]] bool chooseProfile(const QString &name);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] sandbox::Sandbox *sandbox() { return m_sandbox.get(); }

private:
    /// The reason why this console may not write; nothing = it is the owner.
    [[nodiscard]] std::optional<Error> takeFolder();
    [[nodiscard]] Result<void> startSandbox();
    void addSandboxProfiles(const QUrl &root);
    void makeParts(const std::optional<Error> &readOnly);
    void makeWindow();
    void makeDesktop();
    QCoro::Task<void> openLedger();
    QCoro::Task<void> setLedgerAside();
    void tellReadOnly();

    ConsoleSetup m_setup;
    OwnerLock m_lock;
    InstanceDoor m_door;
    Session m_session;
    ProfileBook m_profiles;
    NetworkBook m_network;
    QtTransport m_ownWire;
    Transport &m_wire;
    ServiceClock m_alibabaClock;
    ServiceClock m_huaweiClock;
    ClockWatch m_alibabaWire; ///< for reading: what it sees puts the clock right
    ClockWatch m_huaweiWire;
    NetworkProbe m_probe;
    SystemKeyring m_keyring;
    SecretVault m_vault;
    std::unique_ptr<Ledger> m_ledger;
    SqliteLedger *m_disk = nullptr; ///< m_ledger, when this console is the owner
    SqliteArchive m_archive;
    Library m_library;
    alibaba::RoleSource m_roles;
    alibaba::SoarCloud m_soarCloud;
    alibaba::SoarLookups m_soar;
    huawei::TokenSource m_tokens;
    huawei::WorkspaceLookups m_workspace;
    huawei::WorkspaceCloud m_workspaceCloud;
    std::unique_ptr<Delivery> m_delivery;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Rehearsal> m_rehearsal; ///< with the sandbox only
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<Inhibitor> m_inhibitor;
    std::unique_ptr<AutoLock> m_autoLock;
};

} // namespace herald::ui
