// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huawei/requestbuilder.h"
#include "app/huawei/tokens.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"
#include "app/model/ports/transport.h"
#include "app/model/ports/vault.h"

#include <QJsonObject>

namespace herald::huawei {

/// Asks Workspace for app groups and mail records, and IAM for projects
/// (huawei-appgroup-mail.md 2.1, 2.3, 3.3). A fetched token that is refused is renewed once.
/// Window thread; outlived by its collaborators.
class WorkspaceLookups final : public WorkspaceDirectory
{
public:
    WorkspaceLookups(Transport &transport, CredentialSource &credentials, TokenSource &tokens,
                     const Clock &clock);

    [[nodiscard]] QCoro::Task<Result<Page<AppGroup>>> appGroups(Profile profile,
                                                                AppGroupQuery query) override;
    [[nodiscard]] QCoro::Task<Result<Page<MailRecord>>> mailRecords(Profile profile,
                                                                    MailRecordQuery query) override;
    [[nodiscard]] QCoro::Task<Result<Page<Authorization>>>
    authorizations(Profile profile, AuthorizationQuery query) override;
    [[nodiscard]] QCoro::Task<Result<QList<Project>>> projects(Profile profile,
                                                               QString name) override;

private:
    struct Question
    {
        Result<QUrl> root;
        Result<Draft> draft;
        QString permission; ///< the right it needs; empty = none
    };

    struct Answer
    {
        QJsonObject members;
        QDateTime serverTime;
    };

    /// A successful answer.
    QCoro::Task<Result<Answer>> answerTo(Profile profile, Question question);
    QCoro::Task<Result<Exchange>> ask(Profile profile, Question question);

    Transport &m_transport;
    CredentialSource &m_credentials;
    TokenSource &m_tokens;
    const Clock &m_clock;
};

} // namespace herald::huawei
