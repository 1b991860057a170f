// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>

namespace herald::sandbox {

/// Where a request belongs, by its path alone.
struct Route
{
    enum class Area {
        Alibaba,   ///< /
        Workspace, ///< /v1/{project}/…
        Iam,       ///< /v3/…
        Control,   ///< /inbox, /inbox.json, /sandbox/…
        Unknown
    };

    Area area = Area::Unknown;
    QString operation; ///< the SDKs' name of it; of Alibaba: the action the request names
    QByteArray method; ///< the one the operation takes; empty: not decided by the path
    QString project;   ///< Workspace only
};

[[nodiscard]] Route routeOf(const HttpRequest &request);

} // namespace herald::sandbox
