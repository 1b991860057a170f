// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/huawei/endpoints.h"
#include "app/huawei/tokens.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/cloud.h"
#include "app/model/ports/directories.h"
#include "app/model/ports/vault.h"

namespace herald::huawei {

/// Sends authorisation mails again through Huawei Cloud Workspace. Window thread; outlived by its
/// collaborators.
class WorkspaceCloud final : public Cloud
{
public:
    /// `records` is where traces of an Unknown are looked for.
    WorkspaceCloud(CredentialSource &credentials, TokenSource &tokens, WorkspaceDirectory &records,
                   const Clock &clock);

    [[nodiscard]] CloudKind kind() const override { return CloudKind::Huawei; }
    [[nodiscard]] QStringList regions() const override { return mailRegions(); }
    [[nodiscard]] Result<QUrl> endpoint(const Profile &profile) const override;
    /// BadInput for a manifest that is another cloud's or not what it was when it was frozen;
    /// NoCredential when what the vault gives is not its profile's; an IAM user's token may fail
    /// to come in any of the ways of a look-up.
    [[nodiscard]] QCoro::Task<Result<Request>> prepare(Manifest manifest) override;
    [[nodiscard]] Result<Request> sketch(const Manifest &manifest) const override;
    /// Forgets the fetched tokens when the service calls one expired.
    [[nodiscard]] Verdict judge(const Exchange &exchange) const override;
    [[nodiscard]] bool hasEvidence() const override { return true; }
    [[nodiscard]] QCoro::Task<Result<Evidence>> findEvidence(SendStory story) override;

private:
    CredentialSource &m_credentials;
    TokenSource &m_tokens;
    WorkspaceDirectory &m_records;
    const Clock &m_clock;
};

} // namespace herald::huawei
