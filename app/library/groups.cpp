// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/groups.h"

#include "app/model/notification.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Group tidied(Group group)
{
    group.name = group.name.simplified();
    group.owner = group.owner.simplified();
    group.note = group.note.trimmed();
    for (QString &address : group.addresses)
        address = address.trimmed();
    group.addresses.removeAll(QString());
    group.addresses.removeDuplicates();
    return group;
}

QJsonObject toJson(const Group &group)
{
    return {{u"id"_s, group.id},
            {u"name"_s, group.name},
            {u"addresses"_s, QJsonArray::fromStringList(group.addresses)},
            {u"owner"_s, group.owner},
            {u"note"_s, group.note},
            {u"review"_s, group.review.toString(Qt::ISODate)}};
}

} // namespace

Groups::Groups(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

QCoro::Task<Result<void>> Groups::load()
{
    const QPointer<Groups> self = this;
    const EntryFile::Reader reader = [self](const QJsonObject &entry) {
        return self && self->take(entry);
    };
    m_list.clear();
    auto reading = m_file.read(reader);
    const Result<void> read = co_await reading;
    if (self)
        emit changed();
    co_return read;
}

bool Groups::take(const QJsonObject &entry)
{
    Group group;
    group.id = entry["id"_L1].toString();
    group.name = entry["name"_L1].toString();
    group.owner = entry["owner"_L1].toString();
    group.note = entry["note"_L1].toString();
    group.review = QDate::fromString(entry["review"_L1].toString(), Qt::ISODate);
    for (const QJsonValue &address : entry["addresses"_L1].toArray())
        group.addresses.append(address.toString());
    group = tidied(group);
    if (group.id.isEmpty() || find(group.id) || faultOf(group) != GroupFault::None)
        return false;
    insert(group);
    return true;
}

std::optional<Group> Groups::find(const QString &id) const
{
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(),
                                    [&](const Group &group) { return group.id == id; });
    return found == m_list.cend() ? std::nullopt : std::optional(*found);
}

GroupFault Groups::faultOf(const Group &group) const
{
    const Group tidy = tidied(group);
    if (tidy.name.isEmpty())
        return GroupFault::NoName;
    const bool isTaken = std::any_of(m_list.cbegin(), m_list.cend(), [&](const Group &other) {
        return other.id != tidy.id && isSameName(other.name, tidy.name);
    });
    if (isTaken)
        return GroupFault::NameTaken;
    if (tidy.addresses.isEmpty())
        return GroupFault::NoAddress;
    return std::all_of(tidy.addresses.cbegin(), tidy.addresses.cend(), isMailAddress)
               ? GroupFault::None
               : GroupFault::BadAddress;
}

QString Groups::save(Group group)
{
    group = tidied(std::move(group));
    if (faultOf(group) != GroupFault::None)
        return {};
    if (group.id.isEmpty())
        group.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_list.removeIf([&](const Group &other) { return other.id == group.id; });
    insert(group);
    write();
    emit changed();
    return group.id;
}

void Groups::remove(const QString &id)
{
    if (m_list.removeIf([&](const Group &group) { return group.id == id; }) == 0)
        return;
    write();
    emit changed();
}

void Groups::insert(const Group &group)
{
    const auto before = std::find_if(m_list.begin(), m_list.end(), [&](const Group &other) {
        return other.name.localeAwareCompare(group.name) > 0;
    });
    m_list.insert(before, group);
}

QCoro::Task<void> Groups::write()
{
    const QPointer<Groups> self = this;
    QJsonArray entries;
    for (const Group &group : std::as_const(m_list))
        entries.append(toJson(group));
    auto writing = m_file.write(entries);
    const Result<void> written = co_await writing;
    if (self && !written)
        emit failed(written.error());
}

} // namespace herald
