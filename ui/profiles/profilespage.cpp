// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilespage.h"

#include "app/vault/sharedprofiles.h"
#include "ui/profiles/actionbar.h"
#include "ui/profiles/imports/importprofilesdialog.h"
#include "ui/profiles/profilecard.h"
#include "ui/profiles/profileslist.h"
#include "ui/profiles/vault/vaultbar.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/savedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 32; ///< digits

} // namespace

ProfilesPage::ProfilesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_keeper(services.profiles, services.session)
    , m_title(new QLabel(this))
    , m_vault(new VaultBar(services.vault, this))
    , m_failure(new InlineMessage(this))
    , m_bar(new ActionBar(this))
    , m_new(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_list(new ProfilesList(services.profiles, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_card(new ProfileCard(services, m_keeper, m_stack))
{
    setObjectName(u"profiles"_s);
    m_new->setObjectName(u"newProfileButton"_s);
    m_import->setObjectName(u"importProfilesButton"_s);
    m_export->setObjectName(u"exportProfilesButton"_s);
    for (QPushButton *button : {m_new, m_import, m_export})
        button->setAutoDefault(false);
    build();
    wire();
    retranslate();
    openAny();
    showExport();
    if (const std::optional<Error> problem = services.profiles.problem())
        sayFailure(*problem);
}

void ProfilesPage::build()
{
    setRole(m_title, Role::Title);
    m_new->setIcon(icon(u"add"_s));
    m_list->setFixedWidth(listWidth * fontMetrics().horizontalAdvance(u'0'));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);

    auto *head = new QVBoxLayout;
    head->setSpacing(gapSmall);
    head->addWidget(m_title);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    auto *files = new QHBoxLayout;
    files->setSpacing(gap);
    files->addWidget(m_import, 1);
    files->addWidget(m_export, 1);
    left->addLayout(files);
    auto *row = new QHBoxLayout;
    row->setSpacing(gapWide);
    row->addLayout(left);
    row->addWidget(m_stack, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(head);
    column->addWidget(m_vault);
    column->addWidget(m_failure);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
}

void ProfilesPage::wire()
{
    connect(m_new, &QPushButton::clicked, this, [this] { newProfile(m_card->profile().cloud); });
    connect(m_import, &QPushButton::clicked, this, &ProfilesPage::importProfiles);
    connect(m_export, &QPushButton::clicked, this, &ProfilesPage::exportProfiles);
    connect(m_failure, &InlineMessage::closed, this, [this] { m_words = {}; });
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { newProfile(CloudKind::Alibaba); });
    connect(m_list, &ProfilesList::wanted, this, [this](const ProfileId &id) {
        if (id != m_card->profile().id)
            leaveFor([this, id] { open(id); });
    });
    connect(m_bar, &ActionBar::answered, this, &ProfilesPage::answer);
    connect(m_card, &ProfileCard::saved, m_list, &ProfilesList::mark);
    connect(m_card, &ProfileCard::duplicateRequested, this, [this] {
        leaveFor([this] {
            m_card->duplicate();
            showCard();
        });
    });
    connect(m_card, &ProfileCard::deleteRequested, this,
            [this] { leaveFor([this] { remove(); }); });
    connect(&m_services.profiles, &ProfileBook::changed, this, &ProfilesPage::noticeBook);
}

QString ProfilesPage::title() const
{
    return tr("Profiles");
}

bool ProfilesPage::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

void ProfilesPage::activate()
{
    if (isEmpty())
        m_new->setFocus();
    else if (m_card->isNew())
        m_card->focusName();
    else
        m_list->setFocus();
}

void ProfilesPage::newProfile(CloudKind cloud)
{
    leaveFor([this, cloud] {
        m_card->startNew(cloud);
        showCard();
        m_card->focusName();
    });
}

void ProfilesPage::leaveFor(Step next)
{
    if (isEmpty() || !m_card->isChanged()) {
        next();
        return;
    }
    m_next = std::move(next);
    m_list->mark(m_card->profile().id);
    wordBar();
    m_bar->focusFirst();
}

void ProfilesPage::answer(int place)
{
    const bool first = place == 0;
    if (const Step next = std::exchange(m_next, {})) {
        if (first) {
            m_card->focusName();
        } else {
            m_card->discard();
            next();
        }
    } else if (first) {
        undoRemove();
    } else {
        m_keeper.forgetRemoved();
    }
    wordBar();
}

void ProfilesPage::showCard()
{
    m_stack->setCurrentWidget(m_card);
    m_list->mark(m_card->profile().id);
}

void ProfilesPage::showProfile(const ProfileId &id)
{
    if (m_card->profile().id != id || m_card->isHidden())
        leaveFor([this, id] { open(id); });
}

void ProfilesPage::open(const ProfileId &id)
{
    const std::optional<Profile> profile = m_services.profiles.find(id);
    if (!profile)
        return;
    m_card->open(*profile);
    showCard();
}

void ProfilesPage::openAny()
{
    const QList<Profile> &profiles = m_services.profiles.profiles();
    if (profiles.isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else
        open(profiles.constFirst().id);
}

void ProfilesPage::remove()
{
    const Profile profile = m_card->profile();
    if (const Result<void> removed = m_keeper.remove(profile); !removed) {
        sayFailure(removed.error());
        return;
    }
    openAny();
    wordBar();
    m_bar->focusFirst();
}

void ProfilesPage::undoRemove()
{
    const ProfileId id = m_keeper.removed()->id;
    if (const Result<void> undone = m_keeper.undo(); !undone) {
        sayFailure(undone.error());
        return;
    }
    // what is being typed into another profile stays in front
    if (isEmpty() || !m_card->isChanged())
        open(id);
}

void ProfilesPage::noticeBook()
{
    showExport();
    m_card->refreshSecret();
    if (isEmpty())
        openAny();
    else
        m_list->mark(m_card->profile().id);
}

void ProfilesPage::sayFailure(const Error &error)
{
    say(Ink::Negative, [error] { return explainedText(error); });
}

void ProfilesPage::say(Ink meaning, std::function<QString()> words)
{
    m_meaning = meaning;
    m_words = std::move(words);
    m_failure->say(m_meaning, m_words());
}

void ProfilesPage::importProfiles()
{
    leaveFor([this] {
        auto *dialog = new ImportProfilesDialog(m_services.profiles, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportProfilesDialog::taken, this,
                [this](int count, const ProfileId &first, bool hasSecrets) {
                    open(first);
                    say(Ink::Positive, [this, count, hasSecrets] {
                        const QString done = tr("Imported %n profile(s).", nullptr, count);
                        return hasSecrets
                                   ? QString(done + u' ' +
                                             tr("Test them; then delete the files that hold a key "
                                                "nothing else needs: they hold it in the clear."))
                                   : QString(done + u' ' +
                                             tr("Type their secrets before the first send."));
                    });
                });
        dialog->open();
    });
}

void ProfilesPage::showExport()
{
    const QList<Profile> &profiles = m_services.profiles.profiles();
    m_export->setEnabled(std::any_of(profiles.begin(), profiles.end(),
                                     [](const Profile &profile) { return !profile.sandbox; }));
}

void ProfilesPage::exportProfiles()
{
    askWhereToSave(this, tr("Export profiles"), u"herald-profiles.json"_s,
                   {{tr("Profiles of Herald"), u"json"_s}}, [this](const QString &path, int) {
                       QSaveFile file(path);
                       const QByteArray bytes = sharedForm(m_services.profiles.profiles());
                       if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
                           !file.commit()) {
                           sayFailure({.kind = Error::Kind::Storage, .text = file.errorString()});
                           return;
                       }
                       say(Ink::Positive, [this, path] {
                           return tr("Written to %1: all profiles, without any secret.").arg(path);
                       });
                   });
}

void ProfilesPage::wordBar()
{
    if (m_next)
        m_bar->say(tr("This profile has changes that are not saved."),
                   {tr("Keep editing"), tr("Discard")});
    else if (m_keeper.removed())
        m_bar->say(tr("Deleted “%1”.").arg(m_keeper.removed()->name), {tr("Undo"), tr("Close")});
    else
        m_bar->clear();
}

void ProfilesPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_new->setText(tr("New profile"));
    m_new->setAccessibleName(tr("New profile"));
    m_empty->showEmpty(u"key"_s,
                       tr("There is no profile yet. A profile says who sends, and to "
                          "which cloud."),
                       tr("New profile"));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(tr("Import profiles"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export profiles"));
    wordBar();
    if (m_words)
        m_failure->say(m_meaning, m_words());
}

void ProfilesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace herald::ui
