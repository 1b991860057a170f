// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace herald {

/// Bytes that must not lie around: movable, not copyable, not comparable, not printable; wiped
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

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] Secret clone() const; ///< a second copy, said aloud

private:
    void wipe() noexcept;

    std::vector<char> m_bytes;
};

} // namespace herald
