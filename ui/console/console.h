// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/soarcloud.h"
#include "app/alibaba/soarlookups.h"
#include "app/delivery/delivery.h"
#include "app/huawei/tokens.h"
#include "app/huawei/workspacecloud.h"
#include "app/huawei/workspacelookups.h"
#include "app/ledger/sqliteledger.h"
#include "app/model/ports/clock.h"
#include "app/sandbox/sandbox.h"
#include "app/vault/profilebook.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/shell/mainwindow.h"

#include <QLockFile>

#include <memory>

namespace herald::ui {

/// What a console is built on. Tests put their own clock and wire in.
struct ConsoleSetup
{
    QString dataFolder;
    bool withSandbox = false;
    const Clock &clock;
    Transport &transport;
};

/// The composition root: makes every part, hands each what it needs, and owns them all.
class Console final : public QObject
{
    Q_OBJECT

public:
    explicit Console(const ConsoleSetup &setup);
    ~Console() override;

    /// Takes the data folder, starts the sandbox, reads the ledger, makes the window. The failure
    /// says what stands in the way.
    [[nodiscard]] Result<void> start();

    void setLanguage(Language language) { m_session.setLanguage(language); }
    /// Makes the profile of that name the one its cloud's page works with; false = no such one.
    [[nodiscard]] bool chooseProfile(const QString &name);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] sandbox::Sandbox *sandbox() { return m_sandbox.get(); }

private:
    [[nodiscard]] Result<void> startSandbox();
    void addSandboxProfiles(const QUrl &root);
    void makeWindow();

    ConsoleSetup m_setup;
    QLockFile m_lock;
    Session m_session;
    ProfileBook m_profiles;
    SqliteLedger m_ledger;
    alibaba::SoarCloud m_soarCloud;
    alibaba::SoarLookups m_soar;
    huawei::TokenSource m_tokens;
    huawei::WorkspaceCloud m_workspaceCloud;
    huawei::WorkspaceLookups m_workspace;
    Delivery m_delivery;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace herald::ui
