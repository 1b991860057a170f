// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/networkbook.h"

#include "app/vault/profilebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int formatNumber = 1;
constexpr qint64 largestFile = 4 * 1024 * 1024;

seconds limitIn(const QJsonObject &object, QLatin1StringView name, seconds usual)
{
    return seconds(std::clamp(object.value(name).toInt(int(usual.count())), 1, 600));
}

QByteArray certificateIn(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &certificate)
{
    return QString::fromLatin1(certificate.toBase64());
}

QJsonObject toJson(const NetworkRules &rules)
{
    QJsonArray authorities;
    for (const QByteArray &authority : rules.authorities)
        authorities.append(textOf(authority));
    QJsonObject pins;
    for (auto pin = rules.pins.cbegin(); pin != rules.pins.cend(); ++pin)
        pins.insert(pin.key(), textOf(pin.value()));
    return {{"format"_L1, formatNumber},
            {"proxy"_L1, toText(rules.proxy)},
            {"authorities"_L1, authorities},
            {"pins"_L1, pins},
            {"connectLimit"_L1, int(rules.connectLimit.count())},
            {"firstByteLimit"_L1, int(rules.firstByteLimit.count())},
            {"wholeLimit"_L1, int(rules.wholeLimit.count())},
            {"signsWithServerTime"_L1, rules.signsWithServerTime}};
}

Result<NetworkRules> rulesFrom(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::Storage, parse.errorString());
    if (object.value("format"_L1).toInt() != formatNumber)
        return failure(Error::Kind::Storage, u"another format"_s);
    const Result<ProxyRule> proxy = proxyRuleFrom(object.value("proxy"_L1).toString());
    if (!proxy)
        return failure(Error::Kind::Storage, u"\"proxy\": "_s % proxy.error().text);

    NetworkRules rules;
    rules.proxy = *proxy;
    for (const QJsonValue &authority : object.value("authorities"_L1).toArray())
        rules.authorities.append(certificateIn(authority));
    const QJsonObject pins = object.value("pins"_L1).toObject();
    for (auto pin = pins.begin(); pin != pins.end(); ++pin)
        rules.pins.insert(pin.key(), certificateIn(pin.value()));
    rules.connectLimit = limitIn(object, "connectLimit"_L1, rules.connectLimit);
    rules.firstByteLimit = limitIn(object, "firstByteLimit"_L1, rules.firstByteLimit);
    rules.wholeLimit = limitIn(object, "wholeLimit"_L1, rules.wholeLimit);
    rules.signsWithServerTime = object.value("signsWithServerTime"_L1).toBool();
    return rules;
}

QString passwordName(const ProxyRule &proxy)
{
    return u"proxy "_s % toText(proxy);
}

} // namespace

NetworkBook::NetworkBook(QString file, ProfileBook &profiles, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_profiles(profiles)
{
    QFile stored(m_file);
    if (!stored.exists())
        return;
    Result<NetworkRules> rules = failure(Error::Kind::Storage, {});
    if (stored.open(QIODevice::ReadOnly))
        rules = rulesFrom(stored.read(largestFile));
    else
        rules = failure(Error::Kind::Storage, stored.errorString());
    if (rules)
        m_rules = *rules;
    else
        m_problem = Error{.kind = Error::Kind::Storage,
                          .text = u"%1: %2"_s.arg(m_file, rules.error().text)};
}

Secret NetworkBook::proxyPassword(const ProxyRule &proxy) const
{
    return m_profiles.password(passwordName(proxy));
}

Result<void> NetworkBook::setRules(const NetworkRules &rules)
{
    if (rules == m_rules && !m_problem)
        return {};
    // what could not be read must not be replaced by what could
    if (m_problem)
        return tl::unexpected(*m_problem);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(rules)).toJson());
    if (!file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    m_rules = rules;
    emit changed();
    return {};
}

void NetworkBook::setProxyPassword(const ProxyRule &proxy, const Secret &password)
{
    if (password.isEmpty())
        m_profiles.forgetPassword(passwordName(proxy));
    else
        m_profiles.rememberPassword(passwordName(proxy), password);
}

bool NetworkBook::hasProxyPassword(const ProxyRule &proxy) const
{
    return !proxyPassword(proxy).isEmpty();
}

} // namespace herald
