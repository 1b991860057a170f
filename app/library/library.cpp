// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include <QDir>

namespace herald {

using namespace Qt::StringLiterals;

Library::Library(const QString &folder)
    : lookups(QDir(folder).filePath(u"lookups"_s))
{}

} // namespace herald
