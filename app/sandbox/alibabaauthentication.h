// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabacall.h"
#include "app/sandbox/options.h"

#include <QPair>
#include <QQueue>
#include <QSet>

namespace herald::sandbox {

/// Who is calling, and is it really them? Refuses in this order: shape of the signature, access
/// key, security token, signature, time, nonce. A nonce counts as used from the first request that
/// got so far, and for thirty minutes (alibaba-soar.md 4, 5.3; how long the service remembers is
/// not published).
class AlibabaAuthentication
{
public:
    explicit AlibabaAuthentication(QList<AccessKey> keys)
        : m_keys(std::move(keys))
    {}

    void add(const AccessKey &key) { m_keys.append(key); }
    [[nodiscard]] std::optional<AlibabaError> check(const HttpRequest &request,
                                                    const AlibabaCall &call, const QDateTime &now);

private:
    using Nonce = QPair<QString, QString>; ///< access key id and nonce

    [[nodiscard]] const AccessKey *find(const QString &id) const;
    [[nodiscard]] bool isFirstUse(const Nonce &nonce, const QDateTime &now);

    QList<AccessKey> m_keys;
    QSet<Nonce> m_nonces;
    QQueue<QPair<QDateTime, Nonce>> m_nonceAges;
};

} // namespace herald::sandbox
