// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/ports/cloud.h"
#include "app/model/ports/vault.h"

namespace herald::alibaba {

/// Sends notifications through Alibaba Cloud SOAR. Window thread; outlived by its collaborators.
class SoarCloud final : public Cloud
{
public:
    SoarCloud(CredentialSource &credentials, const Clock &clock);

    [[nodiscard]] CloudKind kind() const override { return CloudKind::Alibaba; }
    [[nodiscard]] QStringList regions() const override;
    [[nodiscard]] Result<QUrl> endpoint(const Profile &profile) const override;
    /// BadInput for a manifest that is another cloud's or not what it was when it was frozen;
    /// NoCredential when what the vault gives cannot sign for its profile.
    [[nodiscard]] QCoro::Task<Result<Request>> prepare(Manifest manifest) override;
    [[nodiscard]] Result<Request> sketch(const Manifest &manifest) const override;
    [[nodiscard]] QString commandLine(const Manifest &manifest) const override;
    [[nodiscard]] Verdict judge(const Exchange &exchange) const override;

private:
    CredentialSource &m_credentials;
    const Clock &m_clock;
};

} // namespace herald::alibaba
