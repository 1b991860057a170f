// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/html/stylecheck.h"

namespace herald::fuzz {

void style(const QByteArray &bytes)
{
    const QString css = QString::fromUtf8(bytes);
    const QString safe = html::safeStyle(css);
    require(!html::reachesOut(safe), "a safe style fetches nothing");
    require(html::safeStyle(safe) == safe, "what is safe stays as it is");
    if (html::isSafeSheet(css))
        require(!html::reachesOut(css) && !css.contains(u'<'), "a safe sheet fetches nothing");
}

} // namespace herald::fuzz
