// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/mailrecord.h"

#include <QList>
#include <QString>

#include <optional>

namespace herald::ui {

/// The members of a mail record for people (huawei-appgroup-mail.md 1.1, 1.2, 2.1), in the
/// window's language. A value that is not known is shown as it came; an absent one is empty.

[[nodiscard]] QString accountText(const MailRecord &record);
[[nodiscard]] QString kindText(const MailRecord &record); ///< User, User group
[[nodiscard]] QString nameText(const MailRecord &record);
[[nodiscard]] QString appGroupText(const MailRecord &record); ///< its name, else its id
[[nodiscard]] QString mailTypeText(const MailRecord &record); ///< "Mail: access granted" …
[[nodiscard]] QString resultText(const MailRecord &record);   ///< with the service's reason
[[nodiscard]] QString sentAtText(const MailRecord &record, Language language);

/// A member by its name on the wire.
struct RecordMember
{
    QString wireName; ///< `mail_send_type`
    QString title;
    std::optional<QString> raw; ///< as the service gave it
};
/// All ten members, in the order of the vendor's table.
[[nodiscard]] QList<RecordMember> membersOf(const MailRecord &record);

} // namespace herald::ui
