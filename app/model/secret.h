// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace herald {

/// Bytes that must not lie around: movable, not copyable, not comparable, not printable. They live
/// on pages of their own (libsodium), which are kept out of swap and of core dumps and are wiped
/// when they go. What a person typed into a field may still leave traces in Qt's own buffers.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] Secret clone() const; ///< a second copy, said aloud

private:
    void drop() noexcept;

    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace herald
