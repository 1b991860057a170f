// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace herald::ui {

/// One thing a look-up offers.
struct LookupEntry
{
    QString value;  ///< what a request carries
    QString name;   ///< what people know it by
    QString detail; ///< second line, muted; may be empty
    QVariant data;  ///< whatever the page needs once it is chosen
};

/// The entries of a LookupPicker. Display is the name; searching also looks at value and detail.
class LookupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, DetailRole, SearchRole };

    /// What a typed text means among the entries.
    struct Match
    {
        enum class Kind { None, One, Several };
        Kind kind = Kind::None;
        int row = -1; ///< with One
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<LookupEntry> entries);
    [[nodiscard]] const QList<LookupEntry> &entries() const { return m_entries; }

    /// The entry with exactly this value; else the one of this name, without regard to case.
    [[nodiscard]] Match find(const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LookupEntry> m_entries;
};

} // namespace herald::ui
