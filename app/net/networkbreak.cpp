// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkbreak.h"

#include <QMetaEnum>

namespace herald {

using namespace Qt::StringLiterals;

Break breakOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return Break::None;
    case QNetworkReply::HostNotFoundError:
        return Break::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Break::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return Break::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Break::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Break::ProxyAuthentication;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Break::Proxy;
    case QNetworkReply::RemoteHostClosedError:
        return Break::Closed;
    case QNetworkReply::ContentReSendError:
        return status == 0 ? Break::Closed : Break::None;
    case QNetworkReply::ProtocolFailure:
        return Break::Garbled;
    case QNetworkReply::UnknownContentError:
        // Qt uses one number for "status 4xx without a name" and "could not be unpacked"
        return status >= 400 ? Break::None : Break::Garbled;
    default:
        return status >= 400 ? Break::None : Break::Closed;
    }
}

Break breakBeforeRequest(const QNetworkReply &reply, const QNetworkProxy &proxy)
{
    const bool isProxied = proxy.type() != QNetworkProxy::NoProxy;
    if (isProxied && reply.error() == QNetworkReply::UnknownNetworkError)
        return Break::Proxy;
    return breakOf(reply.error(), 0);
}

Break breakOfSocket(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Break::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Break::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Break::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::SslInternalError:
        return Break::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Break::ProxyAuthentication;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Break::Proxy;
    case QAbstractSocket::RemoteHostClosedError:
        return Break::Closed;
    default:
        return Break::Unreachable;
    }
}

QString detailOf(const QNetworkReply &reply)
{
    const QString name = QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
    switch (reply.error()) {
    case QNetworkReply::ContentReSendError: // its words are "Unknown error"
        return name % u": the connection ended before an answer"_s;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolFailure:
        return name % u": "_s % reply.errorString();
    default:
        return name;
    }
}

bool isBeforeRequest(Break reason)
{
    switch (reason) {
    case Break::HostNotFound:
    case Break::ConnectionRefused:
    case Break::Tls:
    case Break::Proxy:
    case Break::ProxyAuthentication:
    case Break::ConnectTimeout:
        return true;
    default:
        return false;
    }
}

} // namespace herald
