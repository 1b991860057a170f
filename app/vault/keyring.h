// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QCoroTask>

namespace herald {

/// Keeps secrets by the name of an entry. Errors are those of VaultTrouble. Window thread.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// keyNotInKeyring also when the keyring is locked and nobody unlocks it: a locked one says
    /// that there is no such entry (reliability.md 7). So nothing may follow from it but a message.
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(QString entry) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString entry, Secret secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString entry) = 0;
};

} // namespace herald
