// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace herald {

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    if (m_size == 0)
        return;
    // every way to a secret comes by here, whatever part of the program is first
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<char *>(sodium_malloc(size_t(m_size)));
    if (!m_bytes)
        throw std::bad_alloc();
    std::copy(bytes.begin(), bytes.end(), m_bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        drop();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    drop();
}

QByteArrayView Secret::view() const
{
    return {m_bytes, m_size};
}

Secret Secret::clone() const
{
    return Secret(view());
}

void Secret::drop() noexcept
{
    sodium_free(m_bytes); // wipes
    m_bytes = nullptr;
    m_size = 0;
}

} // namespace herald
