// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilecard.h"

#include "app/model/cloudhosts.h"
#include "ui/profiles/profileeditor.h"
#include "ui/profiles/profilekeeper.h"
#include "ui/profiles/test/testreport.h"
#include "ui/session.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/texts.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textquestion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ProfileCard::ProfileCard(Services &services, ProfileKeeper &keeper, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_keeper(keeper)
    , m_form(services.profiles, services.alibaba, services.huawei)
    , m_test(new ProfileTest({services.profiles, services.probe, services.soar, services.workspace},
                             this))
    , m_editor(new ProfileEditor(m_form))
    , m_sandboxNote(new QLabel(this))
    , m_report(new TestReport(services.network))
    , m_message(new InlineMessage(this))
    , m_duplicate(namedButton(u"duplicateButton"_s, this))
    , m_delete(namedButton(u"deleteButton"_s, this))
    , m_ask(namedButton(u"testProfileButton"_s, this))
    , m_save(namedButton(u"saveProfileButton"_s, this))
{
    setRole(this, Role::Card);
    setRole(m_sandboxNote, Role::Muted);
    setRole(m_save, Role::Primary);
    build();
    wire();
    retranslate();
    reload();
}

void ProfileCard::build()
{
    m_sandboxNote->setWordWrap(true);
    auto *inside = new QWidget;
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(gapPage, gapPage, gapPage, gapWide);
    fields->setSpacing(gapWide);
    fields->addWidget(m_sandboxNote);
    fields->addWidget(m_editor);
    fields->addWidget(m_report);
    fields->addStretch();
    m_scroll = new ColumnArea(inside, this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_ask);
    buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(gapPage, 0, gapPage, gapWide);
    foot->setSpacing(gapWide);
    foot->addWidget(m_message);
    foot->addLayout(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
}

void ProfileCard::wire()
{
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        m_test->drop();
        m_report->clear();
        hush();
    });
    connect(m_test, &ProfileTest::reachedService, this,
            [this] { say(Ink::Info, [] { return tr("Reached. Asking with the key…"); }); });
    connect(m_test, &ProfileTest::answered, this, &ProfileCard::showResult);
    connect(m_test, &ProfileTest::projectsFound, this, &ProfileCard::takeProjects);
    connect(m_test, &ProfileTest::projectsFailed, this, &ProfileCard::sayFailure);
    connect(m_editor, &ProfileEditor::projectsWanted, this, &ProfileCard::findProject);
    connect(m_report, &TestReport::pinned, this, &ProfileCard::askService);
    connect(m_report, &TestReport::failed, this, &ProfileCard::sayFailure);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileCard::duplicateRequested);
    connect(m_delete, &QPushButton::clicked, this, &ProfileCard::deleteRequested);
    connect(m_ask, &QPushButton::clicked, this, &ProfileCard::askService);
    connect(m_save, &QPushButton::clicked, this, &ProfileCard::save);
    const auto *saveKey = new QShortcut(QKeySequence::Save, this);
    connect(saveKey, &QShortcut::activated, m_save, &QPushButton::click);
}

void ProfileCard::startNew(CloudKind cloud)
{
    m_form.start(cloud);
    reload();
}

void ProfileCard::open(const Profile &profile)
{
    m_form.open(profile);
    reload();
}

void ProfileCard::duplicate()
{
    const QString name = freeName(m_form.draft().name);
    m_form.copy(m_form.draft());
    m_form.setText(ProfileField::Name, name);
    reload();
}

void ProfileCard::discard()
{
    m_form.revert();
    reload();
}

void ProfileCard::reload()
{
    m_test->drop();
    m_confirmed.clear();
    m_report->clear();
    hush();
    m_editor->load();
    m_sandboxNote->setVisible(m_form.isReadOnly());
    m_duplicate->setVisible(!m_form.isNew());
    m_delete->setVisible(!m_form.isNew() && !m_form.isReadOnly());
    m_save->setVisible(!m_form.isReadOnly());
}

void ProfileCard::refreshSecret()
{
    m_editor->refreshSecretNote();
}

void ProfileCard::focusName()
{
    m_editor->focusName();
}

bool ProfileCard::isChanged() const
{
    return m_editor->isChanged();
}

QString ProfileCard::freeName(const QString &name) const
{
    QString free = tr("%1 (copy)").arg(name);
    for (int i = 2; m_services.profiles.findByName(free); ++i)
        free = tr("%1 (copy %2)").arg(name).arg(i);
    return free;
}

bool ProfileCard::hasNoProblems(bool forTest)
{
    const bool needsSecret = forTest && !m_form.keepsSecret();
    const auto problems = m_form.problems(forTest) + m_editor->secretProblems(needsSecret);
    m_editor->showProblems(problems);
    return problems.isEmpty();
}

bool ProfileCard::sendsSecret() const
{
    return m_editor->isSecretTyped() || m_form.keepsSecret();
}

std::optional<Credential> ProfileCard::typedCredential() const
{
    if (!m_editor->isSecretTyped())
        return std::nullopt;
    Credential credential = m_editor->credential();
    credential.hosts = foreignHosts(m_form.result());
    return credential;
}

