// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/request.h"

namespace herald {

QByteArray headerValue(const QList<Header> &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace herald
