// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyring.h"

#include <chrono>

namespace herald {

/// The desktop's key store, by QtKeychain: Secret Service or KWallet here, Keychain and Credential
/// Manager elsewhere. Never its fallback in plain text. What does not answer in time counts as not
/// there; its answer is then dropped.
class SystemKeyring final : public Keyring
{
public:
    /// For the first look, and for what a person may have to agree to.
    void setPatience(std::chrono::milliseconds look, std::chrono::milliseconds prompt);

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString entry) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString entry, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString entry) override;

private:
    std::chrono::milliseconds m_look{2000};
    std::chrono::milliseconds m_prompt{60'000};
};

} // namespace herald
