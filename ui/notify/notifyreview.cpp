// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyreview.h"

#include "ui/notify/reach.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/ages.h"
#include "ui/texts/endingtexts.h"
#include "ui/texts/guardtexts.h"

#include <QCoreApplication>
#include <QSet>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReceivers = 20;
constexpr int mostDomains = 10;
constexpr int mostOutside = 10;
constexpr int mostNamedOutside = 3;
constexpr int bodyBeginning = 600;       ///< characters
constexpr int fingerprintBeginning = 12; ///< characters

/// The translation context of this file.
struct NotifyReview
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::NotifyReview)
};

QString domainsText(const QList<Reach::Domain> &all)
{
    QStringList domains;
    for (const auto &[domain, people] : all)
        domains.append(NotifyReview::tr("%1 (%2)").arg(domain).arg(people));
    return firstOf(domains, mostDomains);
}

QString bodyText(const QString &content)
{
    if (content.size() <= bodyBeginning)
        return content;
    const int cut = bodyBeginning - (content.at(bodyBeginning - 1).isHighSurrogate() ? 1 : 0);
    const int rest = int(content.size()) - cut;
    return content.left(cut) + u'\n' +
           NotifyReview::tr("… and %n more character(s)", nullptr, rest);
}

QString namedText(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : NotifyReview::tr("%1 (%2)").arg(name, id);
}

QString wireFormText(WireForm form)
{
    switch (form) {
    case WireForm::Query:
        return NotifyReview::tr("All in the address (query), as the vendor's SDK");
    case WireForm::Body:
        return NotifyReview::tr("Form in the body, for long texts");
    case WireForm::LegacyBody:
        return NotifyReview::tr("Form in the body, older signature (HMAC-SHA1)");
    }
    return {};
}

QString languageText(std::optional<Language> language)
{
    if (!language)
        return NotifyReview::tr("Left to the service");
    return *language == Language::Chinese ? NotifyReview::tr("Chinese (zh)")
                                          : NotifyReview::tr("English (en)");
}

QString roleTypeText(RoleType roleType)
{
    return roleType == RoleType::ThisAccount ? NotifyReview::tr("This account")
                                             : NotifyReview::tr("All accounts of the enterprise");
}

QString identityText(const Profile &profile)
{
    return QStringList{profile.name, cloudName(profile.cloud), profile.accessKeyId}.join(u" · "_s);
}

QList<Notification> mailsIn(const QList<Manifest> &manifests)
{
    QList<Notification> mails;
    for (const Manifest &manifest : manifests)
        mails.append(std::get<Notification>(manifest.payload()));
    return mails;
}

/// What every mail has, or what the first has and how many others there are. `value` says which
/// differ, `text` words the first.
template <class Value, class Text>
QString common(const QList<Notification> &mails, Value value, Text text)
{
    QSet<decltype(value(mails.first()))> values;
    for (const Notification &mail : mails)
        values.insert(value(mail));
    const QString first = text(mails.first());
    const int others = int(values.size()) - 1;
    return others < 1 ? first
                      : NotifyReview::tr("%1\n… and %n other(s), one for each row", nullptr, others)
                            .arg(first);
}

QString peopleText(const Reach &reach)
{
    const int people = int(reach.people.size());
    const QString text = NotifyReview::tr("%n people", nullptr, people);
    return reach.mails == 1
               ? text
               : NotifyReview::tr("%1, in %n mail(s) of their own", nullptr, reach.mails).arg(text);
}

QList<ReviewContent::Fact> reachFacts(const Reach &reach, const Profile &profile)
{
    QList<ReviewContent::Fact> facts{{NotifyReview::tr("To"), firstOf(reach.people, mostReceivers)},
                                     {NotifyReview::tr("How many"), peopleText(reach)},
                                     {NotifyReview::tr("Domains"), domainsText(reach.domains)}};
    if (profile.ownDomains.isEmpty())
        return facts;
    facts.append(
        {NotifyReview::tr("Outside"),
         reach.outside.isEmpty()
             ? NotifyReview::tr("Nobody: all are in %1").arg(profile.ownDomains.join(u", "_s))
             : NotifyReview::tr("%n: %1", nullptr, int(reach.outside.size()))
                   .arg(firstOf(reach.outside, mostOutside))});
    return facts;
}

/// Of a very long list only a part was asked for, which is said.
QString countText(int count, const ReviewPast &past)
{
    const QString text = QString::number(count);
    return past.toAsk == past.people
               ? text
               : NotifyReview::tr("%1 of the first %2").arg(text).arg(past.toAsk);
}

QList<ReviewContent::Fact> pastFacts(const ReviewPast &past)
{
    if (past.people == 0)
        return {};
    const QString never = NotifyReview::tr("Never mailed from here");
    if (past.trouble)
        return {{never, NotifyReview::tr("Not known: the ledger could not be read")}};
    if (!past.isComplete())
        return {{never, NotifyReview::tr("Looking through the ledger…")}};
    return {{never, countText(past.never, past)},
            {NotifyReview::tr("Mailed in the last 24 hours"), countText(past.lately, past)}};
}

