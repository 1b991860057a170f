// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr std::array<std::pair<FaultKind, QLatin1StringView>, 17> names{{
    {FaultKind::AcceptThenDrop, "acceptThenDrop"_L1},
    {FaultKind::AcceptThenReset, "acceptThenReset"_L1},
    {FaultKind::DropBeforeAccept, "dropBeforeAccept"_L1},
    {FaultKind::HalfStatusLine, "halfStatusLine"_L1},
    {FaultKind::HalfBody, "halfBody"_L1},
    {FaultKind::Stall, "stall"_L1},
    {FaultKind::SlowAnswer, "slowAnswer"_L1},
    {FaultKind::Throttled, "throttled"_L1},
    {FaultKind::ServerError, "serverError"_L1},
    {FaultKind::GatewayTimeout, "gatewayTimeout"_L1},
    {FaultKind::WrongClock, "wrongClock"_L1},
    {FaultKind::NoPermission, "noPermission"_L1},
    {FaultKind::Redirect, "redirect"_L1},
    {FaultKind::Refusal, "refusal"_L1},
    {FaultKind::Status, "status"_L1},
    {FaultKind::TakenStatus, "takenStatus"_L1},
    {FaultKind::PartlyTaken, "partlyTaken"_L1},
}};

std::optional<FaultKind> kindFromName(QStringView name)
{
    const auto it = std::find_if(names.begin(), names.end(),
                                 [name](const auto &entry) { return entry.second == name; });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

QString nameOf(FaultKind kind)
{
    const auto it = std::find_if(names.begin(), names.end(),
                                 [kind](const auto &entry) { return entry.first == kind; });
    return it->second;
}

tl::unexpected<QString> unknownKind(const QString &name)
{
    return tl::unexpected(u"unknown fault '%1'; known are: %2"_s.arg(name, faultNames()));
}

/// A whole number in an optional member; an absent one leaves `number` as it is.
bool readInteger(const QJsonObject &object, QLatin1StringView member, int *number)
{
    const QJsonValue value = object[member];
    if (value.isUndefined())
        return true;
    *number = value.toInt();
    return value.isDouble() && value.toDouble() == *number;
}

tl::expected<Fault, QString> faultFromJson(const QJsonObject &object)
{
    const QString name = object["kind"_L1].toString();
    const auto kind = kindFromName(name);
    if (!kind)
        return unknownKind(name);
    Fault fault;
    fault.kind = *kind;
    if (!readInteger(object, "count"_L1, &fault.count) ||
        (fault.count < 1 && fault.count != Fault::forEver))
        return tl::unexpected(u"count is a whole number from 1, or -1 for ever"_s);
    if (!readInteger(object, "value"_L1, &fault.value))
        return tl::unexpected(u"value is a whole number"_s);
    fault.code = object["code"_L1].toString();
    if (fault.kind == FaultKind::Refusal && fault.code.isEmpty())
        return tl::unexpected(u"a refusal has a code"_s);
    const QString scope = object["scope"_L1].toString(u"sends"_s);
    if (scope != "sends"_L1 && scope != "all"_L1)
        return tl::unexpected(u"scope is 'sends' or 'all'"_s);
    fault.scope = scope == "all"_L1 ? Fault::Scope::AllRequests : Fault::Scope::Sends;
    return fault;
}

} // namespace

void Faults::set(const QList<Fault> &faults)
{
    m_faults = faults;
    tell();
}

void Faults::tell() const
{
    if (m_changed)
        m_changed();
}

std::optional<Fault> Faults::take(bool isSend)
{
    const auto it = std::find_if(m_faults.begin(), m_faults.end(), [isSend](const Fault &fault) {
        return isSend || fault.scope == Fault::Scope::AllRequests;
    });
    if (it == m_faults.end())
        return std::nullopt;
    const Fault taken = *it;
    if (it->count != Fault::forEver && --it->count == 0)
        m_faults.erase(it);
    if (taken.count != Fault::forEver)
        tell();
    return taken;
}

tl::expected<Fault, QString> faultFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto kind = kindFromName(parts.first());
    if (!kind)
        return unknownKind(parts.first());
    Fault fault;
    fault.kind = *kind;
    bool good = parts.size() <= 3;
    if (good && parts.size() > 1)
        fault.count = parts[1] == "always"_L1 ? Fault::forEver : parts[1].toUShort(&good);
    if (fault.kind == FaultKind::Refusal) {
        fault.code = parts.value(2);
        good = good && !fault.code.isEmpty();
    } else if (good && parts.size() > 2) {
        fault.value = parts[2].toInt(&good);
    }
    if (!good || fault.count == 0)
        return tl::unexpected(u"'%1' is not KIND[:COUNT[:VALUE]]"_s.arg(text));
    return fault;
}

QString faultNames()
{
    QStringList list;
    for (const auto &[kind, name] : names)
        list.append(name);
    return list.join(u", "_s);
}

tl::expected<QList<Fault>, QString> faultsFromJson(const QJsonArray &array)
{
    QList<Fault> faults;
    for (const QJsonValue &value : array) {
        const auto fault = faultFromJson(value.toObject());
        if (!fault)
            return tl::unexpected(fault.error());
        faults.append(*fault);
    }
    return faults;
}

QJsonArray faultsToJson(const QList<Fault> &faults)
{
    QJsonArray array;
    for (const Fault &fault : faults) {
        const bool sends = fault.scope == Fault::Scope::Sends;
        array.append(QJsonObject{{u"kind"_s, nameOf(fault.kind)},
                                 {u"count"_s, fault.count},
                                 {u"scope"_s, sends ? u"sends"_s : u"all"_s},
                                 {u"value"_s, fault.value},
                                 {u"code"_s, fault.code}});
    }
    return array;
}

} // namespace herald::sandbox
