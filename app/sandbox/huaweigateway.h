// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/context.h"
#include "app/sandbox/huaweiauthentication.h"
#include "app/sandbox/huaweimails.h"
#include "app/sandbox/iam.h"
#include "app/sandbox/inbox.h"
#include "app/sandbox/route.h"

#include <functional>
#include <map>

namespace herald::sandbox {

/// The API gateway in front of Workspace and IAM. Refuses in this order: path unknown, caller
/// unknown, method, project, missing right, throttling, content type; then the operation has its
/// say (huawei-appgroup-mail.md 6).
class HuaweiGateway
{
public:
    using Deliver = std::function<void(InboxItem)>;

    HuaweiGateway(const Options &options, const QDateTime &start, Deliver deliver);

    [[nodiscard]] HttpResponse answer(const Route &route, const HttpRequest &request,
                                      const Context &context);
    [[nodiscard]] static bool isSend(const QString &operation);

private:
    [[nodiscard]] HuaweiResult<HttpResponse> process(const Route &route, const HttpRequest &request,
                                                     const Context &context);
    [[nodiscard]] HuaweiResult<HttpResponse> iam(const Route &route, const HttpRequest &request,
                                                 const Context &context);
    [[nodiscard]] HuaweiResult<HttpResponse> workspace(const Route &route,
                                                       const HttpRequest &request,
                                                       const Context &context, MailBook &book);
    [[nodiscard]] HuaweiResult<HttpResponse> send(const Route &route, const HttpRequest &request,
                                                  const Context &context, MailBook &book);
    void deliver(const MailOrder &order, const QString &language, const Context &context,
                 MailBook &book);

    Tokens m_tokens;
    HuaweiAuthentication m_authentication;
    Iam m_iam;
    std::map<QString, MailBook> m_books; ///< by project id
    Deliver m_deliver;
};

} // namespace herald::sandbox
