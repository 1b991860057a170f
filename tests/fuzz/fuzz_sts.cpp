// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include "app/alibaba/rolesource.h"
#include "tests/alibaba/fakes.h"

namespace herald::fuzz {

using namespace herald::alibaba;
using namespace Qt::StringLiterals;

void sts(const QByteArray &bytes)
{
    const Exchange exchange = exchangeOf(bytes);
    const bool isHidden = hidesCanary(exchange, {"AccessKeySecret", "SecurityToken"});
    if (const Result<LentRole> lent = lentRole(exchange)) {
        require(!lent->credential.accessKeySecret.isEmpty() &&
                    !lent->credential.securityToken.isEmpty(),
                "what is lent is a whole key");
    } else {
        require(!isHidden || !shows(wordsOf(lent.error())), "no error shows a secret");
    }

    FixedClock clock;
    FakeTransport transport;
    transport.answer = exchange;
    FakeCredentials credentials;
    credentials.next.kind = CredentialKind::AssumedRole;
    Profile profile = samples::profile();
    profile.credential = CredentialKind::AssumedRole;
    profile.roleArn = u"acs:ram::1:role/a"_s;
    RoleSource source(credentials, transport, clock);
    const Result<Credential> given = QCoro::waitFor(source.credential(profile));
    require(transport.requests.size() == 1, "STS is asked once");
    if (given)
        require(given->kind == CredentialKind::TemporaryAccessKey, "a role lends a temporary key");
    else
        require(!isHidden || !shows(wordsOf(given.error())), "no error shows a secret");
    (void)source.lentUntil(profile.id);
}

} // namespace herald::fuzz
