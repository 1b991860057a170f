// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "app/model/guard.h"
#include "ui/console/closedledger.h"
#include "ui/console/rehearsal.h"
#include "ui/desktop/desktop.h"
#include "ui/history/historypage.h"
#include "ui/notify/notifypage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/profiles/profilespage.h"
#include "ui/resend/resendpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settle/settledialog.h"
#include "ui/shell/announcer.h"
#include "ui/shell/autolock.h"
#include "ui/shell/inhibitor.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <QSysInfo>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView otherOwner("owner"); ///< Error::code
constexpr std::chrono::milliseconds patience{2'000};

/// Makes the data folder, for its owner only.
QString folderFor(const QString &folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString inFolder(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

LedgerPlace ledgerPlace(const ConsoleSetup &setup)
{
    const QByteArray machine =
        QCryptographicHash::hash(QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return {inFolder(setup.dataFolder, u"ledger.db"_s), QString::fromLatin1(machine.toHex()),
            setup.markFolder};
}

} // namespace

Console::Console(const ConsoleSetup &setup)
    : m_setup(setup)
    , m_lock(folderFor(setup.dataFolder))
    , m_session(inFolder(setup.dataFolder, u"settings.ini"_s))
    , m_profiles(inFolder(setup.dataFolder, u"profiles.json"_s))
    , m_network(inFolder(setup.dataFolder, u"network.json"_s), m_profiles)
    , m_ownWire(m_network)
    , m_wire(setup.transport ? *setup.transport : m_ownWire)
    , m_alibabaClock(setup.clock, m_network)
    , m_huaweiClock(setup.clock, m_network)
    , m_alibabaWire(m_wire, m_alibabaClock)
    , m_huaweiWire(m_wire, m_huaweiClock)
    , m_probe(m_network, m_wire, setup.clock)
    , m_vault(m_profiles, m_keyring, inFolder(setup.dataFolder, u"secrets.vault"_s))
    , m_archive(ledgerPlace(setup).file)
    , m_library(QDir(setup.dataFolder).filePath(u"library"_s))
    , m_roles(m_profiles, m_alibabaWire, m_alibabaClock)
    , m_soarCloud(m_roles, m_alibabaClock)
    , m_soar(m_alibabaWire, m_roles, m_alibabaClock)
    , m_tokens(m_huaweiWire, m_huaweiClock)
    , m_workspace(m_huaweiWire, m_profiles, m_tokens, m_huaweiClock)
    , m_workspaceCloud(m_profiles, m_tokens, m_workspace, m_huaweiClock)
{}

Console::~Console() = default;

Result<Console::Started> Console::start()
{
    const std::optional<Error> readOnly = takeFolder();
    if (readOnly && readOnly->code == otherOwner &&
        InstanceDoor::knock(m_setup.dataFolder, patience))
        return Started::Elsewhere;
    if (m_setup.withSandbox && !readOnly) {
        if (const Result<void> started = startSandbox(); !started)
            return tl::unexpected(started.error());
    }
    m_vault.setReadOnly(readOnly.has_value());
    makeParts(readOnly);
    makeWindow();
    m_vault.begin(); // the key store may take its time
    makeDesktop();
    if (!readOnly)
        QCoro::waitFor(openLedger());
    return m_delivery->isReadOnly() ? Started::Reading : Started::Working;
}

std::optional<Error> Console::takeFolder()
{
    const Result<bool> taken = m_lock.take();
    if (!taken)
        return taken.error();
    if (!*taken)
        return Error{.kind = Error::Kind::Storage,
                     .text = u"another Herald works in %1"_s.arg(m_setup.dataFolder),
                     .code = otherOwner};
    // without the door a second Herald opens to read: a pity, and no danger
    (void)m_door.open(m_setup.dataFolder);
    return std::nullopt;
}

void Console::makeParts(const std::optional<Error> &readOnly)
{
    if (readOnly) {
        m_ledger = std::make_unique<ClosedLedger>(*readOnly);
    } else {
        auto disk = std::make_unique<SqliteLedger>(ledgerPlace(m_setup), m_setup.clock);
        m_disk = disk.get();
        m_ledger = std::move(disk);
    }
    const std::vector<Cloud *> clouds{&m_soarCloud, &m_workspaceCloud};
    m_delivery = std::make_unique<Delivery>(m_wire, *m_ledger, clouds, m_setup.clock);
    m_delivery->setMayStillSend([this](const Profile &confirmed) {
        return letsSend(m_profiles.find(confirmed.id).value_or(confirmed));
    });
    if (readOnly)
        m_delivery->setReadOnly(*readOnly);
    const QUrl inbox = m_sandbox ? m_sandbox->url().resolved(QUrl(u"/inbox"_s)) : QUrl();
    m_services = std::make_unique<Services>(Services{
        m_session, m_profiles, *m_delivery, m_archive, m_soarCloud, m_workspaceCloud, m_soar,
        m_workspace, m_setup.clock, m_library, m_vault, m_network, m_probe, inbox});
}

QCoro::Task<void> Console::openLedger()
{
    const QPointer<Console> self = this;
    const Result<Recovery> found = co_await m_delivery->start();
    if (!self)
        co_return;
    if (!found) {
        m_delivery->setReadOnly(found.error());
        co_return;
    }
    m_window->withdrawNotice(Notice::Kind::Ledger);
    const auto show = [this] { m_window->showPage(u"outbox"_s); };
    if (found->moved && !found->open.isEmpty())
        m_window->showNotice({.kind = Notice::Kind::Moved, .act = show});
    if (found->crashed > 0)
        m_window->showNotice({.kind = Notice::Kind::Crashed, .count = found->crashed, .act = show});
}

QCoro::Task<void> Console::setLedgerAside()
{
    const QPointer<Console> self = this;
    const Result<Salvage> salvaged = co_await m_disk->salvage();
    if (!self)
        co_return;
    if (!salvaged) {
        m_delivery->setReadOnly(salvaged.error());
        co_return;
    }
    Notice notice;
    notice.kind = Notice::Kind::SetAside;
    notice.count = salvaged->kept;
    notice.lost = salvaged->lost;
    notice.error.text = salvaged->setAside;
    m_window->showNotice(notice);
    co_await openLedger();
}

void Console::tellReadOnly()
{
    const std::optional<Error> &why = m_delivery->readOnly();
    if (!why)
        return;
    Notice notice;
    notice.error = *why;
    if (why->code == otherOwner) {
        notice.kind = Notice::Kind::OtherOwner;
        notice.act = [this] {
            if (InstanceDoor::knock(m_setup.dataFolder, patience))
                m_window->close();
        };
    } else if (m_disk) {
        const bool damaged = why->code == "damaged"_L1;
        notice.act = [this, damaged] { damaged ? setLedgerAside() : openLedger(); };
    }
    m_window->showNotice(notice);
}

Result<void> Console::startSandbox()
{
    // on the port of the last run, if it is free: what waited is for that address
    sandbox::Options options;
    options.port = m_session.sandboxPort();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    auto root = m_sandbox->start();
    if (!root) {
        m_sandbox = std::make_unique<sandbox::Sandbox>();
        root = m_sandbox->start();
    }
    if (!root)
        return failure(Error::Kind::Storage, root.error());
    m_session.setSandboxPort(quint16(root->port(0)));
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
        QList<Page *>{notify, resend, outbox, history, profiles, new SettingsPage(*m_services)});
    const auto addProfile = [this, profiles](CloudKind cloud) {
        m_window->showPage(u"profiles"_s);
        profiles->newProfile(cloud);
    };
    connect(notify, &NotifyPage::addProfileRequested, this, addProfile);
    connect(notify, &NotifyPage::profileRequested, this, [this, profiles](const ProfileId &id) {
        m_window->showPage(u"profiles"_s);
        profiles->showProfile(id);
    });
    connect(resend, &ResendPage::addProfileRequested, this, addProfile);
    connect(outbox, &OutboxPage::historyRequested, this, [this, history](const SendId &id) {
        m_window->showPage(u"history"_s);
        history->showSend(id);
    });
    connect(outbox, &OutboxPage::settleRequested, this,
            [this](const SendId &id) { openSettleDialog(*m_services, id, m_window.get()); });
    connect(history, &HistoryPage::reuseRequested, this,
            [this, notify, resend](const Manifest &manifest) {
                if (const auto *mail = std::get_if<Notification>(&manifest.payload())) {
                    m_window->showPage(u"notify"_s);
                    notify->useDraft(*mail);
                } else if (const auto *again = std::get_if<MailResend>(&manifest.payload())) {
                    m_window->showPage(u"resend"_s);
                    resend->useDraft(*again);
                }
            });
    connect(m_delivery.get(), &Delivery::troubleChanged, this, &Console::tellReadOnly);
    connect(&m_door, &InstanceDoor::raiseRequested, m_window.get(), &MainWindow::bringToFront);
    if (m_sandbox)
        m_rehearsal = std::make_unique<Rehearsal>(*m_sandbox, *m_window);
    tellReadOnly();
}

void Console::makeDesktop()
{
    m_tray = std::make_unique<Tray>(*m_window, *m_delivery);
    m_notifier = desktopNotifier(*m_tray);
    m_announcer = std::make_unique<Announcer>(*m_delivery, m_notifier ? *m_notifier : *m_tray);
    m_inhibitor = std::make_unique<Inhibitor>(*m_delivery, desktopInhibition());
    m_autoLock = std::make_unique<AutoLock>(m_vault, *m_delivery, desktopAwayWatch());
    const auto followPatience = [this] {
        m_autoLock->setPatience(std::chrono::minutes(m_session.lockMinutes()));
    };
    connect(&m_session, &Session::lockMinutesChanged, m_autoLock.get(), followPatience);
    followPatience();
    if (m_notifier)
        connect(m_notifier.get(), &Notifier::activated, m_window.get(), &MainWindow::bringToFront);
    connect(m_tray.get(), &Notifier::activated, m_window.get(), &MainWindow::bringToFront);
}

} // namespace herald::ui
