// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/entryfile.h"

#include <QDate>
#include <QStringList>

namespace herald {

/// Receivers under a name, somebody who answers for them, and a day to look at them again.
struct Group
{
    QString id; ///< given by Groups
    QString name;
    QStringList addresses;
    QString owner;
    QString note;
    QDate review; ///< invalid: none

    [[nodiscard]] bool isOverdue(const QDate &today) const
    {
        return review.isValid() && review < today;
    }
    friend bool operator==(const Group &, const Group &) = default;
};

/// What is wrong with a group.
enum class GroupFault { None, NoName, NameTaken, NoAddress, BadAddress };

/// The groups of receivers, in one file. They are in memory once they are read; changes are seen at
/// once and written elsewhere than in the window. Window thread.
class Groups final : public QObject
{
    Q_OBJECT

public:
    explicit Groups(const QString &path, QObject *parent = nullptr);

    /// Nothing is written from now on: another Herald owns the folder.
    void setReadOnly() { m_file.setReadOnly(); }
    /// Storage: the file could not be read, or was damaged and set aside.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// Changes are taken and kept on disk.
    [[nodiscard]] bool isWritable() const { return m_file.isWritable(); }
    [[nodiscard]] qsizetype strangers() const { return m_file.strangers(); }

    [[nodiscard]] const QList<Group> &list() const { return m_list; } ///< by name
    [[nodiscard]] std::optional<Group> find(const QString &id) const;
    /// The first fault of a group as it would be saved; `BadAddress` names none.
    [[nodiscard]] GroupFault faultOf(const Group &group) const;

    /// A new one when it has no id, else in place of the one with its id; names without blanks
    /// around them, each address once. Its id; none when it has a fault, and nothing changes.
    QString save(Group group);
    void remove(const QString &id);

signals:
    void changed();
    void failed(const herald::Error &error); ///< the last change is not on disk

private:
    bool take(const QJsonObject &entry);
    QCoro::Task<void> write();
    void insert(const Group &group);

    EntryFile m_file;
    QList<Group> m_list;
};

} // namespace herald
