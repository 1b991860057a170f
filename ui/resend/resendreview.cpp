// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendreview.h"

#include "ui/resend/resendreviewtexts.h"
#include "ui/texts/endingtexts.h"
#include "ui/texts/recordtexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QList<MailRecord> recordsOf(const Manifest &manifest)
{
    const auto *resend = std::get_if<MailResend>(&manifest.payload());
    return resend ? resend->records : QList<MailRecord>();
}

QList<MailRecord> recordsOf(const QList<Manifest> &manifests)
{
    QList<MailRecord> records;
    for (const Manifest &manifest : manifests)
        records.append(recordsOf(manifest));
    return records;
}

QString sendText(const ResendCount &count)
{
    if (count.texts == 0)
        return ResendReview::tr("Resend %n mails", nullptr, count.mails);
    if (count.mails == 0)
        return ResendReview::tr("Resend %n SMS", nullptr, count.texts);
    return ResendReview::tr("Resend %n mails and %1 SMS", nullptr, count.mails).arg(count.texts);
}

QString accountsText(const QList<MailRecord> &records)
{
    QStringList accounts;
    for (const MailRecord &record : records) {
        const QString account = accountText(record);
        const QString name = account.isEmpty() ? record.id.text() : account;
        accounts.append(fansOut(record) ? ResendReview::tr("%1 (user group)").arg(name) : name);
    }
    return firstOnesText(accounts);
}

QString appGroupsText(const QList<MailRecord> &records)
{
    QStringList groups;
    for (const MailRecord &record : records) {
        const QString text =
            namedText(appGroupText(record), record.appGroupId.value_or(AppGroupId()).text());
        if (!groups.contains(text))
            groups.append(text);
    }
    return firstOnesText(groups);
}

/// Accounts by name; two records of one account reach one person.
int peopleIn(const QList<MailRecord> &records)
{
    QSet<QString> people;
    for (const MailRecord &record : records) {
        if (!fansOut(record))
            people.insert(record.account.value_or(record.id.text()));
    }
    return int(people.size());
}

QString requestsText(const QList<Manifest> &manifests, qsizetype records)
{
    if (manifests.size() == records)
        return ResendReview::tr("%n, one record each", nullptr, int(manifests.size()));
    return ResendReview::tr("%n, of up to %1 records. All records of a request share its outcome.",
                            nullptr, int(manifests.size()))
        .arg(mostInARequest);
}

QList<ReviewContent::Fact> countFacts(const ResendCount &count, int people)
{
    const QLocale locale;
    QList<ReviewContent::Fact> facts;
    if (count.mails > 0)
        facts.append({ResendReview::tr("Mails"), locale.toString(count.mails)});
    if (count.texts > 0)
        facts.append({ResendReview::tr("SMS"), locale.toString(count.texts)});
    if (count.removals > 0)
        facts.append({ResendReview::tr("Access removed"), locale.toString(count.removals)});
    if (people > 0)
        facts.append({ResendReview::tr("People"), locale.toString(people)});
    if (count.groups > 0)
        facts.append({ResendReview::tr("User groups"),
                      ResendReview::tr("%n, number of people not known", nullptr, count.groups)});
    return facts;
}

QStringList ticksFor(const ResendCount &count, int fromRefusedLists)
{
    QStringList ticks;
    if (count.removals > 0)
        ticks.append(
            ResendReview::tr("%n say again that access was removed", nullptr, count.removals));
    if (count.texts > 0)
        ticks.append(ResendReview::tr("%n go out as SMS, not as mail", nullptr, count.texts));
    if (count.groups > 0)
        ticks.append(ResendReview::tr("%n go to a user group: nobody knows how many people that "
                                      "is",
                                      nullptr, count.groups));
    if (fromRefusedLists > 0)
        ticks.append(ResendReview::tr("%n come from a refused list: whether the service sent some "
                                      "of it first is not documented",
                                      nullptr, fromRefusedLists));
    return ticks;
}

QStringList warningsFor(const QList<MailRecord> &records, const ResentLately &lately)
{
    QStringList warnings{latelyText(lately)};
    warnings.removeAll(QString());
    const auto strange = std::count_if(records.cbegin(), records.cend(), [](const auto &record) {
        return eventOf(record) == MailEvent::Unrecognised;
    });
    if (strange > 0)
        warnings.append(ResendReview::tr("%n have a type that is not documented. They are counted "
                                         "as mails.",
                                         nullptr, int(strange)));
    return warnings;
}

} // namespace

QList<Manifest> freezeResends(const Profile &profile, const QUrl &endpoint,
                              const QList<MailRecord> &records, Language language, int perRequest)
{
    QList<MailResend> resends;
    QHash<QString, qsizetype> open; ///< by app group: the list that has room
    for (const MailRecord &record : records) {
        const QString group = record.appGroupId.value_or(AppGroupId()).text();
        const qsizetype at = open.value(group, -1);
        if (at < 0 || resends.at(at).records.size() >= perRequest) {
            open.insert(group, resends.size());
            resends.append(MailResend{{record}, language});
        } else {
            resends[at].records.append(record);
        }
    }
    QList<Manifest> manifests;
    for (const MailResend &resend : std::as_const(resends))
        manifests.append(Manifest::freeze(profile, endpoint, resend));
    return manifests;
}

ResentLately resentLately(const QList<Manifest> &manifests, const QList<Send> &sends)
{
    QSet<MailRecordId> asked;
    for (const MailRecord &record : recordsOf(manifests))
        asked.insert(record.id);
    QSet<MailRecordId> before;
    ResentLately lately;
    for (const Send &send : sends) {
        if (sentNothing(send) ||
            !isSameProject(send.manifest.profile(), manifests.constFirst().profile()))
            continue;
        for (const MailRecord &record : recordsOf(send.manifest)) {
            if (!asked.contains(record.id))
                continue;
            before.insert(record.id);
            if (!lately.last.isValid() || send.changed > lately.last) {
                lately.last = send.changed;
                lately.who = send.manifest.profile().name;
            }
        }
    }
    lately.count = int(before.size());
    return lately;
}

ReviewContent resendReview(const QList<Manifest> &manifests, const ResendHistory &history)
{
    const QList<MailRecord> records = recordsOf(manifests);
    const ResendCount count = countOf(records);
    const auto &first = std::get<MailResend>(manifests.constFirst().payload());
    ReviewContent content;
    content.title =
        ResendReview::tr("Review what %n record(s) send again", nullptr, int(records.size()));
    content.facts = countFacts(count, peopleIn(records));
    content.facts.append({ResendReview::tr("Accounts"), accountsText(records)});
    content.facts.append({ResendReview::tr("App group"), appGroupsText(records)});
    if (records.size() > 1)
        content.facts.append(
            {ResendReview::tr("Requests"), requestsText(manifests, records.size())});
    content.facts.append(senderFacts(manifests.constFirst(), first.language));
    content.warnings = warningsFor(records, history.lately);
    const QString ending = endingText(manifests.constFirst().profile(), int(manifests.size()),
                                      QDateTime::currentDateTimeUtc());
    if (!ending.isEmpty())
        content.warnings.prepend(ending);
    content.ticks = ticksFor(count, history.fromRefusedLists);
    content.sendText = sendText(count);
    applyGuard(content, manifests.constFirst().profile(),
               ResendReview::tr("Type how many records are sent again:"), int(records.size()));
    content.fingerprint = fingerprintText(manifests);
    return content;
}

} // namespace herald::ui
