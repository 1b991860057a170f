// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/diskthread.h"
#include "app/library/template.h"

#include <QCoroTask>
#include <QObject>

namespace herald {

/// The templates, each in a file of its own in one folder. All are in memory once they are read;
/// changes are seen at once and written elsewhere than in the window. Removed ones wait in a bin.
/// Window thread.
class Templates final : public QObject
{
    Q_OBJECT

public:
    explicit Templates(const QString &folder, QObject *parent = nullptr);
    ~Templates() override; ///< waits for what is being written

    /// Nothing is written from now on: another Herald owns the folder.
    void setReadOnly() { m_readOnly = true; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Files that could not be read; each says where it is now.
    [[nodiscard]] QCoro::Task<QList<Error>> load();
    [[nodiscard]] const QList<Template> &list() const { return m_list; } ///< by name
    [[nodiscard]] std::optional<Template> find(const TemplateId &id) const;
    [[nodiscard]] std::optional<Template> findByName(const QString &name) const;
    /// Those that were used last, the latest first.
    [[nodiscard]] QList<Template> recent(int most) const;

    /// A new one with one version. Its name is made different from others' where it must be.
    TemplateId add(QString name, const QString &owner, const TemplateVersion &version);
    void addVersion(const TemplateId &id, const TemplateVersion &version);
    void rename(const TemplateId &id, const QString &name, const QString &owner);
    void noteUse(const TemplateId &id, const QDateTime &when);
    void remove(const TemplateId &id);
    void putBack(const Template &removed);

    /// A file for others: one template with all its versions.
    [[nodiscard]] QCoro::Task<Result<void>> exportTo(TemplateId id, QString path);
    /// BadInput when the file is no template; it is left as it is.
    [[nodiscard]] QCoro::Task<Result<TemplateId>> importFrom(QString path);

signals:
    void changed();
    void failed(const herald::Error &error); ///< a change that is not on disk

private:
    void store(const Template &t);
    void insert(const Template &t);
    /// False when nothing may be written; that is told.
    bool run(const std::function<Result<void>()> &work);
    [[nodiscard]] QString pathOf(const TemplateId &id) const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QString m_folder;
    QList<Template> m_list;
    bool m_readOnly = false;
    DiskThread m_disk;
};

} // namespace herald
