// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/library/groups.h"
#include "app/library/nevermail.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

qsizetype entriesOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("entries"_L1).toArray().size();
}

} // namespace

/// The files of the groups and of those who are not mailed.
void lists(const QByteArray &bytes)
{
    const qsizetype entries = entriesOf(bytes);
    Groups groups(fileOf(bytes, u"lists.json"_s));
    const Result<void> read = QCoro::waitFor(groups.load());
    if (read)
        require(groups.list().size() + groups.strangers() == entries,
                "an entry is a group, or is kept for whoever knows it");
    for (const Group &group : groups.list())
        require(groups.faultOf(group) == GroupFault::None, "a group that is read can be used");

    NeverMail never(fileOf(bytes, u"lists.json"_s));
    if (QCoro::waitFor(never.load()))
        require(never.list().size() + never.strangers() == entries,
                "an entry is somebody, or is kept for whoever knows it");
    for (const NeverMailEntry &entry : never.list())
        require(neverMailForm(entry.who) == entry.who && never.contains(entry.who),
                "who is not mailed is known by one form");

    QDir place(folder());
    for (const QString &damaged : place.entryList({u"lists.json.*"_s}, QDir::Files))
        place.remove(damaged);
}

} // namespace herald::fuzz
