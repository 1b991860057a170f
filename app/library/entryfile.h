// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/jsonfile.h"

#include <QJsonArray>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace herald {

/// A file that is one list of entries. What this version cannot read in it is kept and written
/// back; what it could not read at all is never written over. Window thread.
class EntryFile final : public QObject
{
    Q_OBJECT

public:
    /// Takes an entry; false when it cannot be one.
    using Reader = std::function<bool(const QJsonObject &entry)>;

    explicit EntryFile(const QString &path, QObject *parent = nullptr);

    /// Storage: it could not be read (then isWritable() is false), or was damaged and set aside.
    [[nodiscard]] QCoro::Task<Result<void>> read(Reader reader);
    /// Storage also when it was not read before, or another Herald owns the folder.
    [[nodiscard]] QCoro::Task<Result<void>> write(QJsonArray entries);

    void setReadOnly() { m_isReadOnly = true; }
    [[nodiscard]] bool isWritable() const { return m_isRead && !m_isReadOnly; }
    /// Entries that are kept and mean nothing to this version.
    [[nodiscard]] qsizetype strangers() const { return m_strangers.size(); }

private:
    void take(const QJsonObject &object, const Reader &reader);

    JsonFile m_file;
    QJsonArray m_strangers;
    bool m_isRead = false;
    bool m_isReadOnly = false;
};

} // namespace herald
