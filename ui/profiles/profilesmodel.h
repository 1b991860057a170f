// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

#include <QAbstractListModel>
#include <QList>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

/// The profiles of the book: name, cloud and credential, and whether the secret is at hand.
class ProfilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< cloud and credential
        SecretRole,                ///< Badge::Content: whether the secret is in memory
    };

    explicit ProfilesModel(ProfileBook &book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] ProfileId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ProfileId &id) const;
    void retranslate();

private:
    void load();

    ProfileBook &m_book;
    QList<Profile> m_profiles;
};

} // namespace herald::ui
