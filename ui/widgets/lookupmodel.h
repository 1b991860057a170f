// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace herald::ui {

/// One thing a look-up offers.
struct LookupEntry
{
    enum class State { Unstated, Active, Inactive };

    QString value;  ///< what a request carries
    QString name;   ///< what people know it by
    QString detail; ///< second line, muted; may be empty
    QVariant data;  ///< whatever the page needs once it is chosen
    State state = State::Unstated;
    QDateTime changed = {}; ///< the last time; may be invalid
};

/// The entries of a LookupPicker. Display is the name; searching also looks at value and detail.
class LookupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole,
        DetailRole,
        AsideRole, ///< state and last change, in the window's language; may be empty
        StateRole  ///< LookupEntry::State
    };

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
    /// True when the text stands in name, value or detail as it is, or each of its words in the
    /// name or the detail, the value aside: a short word is in many a UUID by chance. Both folded.
    [[nodiscard]] bool holds(int row, const QString &text, const QStringList &words) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LookupEntry> m_entries;
    QHash<QString, int> m_byValue;
    QHash<QString, int> m_byName; ///< folded; -1 when several have it

    struct Searched
    {
        QString all;   ///< folded
        QString words; ///< without the value
    };
    mutable QList<Searched> m_searched; ///< each made when it is first looked at
};

} // namespace herald::ui
