// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace herald {

/// One file inside a zip file, unpacked while it is read. Ends with an error when it holds more
/// than it says or than it may.
class ZippedFile final : public QIODevice
{
public:
    ZippedFile(zip_file *file, qint64 size);
    ~ZippedFile() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] double done() const;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_size; ///< as the zip file says
    qint64 m_read = 0;
    bool m_isTooLarge = false;
};

/// A zip file that somebody sent: opened to read, with limits against what unpacks without end.
class ZipFile
{
public:
    ZipFile() = default;
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] bool contains(const QString &name) const;
    /// Not there, locked or too large: BadInput. Outlived by this.
    [[nodiscard]] Result<std::unique_ptr<ZippedFile>> file(const QString &name) const;

private:
    zip *m_zip = nullptr;
};

} // namespace herald
