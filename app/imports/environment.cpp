// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/openstack.h"
#include "app/imports/places.h"

#include <algorithm>
#include <array>

namespace herald {

using namespace Qt::StringLiterals;
using namespace imports;

namespace {

/// What the CLI reads besides the library's names, in its order (alibaba-soar.md 6.3). A key is
/// taken from one family only: halves of two keys would make none.
struct KeyNames
{
    QLatin1StringView id;
    QLatin1StringView secret;
    QLatin1StringView token;
};
constexpr std::array alibabaKeys{
    KeyNames{"ALIBABA_CLOUD_ACCESS_KEY_ID"_L1, "ALIBABA_CLOUD_ACCESS_KEY_SECRET"_L1,
             "ALIBABA_CLOUD_SECURITY_TOKEN"_L1},
    KeyNames{"ALIBABACLOUD_ACCESS_KEY_ID"_L1, "ALIBABACLOUD_ACCESS_KEY_SECRET"_L1,
             "ALIBABACLOUD_SECURITY_TOKEN"_L1},
    KeyNames{"ALICLOUD_ACCESS_KEY_ID"_L1, "ALICLOUD_ACCESS_KEY_SECRET"_L1,
             "ALICLOUD_SECURITY_TOKEN"_L1},
    KeyNames{"ACCESS_KEY_ID"_L1, "ACCESS_KEY_SECRET"_L1, "SECURITY_TOKEN"_L1},
};
constexpr std::array alibabaRegions{"ALIBABA_CLOUD_REGION_ID"_L1, "ALIBABACLOUD_REGION_ID"_L1,
                                    "ALICLOUD_REGION_ID"_L1, "REGION_ID"_L1, "REGION"_L1};
constexpr std::array alibabaRoles{"ALIBABACLOUD_ROLE_ARN"_L1, "ALIBABA_CLOUD_ROLE_ARN"_L1};

/// Terraform's (huawei-appgroup-mail.md 7.3).
constexpr OpenStackNames terraformNames{
    .authUrl = "HW_AUTH_URL"_L1,
    .token = "HW_AUTH_TOKEN"_L1,
    .accessKey = "HW_ACCESS_KEY"_L1,
    .secretKey = "HW_SECRET_KEY"_L1,
    .securityToken = "HW_SECURITY_TOKEN"_L1,
    .userName = "HW_USER_NAME"_L1,
    .password = "HW_USER_PASSWORD"_L1,
    .accountName = {"HW_DOMAIN_NAME"_L1, {}, {}},
    .projectId = {"HW_PROJECT_ID"_L1, {}},
    .projectName = {"HW_PROJECT_NAME"_L1, {}},
    .region = "HW_REGION_NAME"_L1,
    .insecure = "HW_INSECURE"_L1,
    .needsAuthUrl = false,
};
constexpr OpenStackNames openStackNames{
    .authUrl = "OS_AUTH_URL"_L1,
    .token = "OS_AUTH_TOKEN"_L1,
    .accessKey = "OS_ACCESS_KEY"_L1,
    .secretKey = "OS_SECRET_KEY"_L1,
    .securityToken = {},
    .userName = "OS_USERNAME"_L1,
    .password = "OS_PASSWORD"_L1,
    .accountName = {"OS_USER_DOMAIN_NAME"_L1, "OS_DOMAIN_NAME"_L1, {}},
    .projectId = {"OS_PROJECT_ID"_L1, "OS_TENANT_ID"_L1},
    .projectName = {"OS_PROJECT_NAME"_L1, "OS_TENANT_NAME"_L1},
    .region = "OS_REGION_NAME"_L1,
    .insecure = "OS_INSECURE"_L1,
};

/// A family's section holds all variables, as families share some.
Section sectionOf(const QString &family, const QProcessEnvironment &environment)
{
    Section section{family, {}};
    for (const QString &name : environment.keys())
        section.fields.set(name, environment.value(name).toUtf8());
    return section;
}

template <size_t N>
QLatin1StringView firstOf(const Fields &fields, const std::array<QLatin1StringView, N> &names)
{
    const auto first = std::find_if(names.begin(), names.end(),
                                    [&](QLatin1StringView name) { return fields.has(name); });
    return first == names.end() ? QLatin1StringView() : *first;
}

/// The first family with a whole key, else the first with half of one.
const KeyNames *alibabaKey(const Fields &fields)
{
    const auto isWhole = [&](const KeyNames &names) {
        return fields.has(names.id) && fields.has(names.secret);
    };
    const auto isBegun = [&](const KeyNames &names) {
        return fields.has(names.id) || fields.has(names.secret);
    };
    auto found = std::find_if(alibabaKeys.begin(), alibabaKeys.end(), isWhole);
    if (found == alibabaKeys.end())
        found = std::find_if(alibabaKeys.begin(), alibabaKeys.end(), isBegun);
    return found == alibabaKeys.end() ? nullptr : &*found;
}

bool holdsOidc(const Fields &fields)
{
    constexpr std::array providers{"ALIBABACLOUD_OIDC_PROVIDER_ARN"_L1,
                                   "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_L1};
    constexpr std::array files{"ALIBABACLOUD_OIDC_TOKEN_FILE"_L1,
                               "ALIBABA_CLOUD_OIDC_TOKEN_FILE"_L1};
    return !firstOf(fields, providers).isEmpty() && !firstOf(fields, files).isEmpty();
}

void takeAlibabaKey(Entry &entry, const KeyNames &key)
{
    Fields &fields = entry.fields;
    entry.readKey(key.id, key.secret, key.token);
    entry.readRegion(firstOf(fields, alibabaRegions));
    readEndpoint(entry, "ALIBABA_CLOUD_ENDPOINT"_L1);
    const QLatin1StringView role = firstOf(fields, alibabaRoles);
    const bool isTemporary = entry.profile.credential == CredentialKind::TemporaryAccessKey;
    if (!role.isEmpty() && !isTemporary && !holdsOidc(fields)) { // as the CLI guesses
        entry.profile.credential = CredentialKind::AssumedRole;
        entry.profile.roleArn = fields.text(role);
        entry.profile.roleSession = fields.text("ALIBABA_CLOUD_ROLE_SESSION_NAME"_L1);
        readSts(entry, {}, "ALIBABA_CLOUD_STS_REGION"_L1,
                fields.isOn("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"_L1));
    }
    entry.take();
}

void readAlibaba(const QProcessEnvironment &environment, CredentialImport &into)
{
    Section section = sectionOf(u"ALIBABA_CLOUD"_s, environment);
    if (const KeyNames *key = alibabaKey(section.fields)) {
        Entry entry(into, section, CloudKind::Alibaba);
        takeAlibabaKey(entry, *key);
    }
    Entry others(into, section, CloudKind::Alibaba);
    if (holdsOidc(section.fields))
        others.leaveOut(NotTaken::OldKind, u"ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_s);
    if (section.fields.has("ALIBABA_CLOUD_ECS_METADATA"_L1))
        others.leaveOut(NotTaken::NeedsInstance, u"ALIBABA_CLOUD_ECS_METADATA"_s);
    if (section.fields.has("ALIBABA_CLOUD_CREDENTIALS_URI"_L1))
        others.leaveOut(NotTaken::NeedsUrl, u"ALIBABA_CLOUD_CREDENTIALS_URI"_s);
}

void readHuaweiSdk(const QProcessEnvironment &environment, CredentialImport &into)
{
    Section section = sectionOf(u"HUAWEICLOUD_SDK"_s, environment);
    const Fields &fields = section.fields;
    Entry entry(into, section, CloudKind::Huawei);
    if (fields.has("HUAWEICLOUD_SDK_IDP_ID"_L1) && fields.has("HUAWEICLOUD_SDK_ID_TOKEN_FILE"_L1))
        return entry.leaveOut(NotTaken::OldKind, u"HUAWEICLOUD_SDK_IDP_ID"_s);
    if (!fields.has("HUAWEICLOUD_SDK_AK"_L1) && !fields.has("HUAWEICLOUD_SDK_SK"_L1))
        return;
    entry.readKey("HUAWEICLOUD_SDK_AK"_L1, "HUAWEICLOUD_SDK_SK"_L1,
                  "HUAWEICLOUD_SDK_SECURITY_TOKEN"_L1);
    entry.profile.projectId = entry.fields.text("HUAWEICLOUD_SDK_PROJECT_ID"_L1);
    constexpr auto iam = "HUAWEICLOUD_SDK_IAM_ENDPOINT"_L1;
    if (fields.has(iam) && !readIam(entry, iam))
        entry.note(NotTaken::Incomplete, iam);
    entry.take();
}

void readTerraform(const QProcessEnvironment &environment, CredentialImport &into)
{
    Section section = sectionOf(u"HW"_s, environment);
    if (!holdsIdentity(section.fields, terraformNames))
        return;
    Entry entry(into, section, CloudKind::Huawei);
    if (const QString role = section.fields.firstLike("HW_ASSUME_ROLE_"_L1); !role.isEmpty())
        entry.note(NotTaken::NoSuchSetting, role);
    const QString cloud = section.fields.text("HW_CLOUD"_L1);
    if (!cloud.isEmpty() && cloud != "myhuaweicloud.com"_L1)
        entry.note(NotTaken::NoSuchSetting, u"HW_CLOUD"_s);
    readOpenStack(entry, terraformNames);
}

void readOpenStackVariables(const QProcessEnvironment &environment, CredentialImport &into)
{
    Section section = sectionOf(u"OS"_s, environment);
    if (!holdsIdentity(section.fields, openStackNames))
        return;
    Entry entry(into, section, CloudKind::Huawei);
    readOpenStack(entry, openStackNames);
}

} // namespace

CredentialImport readEnvironment(const QProcessEnvironment &environment)
{
    CredentialImport read;
    read.source = ImportSource::Environment;
    readAlibaba(environment, read);
    readHuaweiSdk(environment, read);
    readTerraform(environment, read);
    readOpenStackVariables(environment, read);
    return read;
}

} // namespace herald
