// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/authorizations/authorizationreview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct AuthorizationReview
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::AuthorizationReview)
};

QList<Authorization> authorizationsOf(const Manifest &manifest)
{
    const auto *again = std::get_if<AuthorizationResend>(&manifest.payload());
    return again ? again->authorizations : QList<Authorization>();
}

QList<Authorization> authorizationsOf(const QList<Manifest> &manifests)
{
    QList<Authorization> all;
    for (const Manifest &manifest : manifests)
        all.append(authorizationsOf(manifest));
    return all;
}

QString accountText(const Authorization &one)
{
    const QString name = one.account.isEmpty() ? one.id.text() : one.account;
    return fansOut(one) ? AuthorizationReview::tr("%1 (user group)").arg(name) : name;
}

} // namespace

QList<Manifest> freezeAuthorizations(const Profile &profile, const QUrl &endpoint,
                                     const QList<Authorization> &authorizations, Language language)
{
    QList<Manifest> manifests;
    for (const Authorization &authorization : authorizations)
        manifests.append(
            Manifest::freeze(profile, endpoint, AuthorizationResend{{authorization}, language}));
    return manifests;
}

ResentLately authorizedLately(const QList<Manifest> &manifests, const QList<Send> &sends)
{
    QSet<AuthorizationId> asked;
    for (const Authorization &one : authorizationsOf(manifests))
        asked.insert(one.id);
    QSet<AuthorizationId> before;
    ResentLately lately;
    for (const Send &send : sends) {
        if (sentNothing(send) ||
            !isSameProject(send.manifest.profile(), manifests.constFirst().profile()))
            continue;
        for (const Authorization &one : authorizationsOf(send.manifest)) {
            if (!asked.contains(one.id))
                continue;
            before.insert(one.id);
            if (!lately.last.isValid() || send.changed > lately.last) {
                lately.last = send.changed;
                lately.who = send.manifest.profile().name;
            }
        }
    }
    lately.count = int(before.size());
    return lately;
}

ReviewContent authorizationReview(const QList<Manifest> &manifests,
                                  const AuthorizationHistory &history)
{
    const QList<Authorization> all = authorizationsOf(manifests);
    const int count = int(all.size());
    QStringList accounts;
    QStringList appGroups;
    int groups = 0;
    for (const Authorization &one : all) {
        accounts.append(accountText(one));
        const QString appGroup = namedText(one.appGroupName, one.appGroupId.text());
        if (!appGroups.contains(appGroup))
            appGroups.append(appGroup);
        groups += fansOut(one) ? 1 : 0;
    }

    ReviewContent content;
    content.title = AuthorizationReview::tr("Review %n notice(s) by authorisation", nullptr, count);
    content.facts.append({AuthorizationReview::tr("What is sent"),
                          AuthorizationReview::tr("The “access granted” notice")});
    if (count > groups)
        content.facts.append(
            {AuthorizationReview::tr("People"), QLocale().toString(count - groups)});
    if (groups > 0)
        content.facts.append(
            {AuthorizationReview::tr("User groups"),
             AuthorizationReview::tr("%n, number of people not known", nullptr, groups)});
    content.facts.append({AuthorizationReview::tr("Accounts"), firstOnesText(accounts)});
    content.facts.append({AuthorizationReview::tr("App group"), firstOnesText(appGroups)});
    if (count > 1)
        content.facts.append({AuthorizationReview::tr("Requests"),
                              AuthorizationReview::tr("%n, one authorisation each", nullptr,
                                                      int(manifests.size()))});
    const auto &first = std::get<AuthorizationResend>(manifests.constFirst().payload());
    content.facts.append(senderFacts(manifests.constFirst(), first.language));

    content.warnings = {latelyText(history.lately)};
    content.warnings.removeAll(QString());
    if (history.withRecord > 0)
        content.warnings.append(AuthorizationReview::tr(
            "%n have a mail record already. Resending that record tells them the same.", nullptr,
            history.withRecord));
    if (groups > 0)
        content.ticks.append(AuthorizationReview::tr(
            "%n go to a user group: nobody knows how many people that is", nullptr, groups));
    content.sendText = AuthorizationReview::tr("Send %n notices", nullptr, count);
    applyGuard(content, manifests.constFirst().profile(),
               AuthorizationReview::tr("Type how many notices are sent:"), count);
    content.fingerprint = fingerprintText(manifests);
    return content;
}

} // namespace herald::ui
