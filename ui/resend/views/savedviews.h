// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/jsonfile.h"
#include "ui/resend/views/recordslook.h"

#include <QObject>

namespace herald::ui {

/// What a person wants to see again: which records, which columns, in which order.
struct SavedView
{
    QString name;
    RecordFilter filter;
    RecordsLook look;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved views of one file. They are in memory once they were read; a change is seen at once
/// and written beside the window thread. Window thread.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// `file` outlives this.
    explicit SavedViews(JsonFile &file, QObject *parent = nullptr);

    /// Another Herald owns the folder: nothing is written.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    void load();
    [[nodiscard]] const QList<SavedView> &list() const { return m_views; } ///< by name
    [[nodiscard]] bool has(const QString &name) const;
    void save(const SavedView &view); ///< instead of the one with that name
    void remove(const QString &name);

signals:
    void changed();
    void failed(const herald::Error &error); ///< to read or to write

private:
    void write();
    [[nodiscard]] QList<SavedView>::iterator find(const QString &name);

    JsonFile &m_file;
    QList<SavedView> m_views;
    bool m_isReadOnly = false;
};

} // namespace herald::ui
