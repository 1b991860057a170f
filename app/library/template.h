// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace herald {

using TemplateId = Id<struct TemplateTag>;

/// A mail's text in one language.
struct TemplateText
{
    QString subject;
    QString body;

    [[nodiscard]] bool isEmpty() const { return subject.isEmpty() && body.isEmpty(); }
    friend bool operator==(const TemplateText &, const TemplateText &) = default;
};

/// Which way the mail takes, as it was chosen when the template was saved.
struct RoutePreset
{
    PlaybookUuid playbookUuid;
    QString playbookName;
    QString nodeName;
    QString componentName;
    QString actionName;
    AssetId assetId;
    QString assetName;

    friend bool operator==(const RoutePreset &, const RoutePreset &) = default;
};

/// One state of a template. Saving never changes one; it adds another.
struct TemplateVersion
{
    QDateTime saved; ///< UTC
    QString author;
    QString note; ///< what is new
    TemplateText chinese;
    TemplateText english;
    bool isHtml = false;
    std::optional<RoutePreset> preset;

    [[nodiscard]] const TemplateText &in(Language language) const
    {
        return language == Language::Chinese ? chinese : english;
    }
    [[nodiscard]] TemplateText &in(Language language)
    {
        return language == Language::Chinese ? chinese : english;
    }
    friend bool operator==(const TemplateVersion &, const TemplateVersion &) = default;
};

/// A text that is used again and again. Holds no receiver and no secret.
struct Template
{
    TemplateId id;
    QString name;
    QString owner;
    QDateTime used;                  ///< the last time, UTC; invalid: never
    QList<TemplateVersion> versions; ///< the oldest first, never empty; version 1 is the first

    [[nodiscard]] const TemplateVersion &newest() const { return versions.constLast(); }
    friend bool operator==(const Template &, const Template &) = default;
};

/// As it lies on disk, and as it is handed on in a file.
[[nodiscard]] QJsonObject toJson(const Template &t);
/// BadInput for what is not a template.
[[nodiscard]] Result<Template> templateFromJson(const QJsonObject &object);

} // namespace herald
