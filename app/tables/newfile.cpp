// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/newfile.h"

namespace herald {

Result<void> NewFile::open(const QString &path)
{
    m_file.setFileName(path);
    // the permissions are set while it is empty; those of a file it replaces do not count
    if (!m_file.open(QIODevice::WriteOnly) ||
        !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(Error::Kind::Storage, m_file.errorString());
    return {};
}

Result<void> NewFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(Error::Kind::Storage, m_file.errorString());
    return {};
}

Result<void> NewFile::finish()
{
    if (!m_file.commit())
        return failure(Error::Kind::Storage, m_file.errorString());
    return {};
}

} // namespace herald
