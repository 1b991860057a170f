// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/send.h"
#include "ui/widgets/reviewcard.h"

namespace herald::ui {

/// What the reviews of the Resend page share. All texts are in the window's language.

/// What of some manifests was sent again before, or is about to be.
struct ResentLately
{
    int count = 0;
    QDateTime last; ///< UTC, of the latest one
    QString who;    ///< the profile that asked for it
};

/// True for what certainly sent nothing, and does not wait to do so.
[[nodiscard]] bool sentNothing(const Send &send);
/// True when both speak for the same records: project, region and endpoint.
[[nodiscard]] bool isSameProject(const Profile &a, const Profile &b);

/// "3 of these were resent today at 14:02 by Workspace desk …"; empty when none was.
[[nodiscard]] QString latelyText(const ResentLately &lately);
/// Who asks, where, and in what language the service is asked to write.
[[nodiscard]] QList<ReviewContent::Fact> senderFacts(const Manifest &manifest,
                                                     std::optional<Language> language);
/// "Process development (573743978327834675)"
[[nodiscard]] QString namedText(const QString &name, const QString &id);
/// The first 20 of them, and how many more.
[[nodiscard]] QString firstOnesText(const QStringList &names);
/// Blocks, or asks for the number, as the guard of the profile wants it.
void applyGuard(ReviewContent &content, const Profile &profile, const QString &numberLabel,
                int number);
/// The fingerprint of the one manifest, or how many there are.
[[nodiscard]] QString fingerprintText(const QList<Manifest> &manifests);

} // namespace herald::ui
