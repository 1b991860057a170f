// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/exchange.h"
#include "app/model/request.h"

#include <QByteArray>

namespace herald {

/// A request as text, the way it goes over the wire: request line, headers, empty line, body.
/// Headers that are not known to be harmless, and members of query and body that carry a
/// signature, token or password, stand as `***`; of an access key id the first four characters
/// stay (reliability.md 7).
[[nodiscard]] QByteArray transcriptOf(const Request &request);

/// The same for an answer; the body is cut at 64 KiB.
[[nodiscard]] QByteArray transcriptOf(const Exchange &exchange);

} // namespace herald
