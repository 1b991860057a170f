// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/secret.h"

#include <utility>

namespace herald {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArrayView Secret::view() const
{
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

Secret Secret::clone() const
{
    return Secret(view());
}

void Secret::wipe() noexcept
{
    // volatile keeps the compiler from dropping writes to memory that is about to be freed
    volatile char *at = m_bytes.data();
    for (size_t i = 0; i < m_bytes.size(); ++i)
        at[i] = 0;
    m_bytes.clear();
}

} // namespace herald
