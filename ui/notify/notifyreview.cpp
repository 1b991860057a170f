// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyreview.h"

#include "ui/shell/identitytext.h"

#include <QCoreApplication>

#include <map>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReceivers = 20;
constexpr int mostDomains = 10;
constexpr int bodyBeginning = 600;       ///< characters
constexpr int fingerprintBeginning = 12; ///< characters

/// The translation context of this file.
struct NotifyReview
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::NotifyReview)
};

QString domainsText(const QStringList &receivers)
{
    std::map<QString, int> count;
    for (const QString &receiver : receivers)
        ++count[receiver.section(u'@', -1).toLower()];
    QStringList domains;
    for (const auto &[domain, number] : count)
        domains.append(NotifyReview::tr("%1 (%2)").arg(domain).arg(number));
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

QList<ReviewContent::Fact> mailFacts(const Notification &n)
{
    const int people = int(n.receivers.size());
    return {{NotifyReview::tr("To"), firstOf(n.receivers, mostReceivers)},
            {NotifyReview::tr("How many"), NotifyReview::tr("%n people", nullptr, people)},
            {NotifyReview::tr("Domains"), domainsText(n.receivers)},
            {NotifyReview::tr("Subject"), n.subject},
            {NotifyReview::tr("Body"), bodyText(n.content)}};
}

QList<ReviewContent::Fact> routeFacts(const Notification &n, const ReviewNames &names)
{
    const QStringList way{n.nodeName, n.componentName, n.actionName};
    return {{NotifyReview::tr("Sender asset"), namedText(names.asset, n.assetId.text())},
            {NotifyReview::tr("Playbook"), namedText(names.playbook, n.playbookUuid.text())},
            {NotifyReview::tr("Node, component, action"), way.join(u" · "_s)}};
}

QList<ReviewContent::Fact> callFacts(const Manifest &manifest, const Notification &n)
{
    const Profile &profile = manifest.profile();
    QList<ReviewContent::Fact> facts{
        {NotifyReview::tr("Who asks"), identityText(profile)},
        {NotifyReview::tr("Endpoint"), manifest.endpoint().authority(QUrl::FullyEncoded)}};
    if (n.roleFor)
        facts.append({NotifyReview::tr("Acting for member"), QString::number(*n.roleFor)});
    if (n.roleType)
        facts.append({NotifyReview::tr("Account view"), roleTypeText(*n.roleType)});
    facts.append({NotifyReview::tr("Request form"), wireFormText(profile.wireForm)});
    facts.append({NotifyReview::tr("Answer language"), languageText(n.lang)});
    return facts;
}

} // namespace

QString firstOf(const QStringList &names, int most)
{
    const QString first = names.mid(0, most).join(u", "_s);
    const int more = int(names.size()) - most;
    return more > 0 ? NotifyReview::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

ReviewContent notifyReview(const Manifest &manifest, const ReviewNames &names)
{
    const auto &notification = std::get<Notification>(manifest.payload());
    const int people = int(notification.receivers.size());
    ReviewContent content;
    content.title = NotifyReview::tr("Review the mail to %n people", nullptr, people);
    content.facts = mailFacts(notification) + routeFacts(notification, names) +
                    callFacts(manifest, notification);
    content.sendText = NotifyReview::tr("Send to %n people", nullptr, people);
    content.fingerprint = QString::fromLatin1(manifest.fingerprint().left(fingerprintBeginning));
    return content;
}

} // namespace herald::ui
