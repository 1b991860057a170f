// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networksettings.h"

#include "app/model/ports/probe.h"
#include "app/vault/networkbook.h"
#include "ui/widgets/secretedit.h"
#include "ui/settings/certificatelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/opendialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace herald::ui {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Kind = ProxyRule::Kind;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QString certificateKey(const QByteArray &der)
{
    return QString::fromLatin1(der.toBase64());
}

} // namespace

NetworkSettings::NetworkSettings(NetworkBook &network, const ConnectionProbe &probe,
                                 QWidget *parent)
    : SettingsGroup(parent)
    , m_network(network)
    , m_probe(probe)
    , m_proxy(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(SecretEdit::Blanks::Kept, this))
    , m_authorities(new CertificateList(true, this))
    , m_pins(new CertificateList(false, this))
    , m_connect(new QSpinBox(this))
    , m_firstByte(new QSpinBox(this))
    , m_whole(new QSpinBox(this))
    , m_serverTime(new QCheckBox(this))
    , m_proxyLine(addLine(m_proxy))
    , m_addressLine(addLine(m_address))
    , m_userLine(addLine(m_user))
    , m_passwordLine(addLine(m_password))
    , m_authoritiesLine(addLine(m_authorities))
    , m_pinsLine(addLine(m_pins))
    , m_connectLine(addLine(m_connect))
    , m_firstByteLine(addLine(m_firstByte))
    , m_wholeLine(addLine(m_whole))
    , m_serverTimeLine(addLine(m_serverTime))
{
    build();
    retranslate();
    refresh();
    wire();
}

void NetworkSettings::build()
{
    m_proxy->setObjectName(u"proxyBox"_s);
    m_address->setObjectName(u"proxyAddressEdit"_s);
    m_user->setObjectName(u"proxyUserEdit"_s);
    m_password->edit()->setObjectName(u"proxyPasswordLine"_s);
    m_authorities->setObjectName(u"authorities"_s);
    m_pins->setObjectName(u"pins"_s);
    m_connect->setObjectName(u"connectLimitBox"_s);
    m_firstByte->setObjectName(u"firstByteLimitBox"_s);
    m_whole->setObjectName(u"wholeLimitBox"_s);
    m_serverTime->setObjectName(u"serverTimeBox"_s);
    m_address->setPlaceholderText(u"proxy.example.com:8080"_s);
    for (const Kind kind : {Kind::System, Kind::None, Kind::Http, Kind::Socks5})
        m_proxy->addItem(QString(), int(kind));
    for (QSpinBox *limit : {m_connect, m_firstByte, m_whole})
        limit->setRange(1, 600);
}

void NetworkSettings::wire()
{
    connect(m_proxy, &QComboBox::activated, this, [this] {
        showProxyLines();
        takeProxy();
        if (m_isWrong)
            m_address->setFocus();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &NetworkSettings::takeProxy);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkSettings::takeProxy);
    connect(m_password->edit(), &QLineEdit::editingFinished, this, &NetworkSettings::takePassword);
    connect(m_authorities, &CertificateList::addRequested, this, [this] {
        askWhatToOpen(this, tr("Trust an authority"),
                      {tr("Certificates (*.pem *.crt *.cer *.der)")},
                      [this](const QString &path) { addAuthority(path); });
    });
    connect(m_authorities, &CertificateList::removeRequested, this, [this](const QString &key) {
        NetworkRules rules = m_network.rules();
        rules.authorities.removeIf(
            [&key](const QByteArray &der) { return certificateKey(der) == key; });
        change(rules);
    });
    connect(m_pins, &CertificateList::removeRequested, this, [this](const QString &place) {
        NetworkRules rules = m_network.rules();
        rules.pins.remove(place);
        change(rules);
    });
    const auto limit = [this](QSpinBox *box, seconds NetworkRules::*member) {
        connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
            NetworkRules rules = m_network.rules();
            rules.*member = seconds(value);
            change(rules);
        });
    };
    limit(m_connect, &NetworkRules::connectLimit);
    limit(m_firstByte, &NetworkRules::firstByteLimit);
    limit(m_whole, &NetworkRules::wholeLimit);
    connect(m_serverTime, &QCheckBox::toggled, this, [this](bool isOn) {
        NetworkRules rules = m_network.rules();
        rules.signsWithServerTime = isOn;
        change(rules);
    });
    connect(&m_network, &NetworkBook::changed, this, &NetworkSettings::refresh);
}

Kind NetworkSettings::chosenKind() const
{
    return Kind(m_proxy->currentData().toInt());
}

QString NetworkSettings::typedProxy() const
{
    if (chosenKind() == Kind::System)
        return u"system"_s;
    if (chosenKind() == Kind::None)
        return u"direct"_s;
    const QString scheme = chosenKind() == Kind::Http ? u"http://"_s : u"socks5://"_s;
    QString address = m_address->text().trimmed();
    address.remove(scheme); // pasted with it
    const QString user = QString::fromLatin1(QUrl::toPercentEncoding(m_user->text().trimmed()));
    return user.isEmpty() ? QString(scheme + address) : QString(scheme + user + u'@' + address);
}

void NetworkSettings::takeProxy()
{
    const Result<ProxyRule> proxy = proxyRuleFrom(typedProxy());
    m_isWrong = !proxy;
    wordProblem();
    if (!proxy)
        return;
    NetworkRules rules = m_network.rules();
    rules.proxy = *proxy;
    change(rules);
    takePassword();
}

