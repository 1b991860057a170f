// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/credentialimport.h"

#include "app/imports/inifile.h"
#include "app/imports/jsonsections.h"
#include "app/imports/readers.h"
#include "app/imports/textfile.h"
#include "app/imports/yamlsections.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace herald {

using namespace Qt::StringLiterals;
using namespace imports;

namespace {

constexpr size_t mostSections = 200;

tl::unexpected<Error> unusable(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

/// One import on its way: the file's text, and what is known besides.
struct Reading
{
    QByteArrayView text;
    const QProcessEnvironment &environment;
    const QDateTime &now;
    CredentialImport into;
};

/// The first of the variables that says something, else `otherwise`.
QString chosen(const QProcessEnvironment &environment, const QStringList &names,
               const QString &otherwise)
{
    for (const QString &name : names) {
        if (const QString value = environment.value(name).trimmed(); !value.isEmpty())
            return value;
    }
    return otherwise;
}

Result<void> fewEnough(const Sections &sections)
{
    if (sections.size() > mostSections)
        return unusable(u"more than %1 entries"_s.arg(mostSections));
    return {};
}

/// Which of the two CLIs wrote it, if one did: `access_key_id` is one's, `accessKeyId` the other's.
std::optional<ImportSource> jsonSource(const QJsonObject &config, const QString &path)
{
    QStringList members = config.keys();
    for (const QJsonValue &profile : config["profiles"_L1].toArray())
        members += profile.toObject().keys();
    const auto anyOf = [&](const auto &names) {
        return std::any_of(names.begin(), names.end(),
                           [&](QLatin1StringView name) { return members.contains(name); });
    };
    constexpr std::array kooCli{"authEncrypt"_L1, "agreePrivacy"_L1, "accessKeyId"_L1,
                                "secretAccessKey"_L1};
    constexpr std::array aliyun{"meta_path"_L1, "access_key_id"_L1, "region_id"_L1,
                                "output_format"_L1};
    if (anyOf(kooCli) || (path.contains(".hcloud"_L1) && !anyOf(aliyun)))
        return ImportSource::KooCli;
    if (anyOf(aliyun) || path.contains(".aliyun"_L1))
        return ImportSource::AliyunCli;
    return std::nullopt;
}

Result<void> readYaml(Reading &reading)
{
    Result<Sections> clouds = yamlSections(reading.text);
    if (!clouds)
        return tl::unexpected(clouds.error());
    if (clouds->empty())
        return unusable(u"no entries below \"clouds\""_s);
    if (const Result<void> few = fewEnough(*clouds); !few)
        return few;
    reading.into.source = ImportSource::CloudsYaml;
    reading.into.current = chosen(reading.environment, {u"OS_CLOUD"_s}, {});
    readCloudsYaml(*clouds, reading.into);
    return {};
}

Result<void> readJson(Reading &reading)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(reading.text.data(), reading.text.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return unusable(u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject config = document.object();
    if (config["clouds"_L1].isObject()) // JSON is YAML as well
        return readYaml(reading);
    const std::optional<ImportSource> source = jsonSource(config, reading.into.origin);
    if (!config["profiles"_L1].isArray() || !source)
        return unusable(u"JSON, but no \"profiles\" of a known tool"_s);
    Sections profiles = jsonSections(config["profiles"_L1].toArray());
    if (const Result<void> few = fewEnough(profiles); !few)
        return few;
    CredentialImport &into = reading.into;
    into.source = *source;
    into.current = config["current"_L1].toString();
    if (into.source == ImportSource::KooCli) {
        readKooCli(config, profiles, reading.now, into);
        return {};
    }
    into.source = ImportSource::AliyunCli;
    into.current =
        chosen(reading.environment,
               {u"ALIBABACLOUD_PROFILE"_s, u"ALIBABA_CLOUD_PROFILE"_s, u"ALICLOUD_PROFILE"_s},
               into.current.isEmpty() ? u"default"_s : into.current);
    readAliyunCli(profiles, reading.now, into);
    return {};
}

bool anyHas(const Sections &sections, QLatin1StringView name)
{
    return std::any_of(sections.begin(), sections.end(),
                       [&](const Section &section) { return section.fields.has(name); });
}

/// Other files have a `type` as well.
bool isAlibabaIni(const Sections &sections)
{
    constexpr std::array names{"role_name"_L1, "role_arn"_L1, "public_key_id"_L1,
                               "bearer_token"_L1};
    return anyHas(sections, "access_key_id"_L1) ||
           (anyHas(sections, "type"_L1) &&
            std::any_of(names.begin(), names.end(),
                        [&](QLatin1StringView name) { return anyHas(sections, name); }));
}

/// The regions are in the file beside; they are not missed when they cannot be read.
Sections oldSettings(const QString &path)
{
    Result<QByteArray> bytes = readWhole(QFileInfo(path).absolutePath() + u"/configure"_s);
    if (!bytes)
        return {};
    const Wiping wiping(*bytes);
    const Result<QByteArrayView> text = textOf(*bytes);
    Result<Sections> sections = text ? iniSections(*text) : Result<Sections>();
    return sections && fewEnough(*sections) ? *std::move(sections) : Sections();
}

Result<void> readIni(Reading &reading)
{
    Result<Sections> sections = iniSections(reading.text);
    if (!sections)
        return tl::unexpected(sections.error());
    if (const Result<void> few = fewEnough(*sections); !few)
        return few;
    CredentialImport &into = reading.into;
    if (anyHas(*sections, "aliyun_access_key_id"_L1)) {
        into.source = ImportSource::AliyunCli;
        into.current = u"default"_s;
        Sections settings = oldSettings(into.origin);
        readOldAliyunCli(*sections, settings, into);
    } else if (isAlibabaIni(*sections)) {
        into.source = ImportSource::AlibabaIni;
        into.current = chosen(reading.environment, {u"ALIBABA_CLOUD_PROFILE"_s}, u"default"_s);
        readAlibabaIni(*sections, into);
    } else if (anyHas(*sections, "ak"_L1) || anyHas(*sections, "sk"_L1) ||
               anyHas(*sections, "idp_id"_L1)) {
        into.source = ImportSource::HuaweiIni;
        into.current = u"basic"_s;
        readHuaweiIni(*sections, into);
    } else {
        return unusable(u"an INI file, but without access keys of a known tool"_s);
    }
    return {};
}

bool hasLine(QByteArrayView text, bool (*matches)(QByteArrayView))
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (matches(end < 0 ? text : text.first(end)))
            return true;
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return false;
}

Result<void> readByContent(Reading &reading)
{
    const QByteArrayView text = reading.text;
    const QString suffix = QFileInfo(reading.into.origin).suffix().toLower();
    if (suffix == "yaml"_L1 || suffix == "yml"_L1)
        return readYaml(reading);
    if (text.trimmed().front() == '{')
        return readJson(reading);
    if (hasLine(text, [](QByteArrayView line) { return line.startsWith("clouds:"); }))
        return readYaml(reading);
    if (suffix == "csv"_L1 || isKeyCsv(text))
        return readKeyCsv(text, reading.into);
    if (hasLine(text, [](QByteArrayView line) { return line.trimmed().startsWith("["); }))
        return readIni(reading);
    return unusable(u"no file of credentials that Herald knows"_s);
}

} // namespace

Result<CredentialImport> readCredentialFile(const QString &path,
                                            const QProcessEnvironment &environment,
                                            const QDateTime &now)
{
    const auto trouble = [&](Error error) {
        error.text = path + u": "_s + error.text;
        return tl::unexpected(error);
    };
    Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return trouble(bytes.error());
    const Wiping wiping(*bytes);
    const Result<QByteArrayView> text = textOf(*bytes);
    if (!text)
        return trouble(text.error());
    Reading reading{*text, environment, now, {}};
    reading.into.origin = path;
    const Result<void> read = readByContent(reading);
    if (!read)
        return trouble(read.error());
    if (reading.into.found.size() > mostSections)
        return trouble(Error{.text = u"too many entries"_s});
    return std::move(reading.into);
}

} // namespace herald
