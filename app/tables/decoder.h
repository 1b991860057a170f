// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UConverter;

namespace herald {

/// Bytes to text, piece by piece. What means nothing becomes U+FFFD.
class Decoder
{
public:
    /// By a name that ICU knows; an unknown one is read as UTF-8.
    explicit Decoder(const QByteArray &charset);

    /// `isLast`: a character that is not whole by then never will be.
    [[nodiscard]] QString take(QByteArrayView bytes, bool isLast);

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace herald
