// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabagateway.h"

#include "app/sandbox/alibabacodes.h"
#include "app/sandbox/alibabanotify.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

const auto notifyAction = "RunNotifyComponentWithEmail"_L1;

QJsonObject deniedDetail(const QString &action)
{
    return {{u"AuthAction"_s, QString(u"yundun-sas:"_s + action)},
            {u"AuthPrincipalType"_s, u"SubUser"_s},
            {u"AuthPrincipalOwnerId"_s, u"1376020000718726"_s},
            {u"AuthPrincipalDisplayName"_s, u"operator@sandbox.example.com"_s},
            {u"NoPermissionType"_s, u"ImplicitDeny"_s},
            {u"PolicyType"_s, u"AccountLevelIdentityBasedPolicy"_s},
            {u"EncodedDiagnosticMessage"_s, u"AQIBIAAAAABzYW5kYm94"_s}};
}

QJsonObject errorBody(const AlibabaError &error, const AlibabaCall &call, const Context &context,
                      const QString &host)
{
    QJsonObject body{
        {u"Code"_s, error.code},
        {u"Message"_s, error.message},
        {u"RequestId"_s, context.requestId},
        {u"HostId"_s, host},
        {u"Recommend"_s,
         u"https://api.aliyun.com/troubleshoot?q=%1&product=sophonsoar&requestId=%2"_s.arg(
             error.code, context.requestId)}};
    if (namesMissingRight(error.code))
        body.insert(u"AccessDeniedDetail"_s, deniedDetail(call.action));
    return body;
}

/// Items of a list count when at least one is there.
bool isGiven(AlibabaParameters &parameters, const QString &name)
{
    return name == "Receivers"_L1 ? !parameters.list(name).isEmpty()
                                  : !parameters.text(name).isEmpty();
}

} // namespace

AlibabaGateway::AlibabaGateway(const Options &options, const SoarWorld &world, Deliver deliver)
    : m_authentication(options.alibabaKeys)
    , m_lookups(world)
    , m_sts(options.roleArn)
{
    addSts();
    addLookups();
    addNotify(world, deliver);
}

bool AlibabaGateway::isSend(const QString &action)
{
    return action == notifyAction;
}

void AlibabaGateway::addSts()
{
    const auto lend = [this](AlibabaParameters &parameters,
                             const Context &context) -> AlibabaResult {
        AccessKey lent;
        AlibabaResult answer = m_sts.assumeRole(parameters, context, lent);
        if (answer)
            m_authentication.add(lent);
        return answer;
    };
    m_operations.insert(
        u"AssumeRole"_s,
        Operation{"POST"_ba, {u"RoleArn"_s, u"RoleSessionName"_s}, lend, u"2015-04-01"_s});
}

void AlibabaGateway::addLookups()
{
    const QStringList none;
    const QStringList playbook{u"PlaybookUuid"_s};
    const std::initializer_list<std::pair<QString, Operation>> lookups{
        {u"DescribePlaybooks"_s,
         {"GET"_ba, none, [this](auto &p, auto &) { return m_lookups.playbooks(p); }}},
        {u"QueryTreeData"_s,
         {"GET"_ba, none, [this](auto &, auto &) { return m_lookups.treeData(); }}},
        {u"DescribeLatestRecordSchema"_s,
         {"GET"_ba, playbook, [this](auto &p, auto &) { return m_lookups.recordSchema(p); }}},
        {u"DescribeComponentList"_s,
         {"GET"_ba, playbook, [this](auto &p, auto &) { return m_lookups.componentList(p); }}},
        {u"DescribeComponentAssets"_s,
         {"GET"_ba, {u"ComponentName"_s}, [this](auto &p, auto &) { return m_lookups.assets(p); }}},
        {u"DescribePlaybookNumberMetrics"_s,
         {"GET"_ba, none, [this](auto &, auto &) { return m_lookups.numberMetrics(); }}},
    };
    for (const auto &[action, operation] : lookups)
        m_operations.insert(action, operation);
}

void AlibabaGateway::addNotify(const SoarWorld &world, const Deliver &deliver)
{
    const QStringList mandatory{u"Receivers"_s,    u"Subject"_s,  u"Content"_s,
                                u"PlaybookUuid"_s, u"NodeName"_s, u"ComponentName"_s,
                                u"ActionName"_s,   u"AssetId"_s};
    const auto run = [&world, deliver](AlibabaParameters &parameters,
                                       const Context &context) -> AlibabaResult {
        auto item = readNotification(world, parameters);
        if (!item)
            return tl::unexpected(item.error());
        item->time = context.now;
        item->requestId = context.requestId;
        deliver(*item);
        return notificationAnswer();
    };
    m_operations.insert(notifyAction, Operation{"POST"_ba, mandatory, run});
}

AlibabaResult AlibabaGateway::process(const HttpRequest &request, const AlibabaCall &call,
                                      const Context &context)
{
    if (context.suffers(FaultKind::Refusal))
        return tl::unexpected(documentedRefusal(context.fault->code));
    if (const auto refusal = m_authentication.check(request, call, context.now))
        return tl::unexpected(*refusal);
    const auto operation = m_operations.constFind(call.action);
    if (operation == m_operations.constEnd() || call.version != operation->version)
        return tl::unexpected(
            AlibabaError{404, u"InvalidApi.NotFound"_s, u"Specified api is not found."_s});
    if (request.method != operation->method)
        return tl::unexpected(
            AlibabaError{400, u"UnsupportedHTTPMethod"_s, u"This http method is not supported."_s});
    if (context.suffers(FaultKind::NoPermission))
        return tl::unexpected(AlibabaError{403, u"NoPermission"_s,
                                           u"You are not authorized to perform this action."_s});
    if (context.suffers(FaultKind::Throttled))
        return tl::unexpected(AlibabaError{400, u"Throttling.User"_s,
                                           u"Request was denied due to user flow control."_s});
    if (context.suffers(FaultKind::ServerError))
        return tl::unexpected(AlibabaError{500, u"InternalError"_s,
                                           u"The request processing has failed due to some unknown "
                                           "error."_s});

    AlibabaParameters parameters(call.fields);
    for (const QString &name : operation->mandatory) {
        if (!isGiven(parameters, name))
            return tl::unexpected(missingParameter(name));
    }
    (void)parameters.oneOf(u"Lang"_s, {u"zh"_s, u"en"_s});
    if (parameters.error())
        return tl::unexpected(*parameters.error());
    return operation->run(parameters, context);
}

HttpResponse AlibabaGateway::answer(const HttpRequest &request, const Context &context)
{
    const AlibabaCall call = readAlibabaCall(request);
    AlibabaResult result = process(request, call, context);
    HttpResponse response;
    if (result) {
        result->insert(u"RequestId"_s, context.requestId);
        response = jsonResponse(200, *result);
    } else {
        const QString host = QString::fromUtf8(request.header("host"));
        response =
            jsonResponse(result.error().status, errorBody(result.error(), call, context, host));
        if (context.suffers(FaultKind::Throttled) && context.fault->value > 0)
            response.headers.append(
                {"x-acs-retry-after"_ba, QByteArray::number(context.fault->value)});
    }
    response.headers.append({"x-acs-request-id"_ba, context.requestId.toLatin1()});
    return response;
}

} // namespace herald::sandbox
