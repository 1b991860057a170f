// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/transport.h"
#include "app/net/tlsrules.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace herald {

class OnceBody;

/// One request that leaves once. It has a network manager to itself, so a connection to itself:
/// first the connection is made (nothing of the request exists for Qt yet), then, when the caller
/// says so, the request is given to it. Three limits run; whatever ends it, it ends once.
class Flight final : public QObject
{
    Q_OBJECT

public:
    /// `manager` has no open connection, and nobody else uses it; `options` name all limits.
    Flight(Request request, const ExchangeOptions &options, const TlsRules &tls,
           std::unique_ptr<QNetworkAccessManager> manager);
    ~Flight() override;

    /// Connects; done when connected or broken.
    [[nodiscard]] QFuture<void> connectPeer();
    /// Gives the request to the connection; done when the answer is whole or the flight broke.
    [[nodiscard]] QFuture<void> send();
    /// Ends it wherever it is.
    void stop() { abort(Break::Stopped, {}); }
    /// Ends the flight here, before the request.
    void breakOff(Break reason, const QString &detail = {});

    [[nodiscard]] bool isBroken() const { return m_seen.broken != Break::None; }
    [[nodiscard]] Exchange takeExchange();
    /// The manager, when it is certain that its connection is closed on this side; else nothing,
    /// and the connection goes with the flight.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> takeManager();

private:
    void followPin(QNetworkReply *reply) const;
    void onConnected(QNetworkReply *reply);
    void onHeaders();
    void onBytes();
    void onFinished();
    void abort(Break reason, const QString &detail);
    void completeStep();

    Request m_request;
    ExchangeOptions m_options;
    TlsRules m_rules;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    bool m_isClosed = false; ///< the answer was whole, and the last on its connection
    QNetworkReply *m_reply = nullptr;
    OnceBody *m_body = nullptr;
    Exchange m_seen;
    std::optional<QPromise<void>> m_step;
    QElapsedTimer m_since;
    QTimer m_stepLimit;
    QTimer m_wholeLimit;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace herald
