// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fields.h"
#include "app/sandbox/huaweierror.h"

#include <QStringList>

#include <limits>
#include <optional>

namespace herald::sandbox {

/// The query of a list operation, read strictly. Reads never fail; the first parameter that cannot
/// be used is remembered in error().
class HuaweiQuery
{
public:
    explicit HuaweiQuery(const QByteArray &encoded)
        : m_fields(decodeFields(encoded))
    {}

    [[nodiscard]] QString text(QByteArrayView name, int most, int least = 0);
    [[nodiscard]] int integer(QByteArrayView name, int fallback, int least, int most);
    /// Absent and empty are allowed always.
    [[nodiscard]] QString oneOf(QByteArrayView name, const QStringList &allowed);
    /// `limit` is 1–100, by default 10; `offset` counts items (huawei-appgroup-mail.md 2.7).
    [[nodiscard]] int limit() { return integer("limit", 10, 1, 100); }
    [[nodiscard]] int offset() { return integer("offset", 0, 0, std::numeric_limits<int>::max()); }

    [[nodiscard]] const std::optional<HuaweiError> &error() const { return m_error; }

private:
    void refuse(QByteArrayView name);

    QList<Field> m_fields;
    std::optional<HuaweiError> m_error;
};

} // namespace herald::sandbox
