// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/flight.h"

#include "app/net/networkbreak.h"
#include "app/net/oncebody.h"
#include "app/net/answer.h"

#include <QNetworkProxy>

namespace herald {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Qt now and then takes an answer for whole whose connection was closed before its end: it had
/// fewer bytes than announced, or, of a chunked one, none at all. A chunked answer that means to
/// be empty cannot be told from that one, so it counts as cut too.
bool endedEarly(const Exchange &seen, const QByteArray &method)
{
    if (method == "HEAD" || seen.status / 100 == 1 || seen.status == 204 || seen.status == 304)
        return false;
    if (headerValue(seen.headers, "Transfer-Encoding").toLower().contains("chunked"))
        return seen.body.isEmpty();
    bool isNumber = false;
    const qlonglong announced = headerValue(seen.headers, "Content-Length").toLongLong(&isNumber);
    return isNumber && headerValue(seen.headers, "Content-Encoding").isEmpty() &&
           seen.body.size() < announced;
}

} // namespace

Flight::Flight(Request request, const ExchangeOptions &options, const TlsRules &tls,
               std::unique_ptr<QNetworkAccessManager> manager)
    : m_request(std::move(request))
    , m_options(options)
    , m_rules(tls)
    , m_tls(tls.configuration(m_request.url))
    , m_manager(std::move(manager))
{
    m_seen.bodySize = m_request.body.size();
    m_since.start();
    m_stepLimit.setSingleShot(true);
    m_wholeLimit.setSingleShot(true);
    connect(&m_wholeLimit, &QTimer::timeout, this, [this] {
        abort(m_seen.phase <= Phase::Connecting ? Break::ConnectTimeout : Break::TooLong,
              u"the limit for the whole exchange struck"_s);
    });
    m_wholeLimit.start(*m_options.wholeLimit);
    m_onStop.emplace(m_options.stop, [this] { abort(Break::Stopped, {}); });
}

Flight::~Flight() = default;

QFuture<void> Flight::connectPeer()
{
    m_seen.phase = Phase::Connecting;
    m_step.emplace();
    m_step->start();
    QFuture<void> done = m_step->future();
    if (isBroken()) {
        completeStep();
        return done;
    }

    connect(&m_stepLimit, &QTimer::timeout, this,
            [this] { abort(Break::ConnectTimeout, u"the limit for connecting struck"_s); });
    m_stepLimit.start(*m_options.connectLimit);

    // what QNetworkAccessManager::connectToHost() asks for, but with the attributes of the request
    // to come: with others, Qt would not use the connection for it
    Request connecting = m_request;
    connecting.headers.clear();
    connecting.url.setScheme(u"preconnect-"_s % m_request.url.scheme());
    connect(m_manager.get(), &QNetworkAccessManager::finished, this, &Flight::onConnected);
    followPin(m_manager->get(networkRequest(connecting, m_tls)));
    return done;
}

void Flight::followPin(QNetworkReply *reply) const
{
    connect(reply, &QNetworkReply::sslErrors, reply,
            [reply, rules = m_rules, url = m_request.url](const QList<QSslError> &errors) {
                reply->ignoreSslErrors(rules.answeredByPin(url, errors));
            });
}

void Flight::onConnected(QNetworkReply *reply)
{
    m_stepLimit.stop();
    m_stepLimit.disconnect(this);
    disconnect(m_manager.get(), nullptr, this, nullptr);
    m_seen.connectTime = milliseconds(m_since.elapsed());
    if (reply->error() != QNetworkReply::NoError) {
        m_seen.broken = breakBeforeRequest(*reply, m_manager->proxy());
        m_seen.detail = detailOf(*reply);
    }
    reply->deleteLater();
    completeStep();
}

QFuture<void> Flight::send()
{
    m_step.emplace();
    m_step->start();
    QFuture<void> done = m_step->future();
    if (isBroken()) {
        completeStep();
        return done;
    }

    m_since.restart();
    connect(&m_stepLimit, &QTimer::timeout, this,
            [this] { abort(Break::NoFirstByte, u"no answer within the limit"_s); });
    m_stepLimit.start(*m_options.firstByteLimit);

    QNetworkRequest request = networkRequest(m_request, m_tls);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setRawHeader("Connection", "close");
    m_body = new OnceBody(m_request.body, this);
    m_seen.phase = Phase::Sending;
    m_reply = m_manager->sendCustomRequest(request, m_request.method, m_body);
    followPin(m_reply);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Flight::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Flight::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Flight::onFinished);
    return done;
}

void Flight::breakOff(Break reason, const QString &detail)
{
    m_onStop.reset();
    m_wholeLimit.stop();
    if (isBroken())
        return;
    m_seen.broken = reason;
    m_seen.detail = detail;
}

void Flight::onHeaders()
{
    if (m_seen.phase == Phase::HeadersIn || !readHead(*m_reply, m_seen))
        return;
    m_stepLimit.stop();
    m_seen.phase = Phase::HeadersIn;
    m_seen.firstByteTime = milliseconds(m_since.elapsed());
}

void Flight::onBytes()
{
    if (!readBody(*m_reply, m_seen))
        abort(Break::TooLarge, u"the answer is larger than 8 MiB"_s);
}

void Flight::onFinished()
{
    onHeaders();
    if (!isBroken())
        onBytes();
    if (!isBroken()) {
        m_seen.broken = breakOf(m_reply->error(), m_seen.status);
        if (m_seen.broken != Break::None)
            m_seen.detail = detailOf(*m_reply);
        else if (m_seen.status == 0)
            m_seen.broken = Break::Garbled; // Qt may say "no error" without any status
        else if (endedEarly(m_seen, m_request.method))
            breakOff(Break::Closed, u"the connection was closed before the end of the answer"_s);
        else
            m_seen.phase = Phase::Complete;
    }
    // Qt closes the connection itself when the peer says that this was the last answer on it
    m_isClosed = m_seen.phase == Phase::Complete &&
                 headerValue(m_seen.headers, "Connection").toLower() == "close";
    completeStep();
}

void Flight::abort(Break reason, const QString &detail)
{
    if (isBroken() || m_seen.phase == Phase::Complete)
        return;
    m_seen.broken = reason;
    m_seen.detail = detail;
    if (m_reply) {
        m_reply->abort(); // ends in onFinished()
    } else {
        disconnect(m_manager.get(), nullptr, this, nullptr);
        completeStep();
    }
}

void Flight::completeStep()
{
    if (m_body) {
        m_seen.bodyTaken = m_body->taken();
        const bool whole = m_seen.bodyTaken == m_seen.bodySize;
        if (m_seen.phase == Phase::Sending && whole)
            m_seen.phase = Phase::Sent;
    }
    if (m_step && m_step->future().isRunning())
        m_step->finish();
}

Exchange Flight::takeExchange()
{
    m_onStop.reset();
    m_stepLimit.stop();
    m_wholeLimit.stop();
    m_seen.wholeTime = m_seen.connectTime + milliseconds(m_since.elapsed());
    return std::move(m_seen);
}

std::unique_ptr<QNetworkAccessManager> Flight::takeManager()
{
    if (!m_isClosed)
        return nullptr;
    disconnect(m_manager.get(), nullptr, this, nullptr);
    m_reply->disconnect(this);
    m_reply->deleteLater();
    return std::move(m_manager);
}

} // namespace herald
