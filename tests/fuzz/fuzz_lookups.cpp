// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/library/lookupjson.h"

#include <QJsonDocument>

namespace herald::fuzz {

namespace {

template <class T>
void examine(const QJsonObject &object)
{
    T read;
    fromJson(object, read);
    const QJsonObject written = toJson(read);
    T again;
    fromJson(written, again);
    require(toJson(again) == written, "what is kept is read as it was written");
}

} // namespace

/// An entry of a list that a cloud told an earlier time.
void lookups(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    examine<Playbook>(object);
    examine<PlaybookNode>(object);
    examine<Component>(object);
    examine<ComponentAsset>(object);
}

} // namespace herald::fuzz
