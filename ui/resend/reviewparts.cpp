// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/reviewparts.h"

#include "ui/resend/resendreviewtexts.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"
#include "ui/texts/guardtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedNames = 20;
constexpr int shownFingerprint = 12; ///< characters

QString languageText(std::optional<Language> language)
{
    if (!language)
        return ResendReview::tr("The service decides");
    return *language == Language::Chinese ? ResendReview::tr("Chinese (zh-cn)")
                                          : ResendReview::tr("English (en-us)");
}

} // namespace

bool sentNothing(const Send &send)
{
    return send.state == SendState::Done && send.verdict.outcome != Outcome::Accepted &&
           send.verdict.outcome != Outcome::Unknown;
}

bool isSameProject(const Profile &a, const Profile &b)
{
    return a.cloud == b.cloud && a.projectId == b.projectId && a.region == b.region &&
           a.endpoint == b.endpoint;
}

QString latelyText(const ResentLately &lately)
{
    if (lately.count == 0)
        return {};
    if (lately.last.toLocalTime().date() == QDate::currentDate())
        //: how many, then the time of day, then a profile
        return ResendReview::tr("%n of these were resent today at %1 by %2. Whoever got that one "
                                "gets another.",
                                nullptr, lately.count)
            .arg(clockTimeText(lately.last), lately.who);
    //: how many, then day and time, then a profile
    return ResendReview::tr("%n of these were resent on %1 by %2. Whoever got that one gets "
                            "another.",
                            nullptr, lately.count)
        .arg(momentText(lately.last), lately.who);
}

QList<ReviewContent::Fact> senderFacts(const Manifest &manifest, std::optional<Language> language)
{
    const Profile &profile = manifest.profile();
    return {
        {ResendReview::tr("Who asks"), QString(profile.name + u'\n' + identityInFull(profile))},
        {ResendReview::tr("Endpoint"), manifest.endpoint().authority(QUrl::FullyEncoded)},
        {ResendReview::tr("Mail language"), languageText(language)},
    };
}

QString namedText(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : ResendReview::tr("%1 (%2)").arg(name, id);
}

QString firstOnesText(const QStringList &names)
{
    QStringList listed = names.first(std::min<qsizetype>(names.size(), listedNames));
    const int more = int(names.size()) - listedNames;
    if (more > 0)
        listed.append(ResendReview::tr("%n more", nullptr, more));
    return QLocale().createSeparatedList(listed);
}

void applyGuard(ReviewContent &content, const Profile &profile, const QString &numberLabel,
                int number)
{
    content.blocked = blockedText(profile);
    if (!content.blocked.isEmpty()) {
        content.warnings.prepend(content.blocked);
    } else if (profile.guard == GuardLevel::ConfirmByNumber) {
        content.numberLabel = numberLabel;
        content.number = number;
        content.sendText = ResendReview::tr("Resend");
    }
}

QString fingerprintText(const QList<Manifest> &manifests)
{
    return manifests.size() == 1
               ? QString::fromLatin1(manifests.constFirst().fingerprint().first(shownFingerprint))
               : ResendReview::tr("%n manifests", nullptr, int(manifests.size()));
}

} // namespace herald::ui
