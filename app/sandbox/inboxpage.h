// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/inbox.h"

#include <QByteArray>

namespace herald::sandbox {

/// The inbox for people, as HTML: newest first, at most the 200 newest. All foreign text is
/// escaped.
[[nodiscard]] QByteArray inboxPage(const QList<InboxItem> &items, bool chinese);

} // namespace herald::sandbox