QList<ReviewContent::Fact> textFacts(const QList<Notification> &mails)
{
    const auto subject = [](const Notification &mail) { return mail.subject; };
    const auto content = [](const Notification &mail) { return mail.content; };
    const auto body = [](const Notification &mail) { return bodyText(mail.content); };
    return {{NotifyReview::tr("Subject"), common(mails, subject, subject)},
            {NotifyReview::tr("Body"), common(mails, content, body)}};
}

QList<ReviewContent::Fact> routeFacts(const QList<Notification> &mails, const ReviewNames &names)
{
    const auto asset = [](const Notification &mail) { return mail.assetId.text(); };
    const auto assetText = [&names](const Notification &mail) {
        return namedText(names.asset, mail.assetId.text());
    };
    const auto playbook = [](const Notification &mail) { return mail.playbookUuid.text(); };
    const auto playbookText = [&names](const Notification &mail) {
        return namedText(names.playbook, mail.playbookUuid.text());
    };
    const auto way = [](const Notification &mail) {
        return QStringList{mail.nodeName, mail.componentName, mail.actionName};
    };
    const auto wayText = [&way](const Notification &mail) { return way(mail).join(u" · "_s); };
    return {{NotifyReview::tr("Sender asset"), common(mails, asset, assetText)},
            {NotifyReview::tr("Playbook"), common(mails, playbook, playbookText)},
            {NotifyReview::tr("Node, component, action"), common(mails, way, wayText)}};
}

QList<ReviewContent::Fact> callFacts(const Manifest &manifest, const QList<Notification> &mails)
{
    const Profile &profile = manifest.profile();
    QList<ReviewContent::Fact> facts{
        {NotifyReview::tr("Who asks"), identityText(profile)},
        {NotifyReview::tr("Endpoint"), manifest.endpoint().authority(QUrl::FullyEncoded)}};
    const Notification &first = mails.first();
    if (first.roleFor)
        facts.append({NotifyReview::tr("Acting for member"), QString::number(*first.roleFor)});
    if (first.roleType)
        facts.append({NotifyReview::tr("Account view"), roleTypeText(*first.roleType)});
    facts.append({NotifyReview::tr("Request form"), wireFormText(profile.wireForm)});
    facts.append({NotifyReview::tr("Answer language"), languageText(first.lang)});
    return facts;
}

QString sentence(const Reach &reach)
{
    const int people = int(reach.people.size());
    if (reach.outside.isEmpty())
        return NotifyReview::tr("I mean to write to %n people", nullptr, people);
    return NotifyReview::tr("I mean to write to %n people outside: %1", nullptr,
                            int(reach.outside.size()))
        .arg(firstOf(reach.outside, mostNamedOutside));
}

void addFriction(ReviewContent &content, const Reach &reach, const Profile &profile,
                 const ReviewPast &past)
{
    const Friction friction = frictionOf(reach, profile);
    const int people = int(reach.people.size());
    content.sendText = NotifyReview::tr("Send to %n people", nullptr, people);
    if (friction.blocked) {
        content.blocked = blockedText(profile);
        content.warnings.prepend(content.blocked);
        return;
    }
    if (friction.tick)
        content.ticks.append(sentence(reach));
    if (past.alike && past.alike->isSame)
        content.ticks.append(NotifyReview::tr("I mean to send the same mail again"));
    if (friction.typeNumber) {
        content.numberLabel = NotifyReview::tr("Type how many people get it:");
        content.number = people;
        content.sendText = NotifyReview::tr("Send");
    }
}

} // namespace

QString firstOf(const QStringList &names, int most)
{
    const QString first = names.mid(0, most).join(u", "_s);
    const int more = int(names.size()) - most;
    return more > 0 ? NotifyReview::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString resemblanceText(const Resemblance &alike, int people, const QDateTime &now)
{
    const QString when = ageText(alike.when, now);
    if (alike.isSame)
        return NotifyReview::tr("The very same mail was sent %1.").arg(when);
    return NotifyReview::tr("Almost this was sent %1 to %2 of these %n people.", nullptr, people)
        .arg(when)
        .arg(alike.shared);
}

ReviewContent notifyReview(const QList<Manifest> &manifests, const ReviewNames &names,
                           const ReviewPast &past)
{
    const Manifest &first = manifests.first();
    const QList<Notification> mails = mailsIn(manifests);
    const Reach reach = reachOf(manifests);
    const int people = int(reach.people.size());
    ReviewContent content;
    content.title = NotifyReview::tr("Review the mail to %n people", nullptr, people);
    content.facts = reachFacts(reach, first.profile()) + pastFacts(past) + textFacts(mails) +
                    routeFacts(mails, names) + callFacts(first, mails);
    const QString ending =
        endingText(first.profile(), int(manifests.size()), QDateTime::currentDateTimeUtc());
    if (!ending.isEmpty())
        content.warnings.append(ending);
    if (past.alike)
        content.warnings.append(resemblanceText(*past.alike, people, past.now));
    addFriction(content, reach, first.profile(), past);
    content.fingerprint = manifests.size() == 1
                              ? QString::fromLatin1(first.fingerprint().left(fingerprintBeginning))
                              : NotifyReview::tr("%n manifests", nullptr, int(manifests.size()));
    return content;
}

} // namespace herald::ui
