// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples.h"

#include "app/model/ports/clock.h"
#include "app/model/ports/transport.h"
#include "app/model/ports/vault.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>

#include <functional>

namespace herald::huawei {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return now; }

    QDateTime now = samples::moment();
};

/// Gives out what the profile's kind asks for, unless told otherwise, and counts.
class FakeCredentials final : public CredentialSource
{
public:
    QCoro::Task<Result<Credential>> credential(Profile profile) override
    {
        ++asked;
        if (answer)
            co_return answer();
        co_return samples::credential(profile.credential);
    }

    std::function<Result<Credential>()> answer;
    int asked = 0;
};

/// Gives its answers one after the other, and keeps the requests.
class FakeTransport final : public Transport
{
public:
    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions) override
    {
        requests.append(request);
        Exchange answer = answers.isEmpty() ? Exchange() : answers.takeFirst();
        if (held) {
            QFuture<void> released = held->future();
            co_await released;
        }
        co_return answer;
    }

    /// Answers wait until this promise is finished.
    void hold()
    {
        held = std::make_unique<QPromise<void>>();
        held->start();
    }

    QList<Exchange> answers;
    QList<Request> requests;
    std::unique_ptr<QPromise<void>> held;
};

} // namespace herald::huawei
