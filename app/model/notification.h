// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/language.h"
#include "app/model/profile.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace herald {

/// The eleven documented parameters of `RunNotifyComponentWithEmail`
/// (documents/RunNotifyComponentWithEmail.txt; alibaba-soar.md 1.2). An empty optional is left
/// out of the request.
struct Notification
{
    PlaybookUuid playbookUuid;
    QString nodeName;
    QString componentName;
    QString actionName;
    AssetId assetId;
    QStringList receivers;
    QString subject;
    QString content;
    std::optional<Language> lang; ///< of the service's answers, not of the mail
    std::optional<RoleType> roleType;
    std::optional<qint64> roleFor; ///< UID of a member account, 15–16 digits

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Something that stops a review. Texts are the window's business.
struct NotificationProblem
{
    enum class Field { Playbook, Node, Component, Action, Asset, Receivers, Subject, Content };
    enum class Kind {
        Missing,
        BadAddress,         ///< `detail` is the address
        ControlCharacter,   ///< would reach a mail header
        LeftoverPlaceholder ///< `detail` is the placeholder, `{{name}}`
    };

    Field field;
    Kind kind;
    QString detail;

    friend bool operator==(const NotificationProblem &, const NotificationProblem &) = default;
};

[[nodiscard]] QList<NotificationProblem> problemsOf(const Notification &notification);
/// The part that takes long when there are many.
[[nodiscard]] QList<NotificationProblem> receiverProblemsOf(const QStringList &receivers);
/// With the receivers' part as it is known; they are not looked at.
[[nodiscard]] QList<NotificationProblem> problemsOf(const Notification &notification,
                                                    const QList<NotificationProblem> &ofReceivers);

/// Splits what was typed or pasted into addresses: commas, semicolons, white space, their
/// full-width forms, and `Name <a@b>`. Order is kept, exact repetitions are merged.
[[nodiscard]] QStringList receiversFromText(const QString &text);

/// True for an address that may go into `Receivers`: local@domain, no display name, no control,
/// bidirectional or zero-width character.
[[nodiscard]] bool isMailAddress(const QString &text);

/// The mail as a profile sends it: whom it acts for is the profile's where the mail says nothing.
[[nodiscard]] Notification sentBy(const Profile &profile, Notification mail);

} // namespace herald
