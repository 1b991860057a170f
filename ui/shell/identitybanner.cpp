// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/identitybanner.h"

#include "app/model/guard.h"
#include "app/vault/profilebook.h"
#include "ui/session.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"
#include "ui/texts/guardtexts.h"
#include "ui/texts/profilelook.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 22; ///< characters of a profile's name that are always shown

} // namespace

IdentityBanner::IdentityBanner(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_session(services.session)
    , m_profiles(services.profiles)
    , m_sandboxInbox(services.sandboxInbox)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel(IconLabel::Size::Medium, this))
    , m_cloudName(new QLabel(this))
    , m_box(new QComboBox(this))
    , m_facts(new ElidedLabel(this))
    , m_word(new Badge(this))
    , m_secret(new Badge(this))
    , m_life(new Badge(this))
    , m_guard(new Badge(this))
    , m_add(new QPushButton(this))
    , m_inbox(new QPushButton(this))
{
    setObjectName(u"identityBanner"_s);
    build();
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        m_session.setProfileFor(m_cloud, ProfileId(m_box->itemData(row).toString()));
    });
    connect(m_add, &QPushButton::clicked, this, &IdentityBanner::addProfileRequested);
    connect(m_inbox, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_sandboxInbox); });
    connect(&m_profiles, &ProfileBook::changed, this, [this] {
        adoptTheOnlyOne();
        refresh();
    });
    connect(&m_session, &Session::profileChanged, this, &IdentityBanner::refresh);
    connect(&services.vault, &SecretVault::changed, this, &IdentityBanner::refresh);
    m_lifeTimer.setSingleShot(true);
    connect(&m_lifeTimer, &QTimer::timeout, this, &IdentityBanner::refresh);
    adoptTheOnlyOne();
    refresh();
}

void IdentityBanner::build()
{
    setRole(m_cloudName, Role::Heading);
    setRole(m_facts, Role::Muted);
    setRole(m_inbox, Role::Quiet);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(nameLength);
    m_box->setMaximumWidth(readableWidth);
    m_box->setObjectName(u"profileBox"_s);
    m_box->installEventFilter(this);
    m_cloudName->setObjectName(u"cloudNameLabel"_s);
    m_facts->setObjectName(u"identityFactsLabel"_s);
    m_word->setObjectName(u"identityWordBadge"_s);
    m_guard->setObjectName(u"guardBadge"_s);
    m_secret->setObjectName(u"secretBadge"_s);
    m_life->setObjectName(u"lifeBadge"_s);
    m_add->setObjectName(u"addProfileButton"_s);
    m_add->setIcon(icon(u"add"_s));
    m_inbox->setObjectName(u"sandboxInboxButton"_s);
    m_inbox->setIcon(icon(u"inbox"_s, Ink::Accent));

    m_row->setContentsMargins(gapPage, gap, gapWide, gap + bandHeight);
    m_row->setSpacing(gap + gapSmall);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_cloudName, m_box, m_word,
                                                          m_secret, m_life, m_guard, m_facts})
        m_row->addWidget(part);
    m_row->addStretch(1);
    m_row->addWidget(m_add);
    m_row->addWidget(m_inbox);
}

void IdentityBanner::append(QWidget *widget)
{
    m_row->addWidget(widget);
}

void IdentityBanner::setCloud(CloudKind cloud)
{
    m_cloud = cloud;
    refresh();
}

QList<Profile> IdentityBanner::candidates() const
{
    QList<Profile> found;
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.cloud == m_cloud)
            found.append(profile);
    }
    return found;
}

std::optional<Profile> IdentityBanner::chosen() const
{
    const std::optional<Profile> profile = m_profiles.find(m_session.profileFor(m_cloud));
    return profile && profile->cloud == m_cloud ? profile : std::nullopt;
}

/// Where there is one profile of a cloud there is nothing to choose. Among several a person
/// chooses: mail must not leave under a name that nobody picked.
void IdentityBanner::adoptTheOnlyOne()
{
    for (const CloudKind cloud : {CloudKind::Alibaba, CloudKind::Huawei}) {
        QList<ProfileId> ids;
        for (const Profile &profile : m_profiles.profiles()) {
            if (profile.cloud == cloud)
                ids.append(profile.id);
        }
        if (ids.size() == 1)
            m_session.setProfileFor(cloud, ids.first());
    }
}

void IdentityBanner::refresh()
{
    const std::optional<Profile> profile = chosen();
    if (profile)
        m_state = profile->sandbox ? State::Sandbox : State::Live;
    else
        m_state = candidates().isEmpty() ? State::NoProfile : State::NotChosen;
    // a colour of its own marks a profile; without one it is the usual
    m_colour = profile && profile->colour != ProfileColour::Plain ? profileInk(profile->colour)
                                                                  : Ink::Accent;
    fillBox();
    showState();
    if (profile && !profile->sandbox && profile->icon != ProfileIcon::User)
        m_icon->setIcon(profileIconName(profile->icon), meaning());
    showSecret(profile);
    showLife(profile);
    showGuard(profile);
    m_facts->setText(profile ? identityFacts(*profile) : QString());
    const QString full = profile ? identityInFull(*profile) : QString();
    m_facts->setToolTip(full.toHtmlEscaped());
    m_facts->setAccessibleDescription(full);
    fit();
    update();
}

/// What can be spared in a narrow window, the first first: it can be read elsewhere.
QList<QWidget *> IdentityBanner::dispensable() const
{
    QList<QWidget *> parts{m_cloudName};
    if (m_isGuardUsual && m_state != State::NoProfile && m_state != State::NotChosen)
        parts.prepend(m_guard);
    return parts;
}

