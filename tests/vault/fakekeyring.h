// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyring.h"
#include "app/vault/vaulttrouble.h"

#include <QHash>

#include <optional>

namespace herald::test {

/// A key store that answers as it is told.
class FakeKeyring final : public Keyring
{
public:
    QHash<QString, QByteArray> entries;
    std::optional<QLatin1StringView> refuses; ///< VaultTrouble

    QCoro::Task<Result<Secret>> read(QString entry) override
    {
        if (refuses)
            co_return vaultTrouble(*refuses);
        if (!entries.contains(entry))
            co_return vaultTrouble(VaultTrouble::keyNotInKeyring);
        co_return Secret(entries.value(entry));
    }
    QCoro::Task<Result<void>> write(QString entry, Secret secret) override
    {
        if (refuses)
            co_return vaultTrouble(*refuses);
        entries.insert(entry, secret.view().toByteArray());
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString entry) override
    {
        entries.remove(entry);
        co_return Result<void>();
    }
};

} // namespace herald::test
