// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/entryfile.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace herald {

/// An address, or a domain with all below it, that is not to be mailed.
struct NeverMailEntry
{
    QString who; ///< as neverMailForm() gives it
    QString reason;
    QDateTime since; ///< UTC
    QString by;      ///< who put it there

    [[nodiscard]] bool isDomain() const { return !who.contains(u'@'); }
    friend bool operator==(const NeverMailEntry &, const NeverMailEntry &) = default;
};

/// An address or a domain in lower case, `@example.com` and `*.example.com` as a domain; nothing
/// when it is neither.
[[nodiscard]] QString neverMailForm(const QString &text);

/// The list of those who are not to be mailed, in one file. It is in memory once it is read;
/// changes are seen at once and written elsewhere than in the window. Window thread.
class NeverMail final : public QObject
{
    Q_OBJECT

public:
    explicit NeverMail(const QString &path, QObject *parent = nullptr);

    /// Nothing is written from now on: another Herald owns the folder.
    void setReadOnly() { m_file.setReadOnly(); }
    /// Storage: the file could not be read, or was damaged and set aside.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// Changes are taken and kept on disk.
    [[nodiscard]] bool isWritable() const { return m_file.isWritable(); }
    [[nodiscard]] qsizetype strangers() const { return m_file.strangers(); }

    [[nodiscard]] const QList<NeverMailEntry> &list() const { return m_list; } ///< youngest last
    [[nodiscard]] bool contains(const QString &who) const { return m_known.contains(who); }
    /// Each address and domain with its reason.
    [[nodiscard]] QHash<QString, QString> reasons() const;

    /// Those that are no address and no domain, or on the list already, are not taken. How many
    /// are.
    int add(const QList<NeverMailEntry> &entries);
    /// Those that were there, to be added again if the person wants them back.
    QList<NeverMailEntry> remove(const QStringList &who);

signals:
    void changed();
    void failed(const herald::Error &error); ///< the last change is not on disk

private:
    bool take(NeverMailEntry entry);
    QCoro::Task<void> write();

    EntryFile m_file;
    QList<NeverMailEntry> m_list;
    QSet<QString> m_known; ///< who of each
};

} // namespace herald
