// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/model/profilejson.h"
#include "app/vault/profilebook.h"

#include <QFile>

namespace herald::fuzz {

using namespace Qt::StringLiterals;

/// The file of the profiles.
void profiles(const QByteArray &bytes)
{
    const QString path = fileOf(bytes, u"profiles.json"_s);
    ProfileBook book(path);
    for (const Profile &profile : book.profiles()) {
        require(!profile.id.isEmpty() && !profile.name.isEmpty(), "a profile has an id and a name");
        const QJsonObject written = toJson(profile);
        const Result<Profile> again = profileFromJson(written);
        require(again && *again == profile, "a profile is read as it was written");
    }
    if (!book.problem())
        return;
    Profile another;
    another.id = ProfileBook::freshId();
    another.name = another.id.text();
    require(!book.save(another), "what could not be read is not written over");
    QFile file(path);
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "the file stays as it is");
}

} // namespace herald::fuzz
