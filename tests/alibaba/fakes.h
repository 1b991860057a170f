// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samples.h"

#include "app/alibaba/soarlookups.h"
#include "app/model/ports/transport.h"
#include "app/model/ports/vault.h"

#include <QCoroTask>

namespace herald::alibaba {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return samples::moment(); }
};

/// Gives out one credential, or fails with an error, and counts.
class FakeCredentials final : public CredentialSource
{
public:
    QCoro::Task<Result<Credential>> credential(Profile) override
    {
        ++asked;
        if (error)
            co_return tl::unexpected(*error);
        Credential given;
        given.kind = next.kind;
        given.accessKeyId = next.accessKeyId;
        given.accessKeySecret = next.accessKeySecret.clone();
        given.securityToken = next.securityToken.clone();
        co_return std::move(given);
    }

    Credential next = samples::credential();
    std::optional<Error> error;
    int asked = 0;
};

/// Answers every request with the same exchange, and keeps the requests.
class FakeTransport final : public Transport
{
public:
    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions) override
    {
        requests.append(request);
        co_return answer;
    }

    Exchange answer;
    QList<Request> requests;
};

/// A directory with everything it needs; `answer` is the body of its next answer.
struct Bench
{
    explicit Bench(const QByteArray &answer = R"({"RequestId":"R"})", int status = 200)
    {
        transport.answer = samples::answered(status, answer);
    }

    [[nodiscard]] Result<Page<Playbook>> playbooks(PlaybookQuery query = {})
    {
        return QCoro::waitFor(lookups.playbooks(samples::profile(), std::move(query)));
    }

    [[nodiscard]] QString sentQuery() const
    {
        return transport.requests.at(0).url.query(QUrl::FullyEncoded);
    }
    [[nodiscard]] QByteArray sentOperation() const
    {
        return headerValue(transport.requests.at(0).headers, "x-acs-action");
    }

    FixedClock clock;
    FakeCredentials credentials;
    FakeTransport transport;
    SoarLookups lookups{transport, credentials, clock};
};

} // namespace herald::alibaba
