// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/result.h"

#include <QCoroTask>

namespace herald {

/// Gives out what a profile signs with. Fails with Error::Kind::NoCredential. Window thread.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;
    [[nodiscard]] virtual QCoro::Task<Result<Credential>> credential(Profile profile) = 0;
    /// The service says that what was given out has ended: nothing lent is given out again.
    virtual void refused(const ProfileId &) {}
};

} // namespace herald
