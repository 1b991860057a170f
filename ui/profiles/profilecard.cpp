// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilecard.h"

#include "ui/profiles/profileeditor.h"
#include "ui/profiles/profilekeeper.h"
#include "ui/profiles/profiletest.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/widgets/inlinemessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

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
    , m_test(new ProfileTest(services.profiles, services.soar, services.workspace, this))
    , m_editor(new ProfileEditor(m_form))
    , m_sandboxNote(new QLabel(this))
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
    fields->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    // the card is the ground, not the window
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

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
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void ProfileCard::wire()
{
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        m_test->drop();
        hush();
    });
    connect(m_test, &ProfileTest::passed, this, [this](int count) {
        say(count > 0 ? Ink::Positive : Ink::Caution, [this, count] { return countText(count); });
    });
    connect(m_test, &ProfileTest::failed, this, &ProfileCard::sayFailure);
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

void ProfileCard::save()
{
    if (!hasNoProblems(false))
        return;
    const Profile profile = m_form.result();
    const bool secretWasLost = m_form.hasSecret() && !m_form.keepsSecret();
    std::optional<Credential> typed;
    if (m_editor->isSecretTyped())
        typed = m_editor->credential();
    const Result<void> saved = m_keeper.save(profile, std::move(typed), m_form.keepsSecret());
    if (!saved) {
        sayFailure(saved.error());
        return;
    }
    m_form.open(profile);
    reload();
    say(m_form.hasSecret() ? Ink::Positive : Ink::Caution,
        [this, secretWasLost] { return savedText(secretWasLost); });
    emit this->saved(profile.id);
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
    std::optional<Credential> typed;
    if (m_editor->isSecretTyped())
        typed = m_editor->credential();
    say(Ink::Info, [] { return tr("Asking the service…"); });
    m_test->ask(m_form.result(), std::move(typed), m_services.session.language());
}

void ProfileCard::sayFailure(const Error &error)
{
    say(Ink::Negative,
        [error] { return QString(errorText(error) % u'\n' % evidenceText(error)).trimmed(); });
}

QString ProfileCard::countText(int count) const
{
    const bool isAlibaba = m_form.draft().cloud == CloudKind::Alibaba;
    if (count > 0 && isAlibaba)
        return tr("The service answered; %n playbooks can be listed.", nullptr, count);
    if (count > 0)
        return tr("The service answered; %n app groups can be listed.", nullptr, count);
    if (isAlibaba)
        return tr("The service answered, but no playbook can be listed. China and other countries "
                  "have an endpoint each: try the other one.");
    return tr("The service answered, but no app group can be listed. Check the region and the "
              "project ID.");
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
