// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/oncebody.h"

#include <algorithm>
#include <cstring>

namespace herald {

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_taken);
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<size_t>(size));
    m_taken += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace herald
