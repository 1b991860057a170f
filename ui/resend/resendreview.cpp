// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendreview.h"

#include "ui/shell/identitytext.h"
#include "ui/texts/guardtexts.h"
#include "ui/texts/recordtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedAccounts = 20;
constexpr int shownFingerprint = 12; ///< characters

struct ResendReview
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ResendReview)
};

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

bool maySend(const Send &send)
{
    if (send.state != SendState::Done)
        return true;
    return send.verdict.outcome == Outcome::Accepted || send.verdict.outcome == Outcome::Unknown;
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
    for (const MailRecord &record :
         records.first(std::min<qsizetype>(records.size(), listedAccounts))) {
        const QString account = accountText(record);
        const QString name = account.isEmpty() ? record.id.text() : account;
        accounts.append(fansOut(record) ? ResendReview::tr("%1 (user group)").arg(name) : name);
    }
    const int more = int(records.size()) - listedAccounts;
    if (more > 0)
        accounts.append(ResendReview::tr("%n more", nullptr, more));
    return QLocale().createSeparatedList(accounts);
}

QString appGroupFact(const MailRecord &record)
{
    const QString name = appGroupText(record);
    const QString id = record.appGroupId.value_or(AppGroupId()).text();
    return name == id ? name : ResendReview::tr("%1 (%2)").arg(name, id);
}

QString languageText(std::optional<Language> language)
{
    if (!language)
        return ResendReview::tr("The service decides");
    return *language == Language::Chinese ? ResendReview::tr("Chinese (zh-cn)")
                                          : ResendReview::tr("English (en-us)");
}

QList<ReviewContent::Fact> countFacts(const ResendCount &count)
{
    const QLocale locale;
    QList<ReviewContent::Fact> facts;
    if (count.mails > 0)
        facts.append({ResendReview::tr("Mails"), locale.toString(count.mails)});
    if (count.texts > 0)
        facts.append({ResendReview::tr("SMS"), locale.toString(count.texts)});
    if (count.removals > 0)
        facts.append({ResendReview::tr("Access removed"), locale.toString(count.removals)});
    if (count.groups > 0)
        facts.append({ResendReview::tr("User groups"),
                      ResendReview::tr("%n, number of people not known", nullptr, count.groups)});
    return facts;
}

QList<ReviewContent::Fact> senderFacts(const Manifest &manifest)
{
    const Profile &profile = manifest.profile();
    const auto *resend = std::get_if<MailResend>(&manifest.payload());
    return {
        {ResendReview::tr("Who asks"), QString(profile.name + u'\n' + identityInFull(profile))},
        {ResendReview::tr("Endpoint"), manifest.endpoint().authority(QUrl::FullyEncoded)},
        {ResendReview::tr("Mail language"), languageText(resend ? resend->language : std::nullopt)},
    };
}

QStringList ticksFor(const ResendCount &count)
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
    return ticks;
}

QStringList warningsFor(const QList<MailRecord> &records, int sentBefore)
{
    QStringList warnings;
    if (sentBefore > 0)
        warnings.append(ResendReview::tr("%n of these were re-sent from here before. Whoever got "
                                         "that one gets another.",
                                         nullptr, sentBefore));
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
                              const QList<MailRecord> &records, Language language)
{
    QList<Manifest> manifests;
    for (const MailRecord &record : records)
        manifests.append(Manifest::freeze(profile, endpoint, MailResend{{record}, language}));
    return manifests;
}

int resentBefore(const QList<Manifest> &manifests, const QList<Send> &sends)
{
    QSet<MailRecordId> before;
    for (const Send &send : sends) {
        if (!maySend(send) || send.manifest.profile().id != manifests.constFirst().profile().id)
            continue;
        for (const MailRecord &record : recordsOf(send.manifest))
            before.insert(record.id);
    }
    const QList<MailRecord> records = recordsOf(manifests);
    return int(std::count_if(records.cbegin(), records.cend(),
                             [&before](const auto &record) { return before.contains(record.id); }));
}

ReviewContent resendReview(const QList<Manifest> &manifests, int sentBefore)
{
    const QList<MailRecord> records = recordsOf(manifests);
    const ResendCount count = countOf(records);
    ReviewContent content;
    content.title =
        ResendReview::tr("Review what %n record(s) send again", nullptr, int(records.size()));
    content.facts = countFacts(count);
    content.facts.append({ResendReview::tr("Accounts"), accountsText(records)});
    content.facts.append({ResendReview::tr("App group"), appGroupFact(records.constFirst())});
    content.facts.append(senderFacts(manifests.constFirst()));
    content.warnings = warningsFor(records, sentBefore);
    content.ticks = ticksFor(count);
    content.sendText = sendText(count);
    const Profile &profile = manifests.constFirst().profile();
    content.blocked = blockedText(profile);
    if (!content.blocked.isEmpty())
        content.warnings.prepend(content.blocked);
    else if (profile.guard == GuardLevel::ConfirmByNumber) {
        content.numberLabel = ResendReview::tr("Type how many records are sent again:");
        content.number = int(records.size());
        content.sendText = ResendReview::tr("Resend");
    }
    content.fingerprint =
        manifests.size() == 1
            ? QString::fromLatin1(manifests.constFirst().fingerprint().first(shownFingerprint))
            : ResendReview::tr("%n manifests", nullptr, int(manifests.size()));
    return content;
}

} // namespace herald::ui
