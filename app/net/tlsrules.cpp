// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/tlsrules.h"

#include <QSslCertificate>

namespace herald {

using namespace Qt::StringLiterals;

QString pinPlace(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

void TlsRules::follow(const NetworkRules &rules)
{
    m_usual = QSslConfiguration::defaultConfiguration();
    m_usual.setProtocol(QSsl::TlsV1_2OrLater);
    m_usual.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_usual.setAllowedNextProtocols({"http/1.1"});
    for (const QByteArray &der : rules.authorities)
        m_usual.addCaCertificate(QSslCertificate(der, QSsl::Der));

    m_pinned.clear();
    for (auto pin = rules.pins.cbegin(); pin != rules.pins.cend(); ++pin) {
        QSslConfiguration only = m_usual;
        only.setCaCertificates({QSslCertificate(pin.value(), QSsl::Der)});
        m_pinned.insert(pin.key(), only);
    }
}

QSslConfiguration TlsRules::configuration(const QUrl &url) const
{
    return m_pinned.value(pinPlace(url), m_usual);
}

QList<QSslError> TlsRules::answeredByPin(const QUrl &url, const QList<QSslError> &errors) const
{
    const auto pin = m_pinned.constFind(pinPlace(url));
    if (pin == m_pinned.constEnd())
        return {};
    const QSslCertificate pinned = pin->caCertificates().value(0);
    QList<QSslError> answered;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            if (!pinned.isNull() && error.certificate() == pinned)
                answered.append(error);
            break;
        default:
            break;
        }
    }
    return answered;
}

bool TlsRules::isPinned(const QUrl &url) const
{
    return m_pinned.contains(pinPlace(url));
}

} // namespace herald
