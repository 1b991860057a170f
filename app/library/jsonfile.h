// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QThreadPool>

#include <memory>

namespace herald {

/// An empty object when there is no file; Storage when it cannot be read, or was set aside
/// (`name.damaged-1`). For code that is on a thread of its own already, as is the next.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);
/// The file is only ever the old or the new one, 0600; its folder is made 0700.
[[nodiscard]] Result<void> writeJsonFile(const QString &path, const QJsonObject &object);

/// Puts a file that cannot be used beside itself, so that it is never overwritten, and says that in
/// the error; `why` is the reason.
[[nodiscard]] Error setFileAside(const QString &path, const QString &why);

/// One small file of the data folder: a JSON object that is read whole and replaced whole. The
/// file is only ever the old or the new one (QSaveFile), 0600, and the disk is met on a thread of
/// its own, in the order of the calls. A file that cannot be read as JSON is set aside beside
/// itself
/// (`name.damaged-1`), never overwritten. Window thread.
class JsonFile
{
public:
    /// `path` need not exist yet; its folder is made 0700 when the first write comes.
    explicit JsonFile(const QString &path);
    ~JsonFile(); ///< waits for writes that were asked for

    [[nodiscard]] const QString &path() const { return m_path; }
    /// An empty object when there is no file. Storage when it cannot be read, or was set aside.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> read();
    /// Storage when it cannot be written; the file is then the old one.
    [[nodiscard]] QCoro::Task<Result<void>> write(QJsonObject object);
    /// The same without a thread, for when the program ends.
    [[nodiscard]] Result<void> writeNow(const QJsonObject &object);

private:
    QString m_path;
    std::unique_ptr<QThreadPool> m_disk; ///< one thread: calls keep their order
};

} // namespace herald
