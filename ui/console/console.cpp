// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "ui/history/historypage.h"
#include "ui/notify/notifypage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/profiles/profilespage.h"
#include "ui/resend/resendpage.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QDir>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// A file of the data folder; makes the folder, for its owner only.
QString inFolder(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    if (dir.mkpath(u"."_s))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return dir.filePath(name);
}

} // namespace

Console::Console(const ConsoleSetup &setup)
    : m_setup(setup)
    , m_lock(inFolder(setup.dataFolder, u"herald.lock"_s))
    , m_session(inFolder(setup.dataFolder, u"settings.ini"_s))
    , m_profiles(inFolder(setup.dataFolder, u"profiles.json"_s))
    , m_ledger(inFolder(setup.dataFolder, u"ledger.db"_s))
    , m_soarCloud(m_profiles, setup.clock)
    , m_soar(setup.transport, m_profiles, setup.clock)
    , m_tokens(setup.transport, setup.clock)
    , m_workspaceCloud(m_profiles, m_tokens, setup.clock)
    , m_workspace(setup.transport, m_profiles, m_tokens, setup.clock)
    , m_delivery(setup.transport, m_ledger, {&m_soarCloud, &m_workspaceCloud})
{
    m_lock.setStaleLockTime(0);
}

Console::~Console() = default;

Result<void> Console::start()
{
    if (!m_lock.tryLock())
        return failure(Error::Kind::Storage,
                       u"Herald already works in %1, or the folder cannot be written."_s.arg(
                           m_setup.dataFolder));
    if (m_setup.withSandbox) {
        if (const Result<void> started = startSandbox(); !started)
            return started;
    }
    m_services = std::make_unique<Services>(
        Services{m_session, m_profiles, m_delivery, m_soarCloud, m_workspaceCloud, m_soar,
                 m_workspace, m_sandbox ? m_sandbox->url().resolved(QUrl(u"/inbox"_s)) : QUrl()});

    makeWindow();
    const Result<void> read = QCoro::waitFor(m_delivery.start());
    return read;
}

Result<void> Console::startSandbox()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    const auto root = m_sandbox->start();
    if (!root)
        return failure(Error::Kind::Storage, root.error());
    addSandboxProfiles(*root);
    return {};
}

void Console::addSandboxProfiles(const QUrl &root)
{
    const sandbox::Options known;
    const auto add = [&](CloudKind cloud, const QString &id, const QString &name,
                         const sandbox::AccessKey &key) {
        Profile profile;
        profile.id = ProfileId(id);
        profile.name = name;
        profile.cloud = cloud;
        profile.accessKeyId = key.id;
        profile.endpoint = root.toString();
        profile.sandbox = true;
        if (cloud == CloudKind::Huawei) {
            profile.region = known.region;
            profile.iamEndpoint = root.toString();
            profile.projectId = known.projectId;
        }
        Credential credential;
        credential.accessKeyId = key.id;
        credential.accessKeySecret = Secret(key.secret);
        m_profiles.remember(profile.id, std::move(credential));
        if (m_profiles.save(profile))
            m_session.setProfileFor(cloud, profile.id);
    };
    add(CloudKind::Alibaba, u"sandbox-soar"_s, u"Sandbox SOAR"_s, known.alibabaKeys.first());
    add(CloudKind::Huawei, u"sandbox-workspace"_s, u"Sandbox Workspace"_s,
        known.huaweiKeys.first());
}

bool Console::chooseProfile(const QString &name)
{
    const std::optional<Profile> profile = m_profiles.findByName(name);
    if (profile)
        m_session.setProfileFor(profile->cloud, profile->id);
    return profile.has_value();
}

void Console::makeWindow()
{
    // before the first widget: what is polished with another font keeps it
    applyTheme(m_session.theme(), m_session.language());
    auto *notify = new NotifyPage(*m_services);
    auto *resend = new ResendPage(*m_services);
    auto *outbox = new OutboxPage(*m_services);
    auto *history = new HistoryPage(*m_services);
    auto *profiles = new ProfilesPage(*m_services);
    m_window = std::make_unique<MainWindow>(
        *m_services,
        QList<Page *>{notify, resend, outbox, history, profiles, new SettingsPage(m_session)});
    const auto addProfile = [this, profiles](CloudKind cloud) {
        m_window->showPage(u"profiles"_s);
        profiles->newProfile(cloud);
    };
    connect(notify, &NotifyPage::addProfileRequested, this, addProfile);
    connect(resend, &ResendPage::addProfileRequested, this, addProfile);
    connect(outbox, &OutboxPage::historyRequested, this, [this, history](const SendId &id) {
        m_window->showPage(u"history"_s);
        history->showSend(id);
    });
}

} // namespace herald::ui
