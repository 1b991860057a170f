// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include "app/huawei/tokens.h"
#include "tests/huawei/fakes.h"

namespace herald::fuzz {

using namespace herald::huawei;

void iam(const QByteArray &bytes)
{
    const Exchange exchange = exchangeOf(bytes);
    const bool hidesCanary = holdsCanaryOnlyBehind(bytes, {"X-Subject-Token", "x-subject-token"});
    ManualClock clock;
    FakeTransport transport;
    transport.answers = {exchange, exchange};
    TokenSource source(transport, clock);
    const Profile profile = samples::profile(CredentialKind::IamPassword);
    for (int i = 0; i < 2; ++i) {
        const Result<Secret> token = QCoro::waitFor(source.token(profile, Secret("pass")));
        if (token) {
            require(!token->isEmpty() && exchange.status == 201, "a token comes with 201");
            continue;
        }
        require(!hidesCanary || !shows(wordsOf(token.error())), "no error shows a token");
        if (token.error().kind == Error::Kind::WrongKey)
            require(transport.requests.size() == 1, "a refused password is not tried again");
    }
    source.forgetAll();
}

} // namespace herald::fuzz
