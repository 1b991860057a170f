// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/huaweierror.h"
#include "app/sandbox/options.h"
#include "app/sandbox/tokens.h"

#include <QHash>

namespace herald::sandbox {

/// Who is calling: by SDK-HMAC-SHA256 signature, else by X-Auth-Token. Refuses with APIGW.0301 in
/// this order: shape, key unknown, key locked, clock, security token, signature
/// (huawei-appgroup-mail.md 4, 6.3).
class HuaweiAuthentication
{
public:
    HuaweiAuthentication(const Options &options, const Tokens &tokens);

    /// The project the caller is bound to: a token's, or X-Project-Id; empty = any.
    [[nodiscard]] HuaweiResult<QString> check(const HttpRequest &request, const QDateTime &now);

private:
    struct Failures
    {
        int inARow = 0;
        QDateTime lockedUntil;
    };

    [[nodiscard]] HuaweiResult<QString> checkSigned(const HttpRequest &request,
                                                    const QDateTime &now);
    [[nodiscard]] HuaweiResult<QString> checkToken(const HttpRequest &request,
                                                   const QDateTime &now) const;
    void noteFailure(const QString &keyId, const QDateTime &now);

    QList<AccessKey> m_keys;
    const Tokens &m_tokens;
    bool m_lockKeys;
    QHash<QString, Failures> m_failures; ///< by access key
};

} // namespace herald::sandbox
