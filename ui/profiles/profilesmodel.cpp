// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilesmodel.h"

#include "app/vault/profilebook.h"
#include "ui/profiles/profiletexts.h"
#include "ui/texts/profilelook.h"
#include "ui/shell/identitytext.h"
#include "ui/widgets/badge.h"

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

ProfilesModel::ProfilesModel(ProfileBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_profiles(book.profiles())
{
    connect(&book, &ProfileBook::changed, this, &ProfilesModel::load);
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &profile = m_profiles.at(index.row());
    const bool hasSecret = m_book.hasSecret(profile.id);
    const Badge::Content badge =
        hasSecret ? Badge::Content{u"key"_s, tr("Secret in memory"), Ink::Positive}
                  : Badge::Content{u"key"_s, tr("No secret yet"), Ink::Muted};
    const QString detail = cloudName(profile.cloud) % u" · "_s % credentialName(profile.credential);
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case Qt::ToolTipRole:
        return profile.name.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(profile.name % u", "_s % detail % u", "_s % badge.text);
    case Qt::DecorationRole:
        return profile.sandbox ? icon(u"sandbox"_s, Ink::Sandbox)
                               : profileIcon(profile.icon, profile.colour);
    case DetailRole:
        return detail;
    case SecretRole:
        return QVariant::fromValue(badge);
    default:
        return {};
    }
}

ProfileId ProfilesModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_profiles.at(index.row()).id : ProfileId();
}

QModelIndex ProfilesModel::indexOf(const ProfileId &id) const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles.at(row).id == id)
            return index(row);
    }
    return {};
}

void ProfilesModel::load()
{
    const QList<Profile> &now = m_book.profiles();
    const bool sameRows =
        std::equal(now.begin(), now.end(), m_profiles.begin(), m_profiles.end(),
                   [](const Profile &a, const Profile &b) { return a.id == b.id; });
    if (sameRows) {
        m_profiles = now;
        retranslate();
        return;
    }
    beginResetModel();
    m_profiles = now;
    endResetModel();
}

void ProfilesModel::retranslate()
{
    if (!m_profiles.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace herald::ui
