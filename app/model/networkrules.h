// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace herald {

/// How the services are reached. The password of a proxy is not here but with the secrets.
struct ProxyRule
{
    enum class Kind {
        System, ///< what the desktop or the environment says, PAC where Qt can read it
        None,
        Http, ///< by CONNECT: the proxy sees the host's name and nothing else
        Socks5
    };

    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {};

    [[nodiscard]] bool isManual() const { return kind == Kind::Http || kind == Kind::Socks5; }
    friend bool operator==(const ProxyRule &, const ProxyRule &) = default;
};

/// `system`, `direct`, `http://[user@]host:port`, `socks5://[user@]host:port`. A password in it,
/// a path and anything else is BadInput.
[[nodiscard]] Result<ProxyRule> proxyRuleFrom(const QString &text);
[[nodiscard]] QString toText(const ProxyRule &rule);

/// What holds for every exchange, whoever asks for it. Certificates are DER.
struct NetworkRules
{
    ProxyRule proxy;
    QList<QByteArray> authorities;  ///< trusted besides those of the system
    QMap<QString, QByteArray> pins; ///< by `host:port`: the one certificate that is taken there
    std::chrono::seconds connectLimit{20};
    std::chrono::seconds firstByteLimit{60}; ///< from the request to the first byte back
    std::chrono::seconds wholeLimit{90};
    bool signsWithServerTime = false; ///< when this computer's clock is off

    friend bool operator==(const NetworkRules &, const NetworkRules &) = default;
};

} // namespace herald
