// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/networkrules.h"
#include "app/model/result.h"
#include "ui/settings/settingsgroup.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace herald {
class ConnectionProbe;
class NetworkBook;
} // namespace herald

namespace herald::ui {

class CertificateList;
class SecretEdit;

/// Proxy, certificates, limits, and the clock that signs. What can be used takes effect at once;
/// what cannot is said, and the old holds on.
class NetworkSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    NetworkSettings(NetworkBook &network, const ConnectionProbe &probe, QWidget *parent = nullptr);

    void backToDefaults() override;

signals:
    void failed(const herald::Error &error);

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void refresh();
    void showProxyLines();
    void wordProblem();
    void takeProxy();
    void takePassword();
    void addAuthority(const QString &path);
    void change(const NetworkRules &rules);
    [[nodiscard]] ProxyRule::Kind chosenKind() const;
    [[nodiscard]] QString typedProxy() const;

    NetworkBook &m_network;
    const ConnectionProbe &m_probe; ///< reads certificates
    QComboBox *m_proxy;
    QLineEdit *m_address;
    QLineEdit *m_user;
    SecretEdit *m_password;
    CertificateList *m_authorities;
    CertificateList *m_pins;
    QSpinBox *m_connect;
    QSpinBox *m_firstByte;
    QSpinBox *m_whole;
    QCheckBox *m_serverTime;
    Line m_proxyLine;
    Line m_addressLine;
    Line m_userLine;
    Line m_passwordLine;
    Line m_authoritiesLine;
    Line m_pinsLine;
    Line m_connectLine;
    Line m_firstByteLine;
    Line m_wholeLine;
    Line m_serverTimeLine;
    bool m_isWrong = false; ///< the address as typed cannot be used
};

} // namespace herald::ui
