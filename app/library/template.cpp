// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/template.h"

#include <QJsonArray>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// None when it has no form in which it could be written again: behind the year 9999.
QDateTime momentFrom(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return momentText(moment).isEmpty() ? QDateTime() : moment;
}

QJsonObject textToJson(const TemplateText &text)
{
    return {{"subject"_L1, text.subject}, {"body"_L1, text.body}};
}

TemplateText textFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("subject"_L1).toString(), object.value("body"_L1).toString()};
}

QJsonObject presetToJson(const RoutePreset &preset)
{
    return {{"playbookUuid"_L1, preset.playbookUuid.text()},
            {"playbookName"_L1, preset.playbookName},
            {"nodeName"_L1, preset.nodeName},
            {"componentName"_L1, preset.componentName},
            {"actionName"_L1, preset.actionName},
            {"assetId"_L1, preset.assetId.text()},
            {"assetName"_L1, preset.assetName}};
}

RoutePreset presetFrom(const QJsonObject &object)
{
    RoutePreset preset;
    preset.playbookUuid = PlaybookUuid(object.value("playbookUuid"_L1).toString());
    preset.playbookName = object.value("playbookName"_L1).toString();
    preset.nodeName = object.value("nodeName"_L1).toString();
    preset.componentName = object.value("componentName"_L1).toString();
    preset.actionName = object.value("actionName"_L1).toString();
    preset.assetId = AssetId(object.value("assetId"_L1).toString());
    preset.assetName = object.value("assetName"_L1).toString();
    return preset;
}

QJsonObject versionToJson(const TemplateVersion &version)
{
    QJsonObject object{{"saved"_L1, momentText(version.saved)},
                       {"author"_L1, version.author},
                       {"note"_L1, version.note},
                       {"zh"_L1, textToJson(version.chinese)},
                       {"en"_L1, textToJson(version.english)},
                       {"html"_L1, version.isHtml}};
    if (version.preset)
        object.insert("preset"_L1, presetToJson(*version.preset));
    return object;
}

TemplateVersion versionFrom(const QJsonObject &object)
{
    TemplateVersion version;
    version.saved = momentFrom(object.value("saved"_L1));
    version.author = object.value("author"_L1).toString();
    version.note = object.value("note"_L1).toString();
    version.chinese = textFrom(object.value("zh"_L1));
    version.english = textFrom(object.value("en"_L1));
    version.isHtml = object.value("html"_L1).toBool();
    if (object.contains("preset"_L1))
        version.preset = presetFrom(object.value("preset"_L1).toObject());
    return version;
}

} // namespace

QJsonObject toJson(const Template &t)
{
    QJsonArray versions;
    for (const TemplateVersion &version : t.versions)
        versions.append(versionToJson(version));
    return {{"format"_L1, formatNumber}, {"kind"_L1, "mail-template"_L1},
            {"id"_L1, t.id.text()},      {"name"_L1, t.name},
            {"owner"_L1, t.owner},       {"used"_L1, momentText(t.used)},
            {"versions"_L1, versions}};
}

Result<Template> templateFromJson(const QJsonObject &object)
{
    if (object.value("kind"_L1) != "mail-template"_L1 ||
        object.value("format"_L1).toInt() != formatNumber)
        return failure(Error::Kind::BadInput, u"not a mail template of this version"_s);
    Template t;
    t.id = TemplateId(object.value("id"_L1).toString());
    t.name = object.value("name"_L1).toString().simplified();
    t.owner = object.value("owner"_L1).toString();
    t.used = momentFrom(object.value("used"_L1));
    for (const QJsonValue &version : object.value("versions"_L1).toArray())
        t.versions.append(versionFrom(version.toObject()));
    if (t.name.isEmpty() || t.versions.isEmpty())
        return failure(Error::Kind::BadInput, u"a template without a name or without a text"_s);
    return t;
}

} // namespace herald
