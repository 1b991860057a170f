// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/mask.h"

namespace herald {

QByteArray maskedKeyId(const QString &accessKeyId)
{
    return accessKeyId.left(4).toUtf8() + hiddenMark.toByteArray();
}

} // namespace herald
