// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/iam.h"

#include "app/sandbox/fields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr auto domainId = "d78cbac186b744899480f25bd022f468"_L1;
constexpr auto projectsUrl = "https://iam.myhuaweicloud.com/v3/projects"_L1;

HttpResponse invalidBody()
{
    return iamError(400, u"Bad Request"_s, u"The request body is invalid"_s);
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"_s);
}

} // namespace

HttpResponse iamError(int status, const QString &title, const QString &message)
{
    const QJsonObject error{{u"code"_s, status}, {u"message"_s, message}, {u"title"_s, title}};
    return jsonResponse(status, {{u"error"_s, error}});
}

Iam::Iam(const Options &options, QList<Project> projects, Tokens &tokens)
    : m_options(options)
    , m_projects(std::move(projects))
    , m_tokens(tokens)
{}

HttpResponse Iam::createToken(const HttpRequest &request, const Context &context)
{
    if (!request.header("content-type").toLower().startsWith("application/json"))
        return invalidBody();
    const QJsonObject auth = documentOf(request.body)["auth"_L1].toObject();
    const QJsonObject identity = auth["identity"_L1].toObject();
    const QJsonObject scope = auth["scope"_L1].toObject();
    if (identity["methods"_L1] != QJsonArray{u"password"_s} || scope.isEmpty())
        return invalidBody();
    if (!isUser(identity))
        return iamError(401, u"Unauthorized"_s, u"The username or password is wrong."_s);
    const Project *project = scopedProject(scope["project"_L1].toObject());
    if (!project && scope.contains("project"_L1))
        return iamError(404, u"Not Found"_s, u"Could not find the project."_s);

    const QDateTime expires = context.now.addSecs(m_options.tokenLifetime.count());
    QJsonObject token = tokenBody(project, context.now, expires);
    if (fieldValue(decodeFields(request.query()), "nocatalog").isEmpty())
        token.insert(u"catalog"_s, QJsonArray{QJsonObject{{u"name"_s, u"workspace"_s}}});
    HttpResponse response = jsonResponse(201, {{u"token"_s, token}});
    const QString id = project ? project->id : QString();
    response.headers.append({"X-Subject-Token"_ba, m_tokens.issue({id, expires})});
    return response;
}

bool Iam::isUser(const QJsonObject &identity) const
{
    const QJsonObject user = identity["password"_L1].toObject()["user"_L1].toObject();
    return user["name"_L1] == m_options.userName && user["password"_L1] == m_options.password &&
           user["domain"_L1].toObject()["name"_L1] == m_options.accountName;
}

const Project *Iam::scopedProject(const QJsonObject &scope) const
{
    const auto it = std::find_if(m_projects.begin(), m_projects.end(), [&](const Project &one) {
        return scope["id"_L1] == one.id || scope["name"_L1] == one.name;
    });
    return it == m_projects.end() ? nullptr : &*it;
}

QJsonObject Iam::tokenBody(const Project *project, const QDateTime &issued,
                           const QDateTime &expires) const
{
    const QJsonObject domain{{u"id"_s, domainId}, {u"name"_s, m_options.accountName}};
    QJsonObject token{
        {u"expires_at"_s, isoTime(expires)},
        {u"issued_at"_s, isoTime(issued)},
        {u"methods"_s, QJsonArray{u"password"_s}},
        {u"roles"_s, QJsonArray{QJsonObject{{u"id"_s, u"0"_s}, {u"name"_s, u"te_admin"_s}}}},
        {u"user"_s, QJsonObject{{u"id"_s, u"7116d09f88fa41908676fdd4b039e95b"_s},
                                {u"name"_s, m_options.userName},
                                {u"domain"_s, domain},
                                {u"password_expires_at"_s, QString()}}}};
    if (project)
        token.insert(
            u"project"_s,
            QJsonObject{{u"id"_s, project->id}, {u"name"_s, project->name}, {u"domain"_s, domain}});
    return token;
}

QJsonObject Iam::toJson(const Project &project) const
{
    const bool builtIn = project.name == m_options.region;
    const QString parent = builtIn ? QString(domainId) : m_options.projectId;
    return {{u"id"_s, project.id},
            {u"name"_s, project.name},
            {u"domain_id"_s, domainId},
            {u"parent_id"_s, parent},
            {u"description"_s, QString()},
            {u"enabled"_s, true},
            {u"is_domain"_s, false},
            {u"links"_s, QJsonObject{{u"self"_s, QString(projectsUrl + u'/' + project.id)}}}};
}

HttpResponse Iam::listProjects(const QString &name) const
{
    QJsonArray list;
    for (const Project &project : m_projects) {
        if (name.isEmpty() || project.name == name)
            list.append(toJson(project));
    }
    const QJsonObject links{{u"self"_s, projectsUrl}};
    return jsonResponse(200, {{u"projects"_s, list}, {u"links"_s, links}});
}

} // namespace herald::sandbox
