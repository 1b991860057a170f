// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/sharedprofiles.h"

#include "app/model/profilejson.h"
#include "app/vault/profilebook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kind("herald-profiles");
constexpr int formatNumber = 1;

} // namespace

QByteArray sharedForm(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles) {
        if (profile.sandbox)
            continue;
        QJsonObject object = toJson(profile);
        object.remove("id"_L1);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{"kind"_L1, QString(kind)},
                                     {"format"_L1, formatNumber},
                                     {"profiles"_L1, array}})
        .toJson();
}

Result<QList<Profile>> profilesFromShared(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value("kind"_L1).toString() != kind)
        return failure(Error::Kind::BadInput, u"not a file of Herald's profiles"_s);
    if (root.value("format"_L1).toInt() != formatNumber)
        return failure(Error::Kind::BadInput, u"written by a newer Herald"_s);
    QList<Profile> profiles;
    for (const QJsonValue &value : root.value("profiles"_L1).toArray()) {
        QJsonObject object = value.toObject();
        object.insert("id"_L1, ProfileBook::freshId().text());
        object.remove("sandbox"_L1);
        const Result<Profile> profile = profileFromJson(object);
        if (!profile)
            return tl::unexpected(profile.error());
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace herald
