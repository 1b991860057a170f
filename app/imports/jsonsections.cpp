// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/jsonsections.h"

#include <QJsonObject>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 4;

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true"_ba : "false"_ba;
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    QString text = value.toString();
    const QByteArray bytes = text.toUtf8();
    text.fill(u'\0');
    return bytes;
}

void collect(const QJsonObject &object, const QString &prefix, int depth, Fields &into)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject() && depth < deepest)
            collect(member->toObject(), name + u'.', depth + 1, into);
        else if (member->isString() || member->isBool() || member->isDouble())
            into.set(name, bytesOf(*member));
    }
}

} // namespace

Sections jsonSections(const QJsonArray &profiles)
{
    Sections sections;
    for (const QJsonValue &profile : profiles) {
        Section section{profile["name"_L1].toString(), {}};
        collect(profile.toObject(), {}, 1, section.fields);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace herald::imports