void NetworkSettings::takePassword()
{
    const ProxyRule &proxy = m_network.rules().proxy;
    if (m_isWrong || m_password->isEmpty() || proxy.user.isEmpty())
        return;
    m_network.setProxyPassword(proxy, m_password->secret());
    m_password->clear();
    showProxyLines();
}

void NetworkSettings::addAuthority(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({.kind = Error::Kind::Storage, .text = file.errorString()});
        return;
    }
    const QList<SeenCertificate> found = m_probe.certificatesIn(file.read(largestFile));
    setProblem(m_authoritiesLine,
               found.isEmpty() ? tr("There is no certificate in this file.") : QString());
    NetworkRules rules = m_network.rules();
    for (const SeenCertificate &certificate : found) {
        if (!rules.authorities.contains(certificate.der))
            rules.authorities.append(certificate.der);
    }
    change(rules);
}

void NetworkSettings::change(const NetworkRules &rules)
{
    if (const Result<void> kept = m_network.setRules(rules); !kept) {
        refresh();
        emit failed(kept.error());
    }
}

void NetworkSettings::backToDefaults()
{
    // certificates were compared by a person: they go one by one, or not at all
    NetworkRules rules;
    rules.authorities = m_network.rules().authorities;
    rules.pins = m_network.rules().pins;
    m_isWrong = false;
    change(rules);
    refresh();
}

void NetworkSettings::refresh()
{
    const NetworkRules &rules = m_network.rules();
    const QSignalBlocker quietConnect(m_connect);
    const QSignalBlocker quietFirst(m_firstByte);
    const QSignalBlocker quietWhole(m_whole);
    const QSignalBlocker quietTime(m_serverTime);
    if (!m_isWrong) { // what is being typed stays
        m_proxy->setCurrentIndex(m_proxy->findData(int(rules.proxy.kind)));
        if (rules.proxy.isManual()) {
            m_address->setText(u"%1:%2"_s.arg(rules.proxy.host).arg(rules.proxy.port));
            m_user->setText(rules.proxy.user);
        }
    }
    m_connect->setValue(int(rules.connectLimit.count()));
    m_firstByte->setValue(int(rules.firstByteLimit.count()));
    m_whole->setValue(int(rules.wholeLimit.count()));
    m_serverTime->setChecked(rules.signsWithServerTime);

    QList<CertificateList::Entry> authorities;
    for (const QByteArray &der : rules.authorities)
        authorities.append({certificateKey(der), {}, m_probe.certificatesIn(der).value(0)});
    m_authorities->setEntries(authorities);
    QList<CertificateList::Entry> pins;
    for (auto pin = rules.pins.cbegin(); pin != rules.pins.cend(); ++pin)
        pins.append({pin.key(), pin.key(), m_probe.certificatesIn(pin.value()).value(0)});
    m_pins->setEntries(pins);
    setWanted(m_pinsLine, !pins.isEmpty());
    showProxyLines();
    wordProblem();
}

void NetworkSettings::showProxyLines()
{
    const bool isManual = chosenKind() == Kind::Http || chosenKind() == Kind::Socks5;
    setWanted(m_addressLine, isManual);
    setWanted(m_userLine, isManual);
    setWanted(m_passwordLine, isManual && !m_user->text().trimmed().isEmpty());
    m_password->edit()->setPlaceholderText(m_network.hasProxyPassword(m_network.rules().proxy)
                                               ? tr("known; leave empty to keep it")
                                               : QString());
}

void NetworkSettings::wordProblem()
{
    setProblem(m_addressLine, m_isWrong
                                  ? tr("Write the host and the port, as in proxy.example.com:8080.")
                                  : QString());
}

void NetworkSettings::retranslate()
{
    word(m_proxyLine, tr("Pro&xy"),
         tr("For both clouds, where a profile does not say something else. The connection through "
            "it is encrypted to the service; the proxy sees the name of the host. If it fails, "
            "nothing goes around it."));
    m_proxy->setItemText(0, tr("Same as the system"));
    m_proxy->setItemText(1, tr("None"));
    m_proxy->setItemText(2, tr("HTTP"));
    m_proxy->setItemText(3, tr("SOCKS5"));
    word(m_addressLine, tr("Proxy &address"), {});
    word(m_userLine, tr("Proxy &user"), tr("Leave it empty where none is asked for."));
    word(m_passwordLine, tr("Proxy pass&word"), tr("Kept where the secrets of the profiles are."));
    m_password->edit()->setAccessibleName(tr("Proxy password"));
    word(m_authoritiesLine, tr("Own auth&orities"),
         tr("Trusted besides those of the system, wherever Herald connects. The certificate is "
            "copied: a file that is changed later changes nothing."));
    word(m_pinsLine, tr("&Pinned certificates"),
         tr("The only one that is taken at that host. Pin one from the test of a profile."));
    word(m_connectLine, tr("&Connect within"), tr("Name, proxy, connection and certificate."));
    word(m_firstByteLine, tr("Ans&wer begins within"),
         tr("After that, it is not known whether a mail was sent."));
    word(m_wholeLine, tr("&Everything within"), {});
    for (QSpinBox *limit : {m_connect, m_firstByte, m_whole})
        limit->setSuffix(tr(" s"));
    word(m_serverTimeLine, tr("Cl&ock"),
         tr("When this computer's clock is wrong and you cannot "
            "correct it. The service's time is taken from its last "
            "answer."));
    m_serverTime->setText(tr("Sign with the service's time"));
    m_serverTime->setAccessibleName(m_serverTime->text());
    showProxyLines();
    wordProblem();
    setHeading(tr("Network"));
}

} // namespace herald::ui
