// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/networkpolicy.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace herald {

class ProfileBook;

/// How this installation reaches the services: a readable file without any secret. The password of
/// a proxy is kept with those of the profiles, under the proxy's address and user. Window thread.
class NetworkBook final : public QObject, public NetworkPolicy
{
    Q_OBJECT

public:
    /// `file` is read now if it exists; `profiles` outlives the book.
    NetworkBook(QString file, ProfileBook &profiles, QObject *parent = nullptr);

    [[nodiscard]] const NetworkRules &rules() const override { return m_rules; }
    [[nodiscard]] Secret proxyPassword(const ProxyRule &proxy) const override;
    /// Why the file could not be taken; the usual rules hold then.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// Writes, then holds. Storage when it cannot be written: the old ones hold on.
    [[nodiscard]] Result<void> setRules(const NetworkRules &rules);
    /// An empty password is forgotten.
    void setProxyPassword(const ProxyRule &proxy, const Secret &password);
    [[nodiscard]] bool hasProxyPassword(const ProxyRule &proxy) const;

signals:
    void changed();

private:
    QString m_file;
    ProfileBook &m_profiles;
    NetworkRules m_rules;
    std::optional<Error> m_problem;
};

} // namespace herald
