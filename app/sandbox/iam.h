// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/context.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/options.h"
#include "app/sandbox/tokens.h"

namespace herald::sandbox {

struct Project
{
    QString id;
    QString name; ///< region id, or region id + '_' + text
};

/// The shape of IAM's own refusals (6.1).
[[nodiscard]] HttpResponse iamError(int status, const QString &title, const QString &message);

/// Tokens for passwords, and the lists of projects (huawei-appgroup-mail.md 3.3, 4.1).
class Iam
{
public:
    Iam(const Options &options, QList<Project> projects, Tokens &tokens);

    /// POST /v3/auth/tokens
    [[nodiscard]] HttpResponse createToken(const HttpRequest &request, const Context &context);
    /// GET /v3/projects and GET /v3/auth/projects; an empty name lists all.
    [[nodiscard]] HttpResponse listProjects(const QString &name) const;

private:
    [[nodiscard]] bool isUser(const QJsonObject &identity) const;
    [[nodiscard]] const Project *scopedProject(const QJsonObject &scope) const;
    [[nodiscard]] QJsonObject toJson(const Project &project) const;
    [[nodiscard]] QJsonObject tokenBody(const Project *project, const QDateTime &issued,
                                        const QDateTime &expires) const;

    Options m_options;
    QList<Project> m_projects;
    Tokens &m_tokens;
};

} // namespace herald::sandbox
