// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/requestcopy.h"

#include "app/model/snippet.h"

namespace herald::ui {

Result<QString> copyOf(const Manifest &manifest, const Cloud &cloud, CopyKind kind)
{
    if (kind == CopyKind::CommandLine)
        return cloud.commandLine(manifest);
    const Result<Request> request = cloud.sketch(manifest);
    if (!request)
        return tl::unexpected(request.error());
    return kind == CopyKind::Curl ? curlCommand(*request) : requestJson(*request);
}

} // namespace herald::ui
