// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/ports/transport.h"
#include "app/model/profile.h"
#include "app/model/result.h"
#include "app/model/secret.h"

#include <QCoroTask>

#include <map>
#include <memory>

namespace herald::huawei {

/// Fetches IAM tokens for profiles with user and password (huawei-appgroup-mail.md 4.1) and keeps
/// each until 30 minutes before it expires; several askers share one fetch. A password that IAM
/// refused is not tried again for five minutes, since repeated wrong ones lock the user. Window
/// thread; outlived by its collaborators, outlives its calls.
class TokenSource
{
public:
    TokenSource(Transport &transport, const Clock &clock);
    ~TokenSource();
    Q_DISABLE_COPY_MOVE(TokenSource)

    [[nodiscard]] QCoro::Task<Result<Secret>> token(Profile profile, Secret password);
    /// The next asker gets a new token: this one was refused, or the profile has changed.
    void forget(const ProfileId &profile);
    void forgetAll();

private:
    struct Fetch;

    QCoro::Task<void> run(Fetch *fetch, Request request);

    Transport &m_transport;
    const Clock &m_clock;
    std::map<ProfileId, std::shared_ptr<Fetch>> m_fetches; ///< shared with those who wait for it
};

} // namespace herald::huawei
