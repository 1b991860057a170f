// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/assumerole.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/transport.h"
#include "app/model/ports/vault.h"

#include <QCoroTask>

#include <map>
#include <memory>

namespace herald::alibaba {

/// Stands before a vault, and gives out the temporary key of the RAM role instead of the access key
/// that takes it: asked of STS when needed, and anew 15 minutes before it ends (alibaba-soar.md
/// 6.5). Other profiles' credentials pass. Several askers share one question. Window thread;
/// outlived by its collaborators, outlives its calls.
class RoleSource final : public CredentialSource
{
public:
    RoleSource(CredentialSource &credentials, Transport &transport, const Clock &clock);
    ~RoleSource() override;
    Q_DISABLE_COPY_MOVE(RoleSource)

    /// NoCredential when the vault holds something else or too little; what STS says when it
    /// lends nothing.
    [[nodiscard]] QCoro::Task<Result<Credential>> credential(Profile profile) override;
    void refused(const ProfileId &profile) override { m_loans.erase(profile); }
    /// When what is lent to a profile now ends; invalid when nothing is.
    [[nodiscard]] QDateTime lentUntil(const ProfileId &profile) const;

private:
    struct Loan;

    QCoro::Task<void> run(Loan *loan, Request request);

    CredentialSource &m_credentials;
    Transport &m_transport;
    const Clock &m_clock;
    std::map<ProfileId, std::shared_ptr<Loan>> m_loans; ///< shared with those who wait for it
};

} // namespace herald::alibaba
