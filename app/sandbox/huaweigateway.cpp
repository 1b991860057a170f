// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweigateway.h"

#include "app/sandbox/huaweilookups.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

const auto sendByRecords = "SendAuthorizationMail"_L1;
const auto sendByAuthorizations = "SendAuthorizedMail"_L1;

/// The built-in project of the region, and one that a customer made inside it.
QList<Project> projectsOf(const Options &options)
{
    return {{options.projectId, options.region},
            {u"fedcba9876543210fedcba9876543210"_s, options.region + u"_branch"_s}};
}

HuaweiError throttled(const Fault &fault)
{
    const int seconds = qMax(1, fault.value / 1000);
    return {429, u"APIGW.0308"_s,
            u"The throttling threshold has been reached: policy user over "
            "ratelimit,limit:1,time:%1 second"_s.arg(seconds)};
}

/// What the gateway or the service says with a status (huawei-appgroup-mail.md 6.2, 6.4).
HuaweiError errorOfStatus(const Fault &fault)
{
    switch (fault.value) {
    case 400:
        return badInput(u"The request parameter is invalid."_s);
    case 401:
        return {401, u"WKS.00211302"_s, u"Authentication failed."_s};
    case 403:
        return {403, u"WKS.00081102"_s, u"You do not have the required permission."_s};
    case 404:
        return notFound(u"The resource does not exist."_s);
    case 405:
        return {405, u"WKS.00000405"_s, u"Method not allowed."_s};
    case 415:
        return {415, u"WKS.00000415"_s, u"The content type must be application/json."_s};
    case 429:
        return throttled(fault);
    case 502:
        return {502, u"APIGW.0201"_s, u"Backend unavailable."_s};
    case 503:
        return {503, u"WKS.00050902"_s, u"The service is unavailable."_s};
    case 504:
        return {504, u"APIGW.0201"_s, u"Backend timeout."_s};
    default:
        return {fault.value > 0 ? fault.value : 500, u"WKS.00211401"_s,
                u"An internal service error occurred."_s};
    }
}

std::optional<HuaweiError> faultOf(const Context &context)
{
    if (context.suffers(FaultKind::Status))
        return errorOfStatus(*context.fault);
    if (context.suffers(FaultKind::NoPermission))
        return HuaweiError{403, u"WKS.00081102"_s, u"You do not have the required permission."_s};
    if (context.suffers(FaultKind::Throttled))
        return throttled(*context.fault);
    if (context.suffers(FaultKind::ServerError))
        return HuaweiError{500, u"WKS.00211401"_s, u"An internal service error occurred."_s};
    return std::nullopt;
}

HuaweiResult<HttpResponse> asResponse(const HuaweiResult<QJsonObject> &result)
{
    return result.map([](const QJsonObject &object) { return jsonResponse(200, object); });
}

} // namespace

HuaweiGateway::HuaweiGateway(const Options &options, const QDateTime &start, Deliver deliver)
    : m_authentication(options, m_tokens)
    , m_iam(options, projectsOf(options), m_tokens)
    , m_deliver(std::move(deliver))
{
    const QList<Project> projects = projectsOf(options);
    for (qsizetype i = 0; i < projects.size(); ++i)
        m_books.emplace(projects[i].id,
                        MailBook(WorkspaceWorld(options.seed + quint64(i), options.appGroups,
                                                options.recordsPerGroup, start)));
}

bool HuaweiGateway::isSend(const QString &operation)
{
    return operation == sendByRecords || operation == sendByAuthorizations;
}

HttpResponse HuaweiGateway::answer(const Route &route, const HttpRequest &request,
                                   const Context &context)
{
    const HuaweiResult<HttpResponse> result = process(route, request, context);
    HttpResponse response = result ? *result : toResponse(result.error(), context.requestId);
    if (response.status == 429)
        response.headers.append(
            {"Retry-After"_ba, QByteArray::number(qMax(1, context.fault->value / 1000))});
    if (route.area == Route::Area::Iam)
        response.headers.append({"X-IAM-Trace-Id"_ba, context.requestId.toLatin1()});
    response.headers.append({"Server"_ba, "api-gateway"_ba});
    response.headers.append({"X-Request-Id"_ba, context.requestId.toLatin1()});
    return response;
}