void ProfileCard::withConfirmedHosts(std::function<void()> next)
{
    QStringList hosts = sendsSecret() ? foreignHosts(m_form.result()) : QStringList();
    const QStringList known = m_form.keepsSecret()
                                  ? m_services.profiles.confirmedHosts(m_form.draft().id)
                                  : QStringList();
    hosts.removeIf(
        [&](const QString &host) { return known.contains(host) || m_confirmed.contains(host); });
    if (hosts.isEmpty()) {
        next();
        return;
    }
    const QString host = hosts.constFirst();
    TextQuestion question;
    question.title = tr("Send the key to another host?");
    question.label = tr("&Type the host to confirm it: %1").arg(host);
    question.name = tr("Host");
    question.help = tr("%1 is not a host that %2 publishes. Whoever runs it can see what you send, "
                       "and a password as it is.")
                        .arg(host, cloudName(m_form.draft().cloud));
    question.action = tr("Confirm");
    question.problem = [host](const QString &text) {
        return text == host ? QString() : tr("This is another host.");
    };
    askForText(this, question, [this, host, next = std::move(next)](const QString &) {
        m_confirmed.append(host);
        withConfirmedHosts(next);
    });
}

void ProfileCard::save()
{
    if (!hasNoProblems(false))
        return;
    withConfirmedHosts([this] {
        const Profile profile = m_form.result();
        const bool secretWasLost = m_form.hasSecret() && !m_form.keepsSecret();
        const Result<void> saved = m_keeper.save(profile, typedCredential(), m_form.keepsSecret());
        if (!saved)
            sayFailure(saved.error());
        else
            keepSaved(profile, secretWasLost);
    });
}

void ProfileCard::keepSaved(const Profile &profile, bool secretWasLost)
{
    if (m_services.profiles.hasSecret(profile.id))
        m_services.profiles.confirmHosts(profile.id, foreignHosts(profile));
    if (const std::optional<Secret> password = m_editor->proxyPassword()) {
        if (const Result<ProxyRule> proxy = proxyRuleFrom(profile.proxy))
            m_services.network.setProxyPassword(*proxy, *password);
    }
    m_form.open(profile);
    reload();
    say(m_form.hasSecret() ? Ink::Positive : Ink::Caution,
        [this, secretWasLost] { return savedText(secretWasLost); });
    emit saved(profile.id);
}

QString ProfileCard::savedText(bool secretWasLost) const
{
    if (m_form.hasSecret() && m_services.vault.state() == SecretVault::State::Open)
        return tr("Saved. The secret is kept.");
    if (m_form.hasSecret())
        return tr("Saved. The secret is in memory until Herald closes.");
    if (secretWasLost)
        return tr("Saved. The secret was forgotten: it belonged to another address or identity. "
                  "Type it before the next send.");
    return tr("Saved. Type the secret before the first send.");
}

void ProfileCard::askService()
{
    if (!hasNoProblems(true))
        return;
    withConfirmedHosts([this] {
        const Profile profile = m_form.result();
        const Cloud &cloud =
            profile.cloud == CloudKind::Alibaba ? m_services.alibaba : m_services.huawei;
        const Result<QUrl> root = cloud.endpoint(profile);
        if (!root) {
            sayFailure(root.error());
            return;
        }
        if (!m_editor->isSecretTyped())
            m_services.profiles.confirmHosts(profile.id, foreignHosts(profile));
        m_report->clear();
        say(Ink::Info, [] { return tr("Looking for the way to the service…"); });
        m_test->ask(profile, *root, typedCredential(), m_services.session.language());
    });
}

void ProfileCard::findProject()
{
    auto problems = m_form.problems(true) + m_editor->secretProblems(!m_form.keepsSecret());
    problems.removeIf(
        [](const ProfileProblem &problem) { return problem.field == ProfileField::ProjectId; });
    if (m_form.draft().region.isEmpty())
        problems.append({ProfileField::Region, ProfileProblem::Kind::Missing, {}});
    m_editor->showProblems(problems);
    if (!problems.isEmpty())
        return;
    withConfirmedHosts([this] {
        say(Ink::Info, [] { return tr("Asking for the projects…"); });
        m_test->findProjects(m_form.result(), typedCredential());
    });
}

void ProfileCard::takeProjects(const QList<Project> &projects)
{
    if (projects.size() == 1)
        m_editor->setProject(projects.constFirst().id);
    else if (!projects.isEmpty())
        m_editor->chooseProject(projects);
    const int count = int(projects.size());
    say(count > 0 ? Ink::Positive : Ink::Caution, [count] {
        return count > 0 ? tr("%n project(s) of this region.", nullptr, count)
                         : tr("This identity has no project in this region. Check the region, or "
                              "ask the administrator.");
    });
}

void ProfileCard::showResult(const TestResult &result)
{
    m_report->setResult(result, m_services.clock.utcNow());
    const bool isFine = result.count && *result.count > 0;
    say(isFine         ? Ink::Positive
        : result.count ? Ink::Caution
                       : Ink::Negative,
        [result] { return testSummary(result); });
    // the layout knows the new height only after this
    QTimer::singleShot(0, m_report, [this] { m_scroll->ensureWidgetVisible(m_report, 0, gap); });
}

void ProfileCard::sayFailure(const Error &error)
{
    say(Ink::Negative, [error] { return explainedText(error); });
}

void ProfileCard::say(Ink meaning, Words words)
{
    m_meaning = meaning;
    m_words = std::move(words);
    m_message->say(m_meaning, m_words());
}

void ProfileCard::hush()
{
    m_words = {};
    m_message->clear();
}

void ProfileCard::retranslate()
{
    m_sandboxNote->setText(tr("This profile belongs to the sandbox: nothing of it leaves this "
                              "computer, and it cannot be changed."));
    const QList<std::pair<QPushButton *, QString>> words{{m_duplicate, tr("Duplicate")},
                                                         {m_delete, tr("Delete")},
                                                         {m_ask, tr("Test profile")},
                                                         {m_save, tr("Save profile")}};
    for (const auto &[button, word] : words) {
        button->setText(word);
        button->setAccessibleName(word);
    }
    if (m_words)
        m_message->say(m_meaning, m_words());
}

void ProfileCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
