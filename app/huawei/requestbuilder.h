// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huawei/sdksignature.h"
#include "app/model/credential.h"
#include "app/model/mailresend.h"
#include "app/model/ports/directories.h"
#include "app/model/profile.h"
#include "app/model/request.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QUrl>

namespace herald::huawei {

/// What is asked, before anybody vouches for it.
struct Draft
{
    Request::Kind kind = Request::Kind::Repeatable;
    QByteArray method;
    QByteArray path; ///< unreserved characters and `/` only
    QList<QueryItem> query;
    QList<Header> headers; ///< without Host; a signature covers them all
    QByteArray body;
};

/// SendAuthorizationMail (huawei-appgroup-mail.md 1): leaves at most once. BadInput without
/// records, for a record without id and for a project id that cannot stand in a path.
[[nodiscard]] Result<Draft> resendDraft(const QString &projectId, const MailResend &resend);

/// SendAuthorizedMail (2.2): leaves at most once. BadInput without authorisations, for one without
/// id and for a project id that cannot stand in a path.
[[nodiscard]] Result<Draft> authorizationResendDraft(const QString &projectId,
                                                     const AuthorizationResend &resend);

/// ListAppGroupAuthorization (2.4). BadInput for a page outside 1–100.
[[nodiscard]] Result<Draft> authorizationsDraft(const QString &projectId,
                                                const AuthorizationQuery &query);

/// ListAuthorizationMailRecord (2.1). BadInput without an app group and for a page outside 1–100.
[[nodiscard]] Result<Draft> mailRecordsDraft(const QString &projectId,
                                             const MailRecordQuery &query);

/// ListAppGroup (2.3). BadInput for a page outside 1–100.
[[nodiscard]] Result<Draft> appGroupsDraft(const QString &projectId, const AppGroupQuery &query);

/// KeystoneListProjects (3.3); an empty name asks for all.
[[nodiscard]] Draft projectsDraft(const QString &name);

/// The finished request: with `X-Auth-Token` when the credential is a token, else signed with its
/// access key at this moment (4.2); see callerCredential(). `root` comes from endpointFor() or
/// iamEndpointFor(). BadInput when a header's value cannot be sent.
[[nodiscard]] Result<Request> proven(const Draft &draft, const QUrl &root,
                                     const Credential &credential, const QDateTime &now);

/// The same request as far as it can be said without a secret: what would prove the profile
/// stands as hiddenMark.
[[nodiscard]] Request sketched(const Draft &draft, const QUrl &root, const Profile &profile,
                               const QDateTime &now);

/// Asks IAM for a token of the profile's project, or of its region's own project when it names
/// none (4.1). Proves itself by the password in its body. BadInput when a name is missing.
[[nodiscard]] Result<Request> tokenRequest(const Profile &profile, const Secret &password);

} // namespace herald::huawei
