// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace herald {

/// Domains where most people have their mail, and those that are so near to one of them that they
/// would be taken for a typing error.
[[nodiscard]] const QStringList &commonDomains();

/// Which of the domains was meant by one that is none of them: `gmial.com`, `qq.con`. Empty when
/// nothing speaks for a typing error. All in lower case.
[[nodiscard]] QString meantDomain(const QString &typed, const QStringList &domains);

} // namespace herald
