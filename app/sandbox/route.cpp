// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/route.h"

#include "app/sandbox/alibabacall.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

struct Known
{
    QLatin1StringView path; ///< of Workspace: without /v1/{project}
    QLatin1StringView operation;
    QLatin1StringView method;
};

// huawei-appgroup-mail.md 2
constexpr Known workspace[] = {
    {"/mails"_L1, "ListAuthorizationMailRecord"_L1, "GET"_L1},
    {"/mails/actions/send"_L1, "SendAuthorizationMail"_L1, "POST"_L1},
    {"/mails/actions/send-by-authorization"_L1, "SendAuthorizedMail"_L1, "POST"_L1},
    {"/app-groups"_L1, "ListAppGroup"_L1, "GET"_L1},
    {"/app-groups/actions/list-authorizations"_L1, "ListAppGroupAuthorization"_L1, "GET"_L1},
};

// huawei-appgroup-mail.md 3.3, 4.1
constexpr Known iam[] = {
    {"/v3/auth/tokens"_L1, "KeystoneCreateUserTokenByPassword"_L1, "POST"_L1},
    {"/v3/projects"_L1, "KeystoneListProjects"_L1, "GET"_L1},
    {"/v3/auth/projects"_L1, "KeystoneListAuthProjects"_L1, "GET"_L1},
};

constexpr Known control[] = {
    {"/inbox"_L1, "inbox"_L1, {}},           {"/inbox.json"_L1, "inbox.json"_L1, {}},
    {"/sandbox/faults"_L1, "faults"_L1, {}}, {"/sandbox/release"_L1, "release"_L1, {}},
    {"/sandbox/health"_L1, "health"_L1, {}},
};

template <class Table>
Route find(const Table &table, Route::Area area, const QString &path, const QString &project = {})
{
    for (const Known &known : table) {
        if (known.path == path)
            return {area, known.operation,
                    known.method.latin1() ? QByteArray(known.method.latin1(), known.method.size())
                                          : QByteArray(),
                    project};
    }
    return {};
}

} // namespace

Route routeOf(const HttpRequest &request)
{
    const QString path = QString::fromUtf8(request.path());
    if (path == "/"_L1)
        return {Route::Area::Alibaba, readAlibabaCall(request).action, {}, {}};
    if (path.startsWith("/v1/"_L1)) {
        const QString project = path.section(u'/', 2, 2);
        return find(workspace, Route::Area::Workspace, path.sliced(4 + project.size()), project);
    }
    if (path.startsWith("/v3/"_L1))
        return find(iam, Route::Area::Iam, path);
    return find(control, Route::Area::Control, path);
}

} // namespace herald::sandbox