HuaweiResult<HttpResponse> HuaweiGateway::process(const Route &route, const HttpRequest &request,
                                                  const Context &context)
{
    if (route.area == Route::Area::Unknown)
        return tl::unexpected(HuaweiError{404, u"APIGW.0101"_s,
                                          u"The API does not exist or has not been published in "
                                          "the environment"_s});
    const bool withPassword = route.area == Route::Area::Iam && route.method == "POST";
    const HuaweiResult<QString> caller =
        withPassword ? QString() : m_authentication.check(request, context.now);
    if (!caller)
        return tl::unexpected(caller.error());
    if (request.method != route.method)
        return tl::unexpected(HuaweiError{405, u"WKS.00000405"_s, u"Method not allowed."_s});
    if (route.area == Route::Area::Iam)
        return iam(route, request, context);
    if (!caller->isEmpty() && *caller != route.project)
        return tl::unexpected(HuaweiError{
            403, u"APIGW.0302"_s, u"The caller is not authorized to access the project."_s});
    const auto book = m_books.find(route.project);
    if (book == m_books.end())
        return tl::unexpected(notFound(u"The project does not exist."_s));
    if (const auto fault = faultOf(context))
        return tl::unexpected(*fault);
    return workspace(route, request, context, book->second);
}

HuaweiResult<HttpResponse> HuaweiGateway::iam(const Route &route, const HttpRequest &request,
                                              const Context &context)
{
    if (context.suffers(FaultKind::Throttled))
        return tl::unexpected(throttled(*context.fault));
    if (context.suffers(FaultKind::NoPermission))
        return iamError(403, u"Forbidden"_s, u"You are not authorized to perform the action."_s);
    if (context.suffers(FaultKind::ServerError))
        return iamError(500, u"Internal Server Error"_s, u"An internal error occurred."_s);
    if (request.method == "POST")
        return m_iam.createToken(request, context);
    HuaweiQuery query(request.query());
    const bool filtered = route.operation == "KeystoneListProjects"_L1;
    return m_iam.listProjects(filtered ? query.text("name", 128) : QString());
}

HuaweiResult<HttpResponse> HuaweiGateway::workspace(const Route &route, const HttpRequest &request,
                                                    const Context &context, MailBook &book)
{
    if (isSend(route.operation))
        return send(route, request, context, book);
    HuaweiQuery query(request.query());
    if (route.operation == "ListAuthorizationMailRecord"_L1)
        return asResponse(listMailRecords(book, query));
    if (route.operation == "ListAppGroup"_L1)
        return asResponse(listAppGroups(book.world(), query));
    return asResponse(listAuthorizations(book.world(), query));
}

HuaweiResult<HttpResponse> HuaweiGateway::send(const Route &route, const HttpRequest &request,
                                               const Context &context, MailBook &book)
{
    if (request.header("content-type") != "application/json")
        return tl::unexpected(
            HuaweiError{415, u"WKS.00000415"_s, u"The content type must be application/json."_s});
    const HuaweiResult<QList<MailOrder>> orders = route.operation == sendByRecords
                                                      ? readRecordOrders(book, request.body)
                                                      : readAuthorizationOrders(book, request.body);
    if (!orders)
        return tl::unexpected(orders.error());
    const QString language = QString::fromUtf8(request.header("x-language"));
    const bool isPart = context.suffers(FaultKind::PartlyTaken);
    const qsizetype taken =
        isPart ? qMin<qsizetype>(context.fault->value, orders->size()) : orders->size();
    for (const MailOrder &order : orders->first(taken))
        deliver(order, language, context, book);
    if (isPart && taken < orders->size())
        return tl::unexpected(
            notFound(u"The resource %1 does not exist."_s.arg(orders->at(taken).sourceId)));
    if (context.suffers(FaultKind::TakenStatus))
        return tl::unexpected(errorOfStatus(*context.fault));
    return HttpResponse{};
}

void HuaweiGateway::deliver(const MailOrder &order, const QString &language, const Context &context,
                            MailBook &book)
{
    MailRecord record = order.record;
    record.mailSendResult = u"SUCCESS"_s;
    record.errorMsg.clear();
    record.sendAt = context.now;

    InboxItem item;
    item.cloud = Cloud::Huawei;
    item.channel = record.mailSendType.endsWith("_SMS"_L1) ? Channel::Sms : Channel::Mail;
    item.time = context.now;
    item.requestId = context.requestId;
    item.sender = record.appGroupName;
    item.receivers = {record.account};
    item.subject = record.mailSendType;
    item.recordId = order.sourceId;
    item.newRecordId = book.add(record);
    item.language = language;
    m_deliver(item);
}

} // namespace herald::sandbox