QSize IdentityBanner::minimumSizeHint() const
{
    QSize least = QFrame::minimumSizeHint();
    for (const QWidget *part : dispensable()) {
        if (!part->isHidden())
            least.rwidth() -= part->minimumSizeHint().width() + m_row->spacing();
    }
    return least;
}

void IdentityBanner::fit()
{
    const QList<QWidget *> parts = dispensable();
    for (QWidget *part : parts)
        part->show();
    for (QWidget *part : parts) {
        m_row->invalidate();
        if (m_row->minimumSize().width() <= width())
            return;
        part->hide();
    }
}

void IdentityBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void IdentityBanner::fillBox()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Profile &profile : candidates()) {
        const QIcon sign = profile.sandbox ? icon(u"sandbox"_s, Ink::Sandbox)
                                           : profileIcon(profile.icon, profile.colour);
        m_box->addItem(sign, profile.name, profile.id.text());
    }
    m_box->setPlaceholderText(tr("Choose a profile"));
    m_box->setCurrentIndex(m_box->findData(m_session.profileFor(m_cloud).text()));
    m_box->setVisible(m_state != State::NoProfile);
    m_box->setAccessibleName(tr("Profile"));
}

void IdentityBanner::showState()
{
    m_cloudName->setText(cloudName(m_cloud));
    m_icon->setIcon(m_state == State::Sandbox ? u"sandbox"_s : u"cloud"_s, meaning());
    switch (m_state) {
    case State::NoProfile:
        m_word->setContent({u"warning"_s, tr("No profile yet"), meaning()});
        break;
    case State::NotChosen:
        m_word->setContent({u"warning"_s, tr("No profile chosen"), meaning()});
        break;
    case State::Live:
        m_word->setContent({u"shield"_s, tr("Live"), meaning()});
        break;
    case State::Sandbox: // in both languages, whichever the window speaks
        m_word->setContent({u"sandbox"_s, u"SANDBOX 沙箱"_s, meaning()});
        break;
    }
    m_add->setText(tr("Add a profile"));
    m_add->setAccessibleName(m_add->text());
    m_add->setVisible(m_state == State::NoProfile);
    m_inbox->setText(tr("Sandbox inbox"));
    m_inbox->setAccessibleName(m_inbox->text());
    m_inbox->setVisible(m_state == State::Sandbox && !m_sandboxInbox.isEmpty());
    setAccessibleName(tr("Identity"));
}

void IdentityBanner::showSecret(const std::optional<Profile> &profile)
{
    const bool isMissing = profile && !m_profiles.hasSecret(profile->id);
    m_secret->setVisible(isMissing);
    if (!isMissing)
        return;
    const bool isLocked = m_services.vault.state() == SecretVault::State::Locked;
    m_secret->setContent({u"key"_s, isLocked ? tr("Locked") : tr("No secret"), Ink::Caution});
    const QString help =
        isLocked ? tr("Unlock the secrets under Profiles.") : tr("Type the secret under Profiles.");
    m_secret->setToolTip(help);
    m_secret->setAccessibleDescription(help);
}

void IdentityBanner::showLife(const std::optional<Profile> &profile)
{
    m_lifeTimer.stop();
    const QDateTime now = m_services.clock.utcNow();
    const Life life = profile ? lifeOf(*profile, now) : Life();
    m_life->setVisible(!life.text.isEmpty());
    if (life.text.isEmpty())
        return;
    m_life->setContent({u"clock"_s, life.text, life.meaning});
    m_life->setToolTip(momentText(profile->expires));
    m_life->setAccessibleDescription(momentText(profile->expires));
    if (life.next.count() > 0)
        m_lifeTimer.start(life.next);
}

void IdentityBanner::showGuard(const std::optional<Profile> &profile)
{
    m_guard->setVisible(profile.has_value());
    m_isGuardUsual = profile && letsSend(*profile) && profile->guard == GuardLevel::Confirm;
    if (!profile)
        return;
    const GuardLevel guard = profile->guard;
    const bool stops = !letsSend(*profile);
    const bool isStrict = stops || guard != GuardLevel::Confirm;
    m_guard->setContent({stops ? u"cross"_s : u"hold"_s, guardWord(guard),
                         stops      ? Ink::Negative
                         : isStrict ? Ink::Caution
                                    : Ink::Muted});
    const QString help = tr("Guard level: %1").arg(guardHelp(guard));
    m_guard->setToolTip(help);
    m_guard->setAccessibleName(guardWord(guard));
    m_guard->setAccessibleDescription(help);
}

Ink IdentityBanner::meaning() const
{
    switch (m_state) {
    case State::NoProfile:
    case State::NotChosen:
        return Ink::Caution;
    case State::Live:
        return m_colour;
    case State::Sandbox:
        return Ink::Sandbox;
    }
    return Ink::Caution;
}

void IdentityBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

/// A turn of the wheel over the box must not change who is sending.
bool IdentityBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::Wheel)
        return true;
    return QFrame::eventFilter(watched, event);
}

void IdentityBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = ink(meaning(), palette());
    const QRect band(0, height() - bandHeight, width(), bandHeight);
    painter.fillRect(rect(), ink(Ink::Raised, palette()));
    if (m_state == State::Sandbox) {
        paintHatching(painter, rect(), tint(Ink::Sandbox, palette()));
        painter.fillRect(band, tint(Ink::Sandbox, palette()));
        paintHatching(painter, band, colour);
    } else {
        painter.fillRect(band, colour);
    }
}

} // namespace herald::ui
