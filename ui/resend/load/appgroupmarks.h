// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/jsonfile.h"
#include "app/model/ids.h"
#include "ui/widgets/lookupmodel.h"

#include <QObject>

namespace herald::ui {

/// Which app groups of a project a person has pinned, and which they used lately, in one file. They
/// are in memory once they were read; a change is seen at once and written beside the window
/// thread. Window thread.
class AppGroupMarks final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRecent = 8;

    /// `file` outlives this.
    explicit AppGroupMarks(JsonFile &file, QObject *parent = nullptr);

    /// Another Herald owns the folder: nothing is written.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    void load();
    void setProject(const QString &projectId); ///< whose app groups the rest is about

    [[nodiscard]] bool isPinned(const AppGroupId &id) const;
    void setPinned(const AppGroupId &id, bool pinned);
    void noteUsed(const AppGroupId &id);

    /// Pinned ones first, then those used lately, then the others as they were; the first two say
    /// so in their details.
    [[nodiscard]] QList<LookupEntry> ordered(const QList<LookupEntry> &entries) const;

signals:
    void changed();
    void failed(const herald::Error &error); ///< to read or to write

private:
    struct Marks
    {
        QStringList pinned;
        QStringList recent; ///< the latest first
    };

    void write();

    JsonFile &m_file;
    QHash<QString, Marks> m_marks; ///< by project
    QString m_project;
    bool m_isReadOnly = false;
};

} // namespace herald::ui
