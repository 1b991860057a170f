// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweierror.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

HttpResponse toResponse(const HuaweiError &error, const QString &requestId)
{
    QJsonObject body{{u"error_code"_s, error.code}, {u"error_msg"_s, error.message}};
    if (error.code.startsWith("APIGW."_L1))
        body.insert(u"request_id"_s, requestId);
    return jsonResponse(error.status, body);
}

HuaweiError notAuthenticated(const QString &text)
{
    return {401, u"APIGW.0301"_s, u"Incorrect IAM authentication information: "_s + text};
}

HuaweiError badInput(const QString &text)
{
    return {400, u"WKS.00211102"_s, text};
}

HuaweiError notFound(const QString &text)
{
    return {404, u"WKS.00211902"_s, text};
}

} // namespace herald::sandbox
