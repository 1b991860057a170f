// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/huaweierror.h"
#include "app/sandbox/mailbook.h"

#include <QByteArray>
#include <QList>

namespace herald::sandbox {

/// What a re-send asks for. All of it goes out, or nothing.
struct MailOrder
{
    QString sourceId;  ///< the mail record or authorisation it was ordered by
    MailRecord record; ///< what is sent, without id, result and time
};

/// The body of POST …/mails/actions/send: `{"records": [{"id": …, …}]}`, 1–50 records
/// (huawei-appgroup-mail.md 1). Members that are sent must be of the documented type and size and
/// agree with the record; whether the service looks at them is not known. The three members that
/// only answers have are not looked at.
[[nodiscard]] HuaweiResult<QList<MailOrder>> readRecordOrders(const MailBook &book,
                                                              const QByteArray &body);

/// The body of POST …/mails/actions/send-by-authorization: `{"records": ["id", …]}` (2.2).
[[nodiscard]] HuaweiResult<QList<MailOrder>> readAuthorizationOrders(const MailBook &book,
                                                                     const QByteArray &body);

} // namespace herald::sandbox
