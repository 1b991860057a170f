// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const auto keyMembers = R"("accessKeyId": "ABCDEFGHIJ0123456789", "secretAccessKey": "Zq9s", )"_ba;
const auto keyWords = u"p huawei key id=ABCDEFGHIJ0123456789 secret=Zq9s"_s;

ImportSample koo(const char *title, const QByteArray &encrypt, const QByteArray &profile,
                 const QStringList &found, const QStringList &leftOut = {})
{
    return {title,
            u".hcloud/config.json"_s,
            R"({"current": "p", "language": "cn", "offline": "false", )" + encrypt +
                R"("agreePrivacy": "true", "profiles": [{"name": "p", )" + profile + "}]}",
            ImportSource::KooCli,
            u"p"_s,
            found,
            leftOut};
}

QList<ImportSample> kooSamples()
{
    const auto off = R"("authEncrypt": "false", )"_ba;
    const auto on = R"("authEncrypt": "true", )"_ba;
    const auto project = u"0123456789abcdef0123456789abcdef"_s;
    return {
        koo("AKSK", off,
            keyMembers + R"("mode": "AKSK", "securityToken": "", "region": "cn-north-4", )"
                         R"("projectId": "pr1", "domainId": "d", "readTimeout": 10)",
            {QString(keyWords + u" region=cn-north-4 project=pr1")}),
        koo("AKSK with a token", off, keyMembers + R"("mode": "AKSK", "securityToken": "Zq9t")",
            {u"p huawei temporary id=ABCDEFGHIJ0123456789 secret=Zq9s st=Zq9t"_s}),
        koo("encrypted", on,
            R"("mode": "AKSK", "accessKeyId": "c2FsdA==", "secretAccessKey": "Zq9==", )"
            R"("region": "cn-north-4", "projectId": "0123456789abcdef0123456789abcdef")",
            {QString(u"p huawei key region=cn-north-4 project=" + project + u" (prefill)")},
            {u"+p encrypted authEncrypt"_s}),
        koo("encrypted, all of it", R"("authEncrypt": true, )",
            R"("mode": "AKSK", "accessKeyId": "c2FsdA==", "secretAccessKey": "Zq9==", )"
            R"("securityToken": "Zq9t", "region": "Y24tbm9ydGgtNA==", "projectId": "cHI=")",
            {u"p huawei temporary (prefill)"_s}, {u"+p encrypted authEncrypt"_s}),
        koo("the switch is absent, plain", {}, keyMembers + R"("mode": "")", {keyWords}),
        koo("the switch is absent, encrypted", {},
            R"("mode": "AKSK", "accessKeyId": "c2FsdA==", "secretAccessKey": "Zq9==")",
            {u"p huawei key (prefill)"_s}, {u"+p encrypted authEncrypt"_s}),
        koo("certificates unchecked", off, keyMembers + R"("skipSecureVerify": "true")", {keyWords},
            {u"+p insecure skipSecureVerify"_s}),
        koo("SSO, cached", off,
            R"("mode": "SSO", "ssoAuth": {"stsToken": {"accessKeyId": "A", )"
            R"("secretAccessKey": "Zq9s", "securityToken": "Zq9t"}})",
            {u"p huawei temporary id=A secret=Zq9s st=Zq9t"_s}),
        koo("SSO", off, R"("mode": "SSO", "ssoAuth": {"stsToken": {"accessKeyId": ""}})", {},
            {u"p needs-browser SSO"_s}),
        koo("token", off,
            R"("mode": "token", "xAuthToken": "Zq9x", "expiresAt": "2026-01-02T00:00:00Z")",
            {u"p huawei token token=Zq9x expires=2026-01-02T00:00:00Z"_s}),
        koo("token that ended", off,
            R"("mode": "token", "xAuthToken": "Zq9x", "expiresAt": 1700000000000)", {},
            {u"p expired 2023-11-14T22:13:20Z"_s}),
        koo("token whose end cannot be written", off,
            R"("mode": "token", "xAuthToken": "Zq9x", "expiresAt": 99999999999999999)",
            {u"p huawei token token=Zq9x"_s}),
        koo("ecsAgency", off, R"("mode": "ecsAgency")", {}, {u"p needs-instance ecsAgency"_s}),
        koo("agency", off, R"("mode": "agency", "agencyName": "a")", {}, {u"p old-kind agency"_s}),
        koo("a mode of tomorrow", off, R"("mode": "Quantum")", {}, {u"p unknown-mode Quantum"_s}),
        koo("no secret", off, R"("mode": "AKSK", "accessKeyId": "A")", {},
            {u"p incomplete secretAccessKey"_s}),
    };
}

ImportSample ini(const char *title, const QByteArray &bytes, const QStringList &found,
                 const QStringList &leftOut = {})
{
    return {
        title,  u".huaweicloud/credentials"_s, bytes, ImportSource::HuaweiIni, u"basic"_s, found,
        leftOut};
}

QList<ImportSample> iniSamples()
{
    return {
        ini("basic and global",
            "[basic]\nak = A1\nsk = Zq9s\nproject_id = pr1\n"
            "iam_endpoint = https://iam.cn-north-4.myhuaweicloud.com\n"
            "[global]\nak = A1\nsk = Zq9s\ndomain_id = d\n[global2]\nak = A2\nsk = Zq9u\n",
            {u"basic huawei key id=A1 secret=Zq9s region=cn-north-4 project=pr1"_s,
             u"global2 huawei key id=A2 secret=Zq9u"_s}),
        ini("temporary, IAM in Europe",
            "[basic]\nak = A1\nsk = Zq9s\nsecurity_token = Zq9t\n"
            "iam_endpoint = iam.eu-west-101.myhuaweicloud.eu\n",
            {u"basic huawei temporary id=A1 secret=Zq9s st=Zq9t region=eu-west-101 "
             "iam=https://iam.eu-west-101.myhuaweicloud.eu"_s}),
        ini("IAM elsewhere",
            "[basic]\nak = A1\nsk = Zq9s\niam_endpoint = https://iam.example.com:8443/v3\n"
            "[basic2]\nak = A2\nsk = Zq9u\niam_endpoint = http://iam.example.com\n",
            {u"basic huawei key id=A1 secret=Zq9s iam=https://iam.example.com:8443"_s,
             u"basic2 huawei key id=A2 secret=Zq9u"_s},
            {u"+basic other-cloud iam.example.com"_s, u"+basic2 incomplete iam_endpoint"_s}),
        ini("federation wins", "[basic]\nak = A1\nsk = Zq9s\nidp_id = i\nid_token_file = f\n", {},
            {u"basic old-kind idp_id"_s}),
        ini("no secret", "[basic]\nak = A1\n", {}, {u"basic incomplete sk"_s}),
    };
}

ImportSample csv(const char *title, const QByteArray &bytes, const QStringList &found)
{
    return {title, u"credentials.csv"_s, bytes, ImportSource::CredentialsCsv, {}, found, {}};
}

QList<ImportSample> csvSamples()
{
    return {
        csv("as downloaded", "User Name,Access Key Id,Secret Access Key\r\n\"ann\",A1,Zq9s\r\n",
            {u"ann huawei key id=A1 secret=Zq9s"_s}),
        csv("mark, quotes and more columns",
            "\xEF\xBB\xBF user name ,ACCESS KEY ID,Secret Access Key,Note\n"
            "\"a \"\"x\"\", b\",A1,Zq9s,\"two\nlines\"\n",
            {u"a \"x\", b huawei key id=A1 secret=Zq9s"_s}),
    };
}

ImportSample clouds(const char *title, const QByteArray &bytes, const QStringList &found,
                    const QStringList &leftOut = {})
{
    return {title, u"clouds.yaml"_s, bytes, ImportSource::CloudsYaml, {}, found, leftOut};
}

QList<ImportSample> cloudsSamples()
{
    const auto user = "username: ann, password: \"Zq9p \", user_domain_name: acme"_ba;
    return {
        clouds("as documented",
               "# mine\nclouds:\n  hw:\n    region_name: cn-north-4\n    auth:\n"
               "      auth_url: https://iam.cn-north-4.myhuaweicloud.com/v3\n      username: ann\n"
               "      password: 'Zq9 p'\n      project_name: cn-north-4\n"
               "      project_id: pr1\n      user_domain_name: acme\n"
               "    identity_api_version: 3\n    interface: [public]\ncache: {a: b}\n",
               {u"hw huawei password password=Zq9 p region=cn-north-4 project=pr1 account=acme "
                "user=ann"_s}),
        clouds("the region is in the host, and the project is another",
               "clouds: {hw: {auth: {auth_url: 'https://iam.ap-southeast-3.myhuaweicloud.com:443', "
               "project_name: ap-southeast-3_lab, " +
                   user + "}}}",
               {u"hw huawei password password=Zq9p  region=ap-southeast-3 account=acme user=ann"_s},
               {u"+hw no-such-setting auth.project_name"_s}),
        clouds("the region is in the project's name",
               "clouds: {hw: {auth: {auth_url: 'https://iam.myhuaweicloud.com/v3', "
               "project_name: cn-north-4, " +
                   user + "}}}",
               {u"hw huawei password password=Zq9p  region=cn-north-4 account=acme user=ann"_s}),
        clouds("another region's IAM",
               "clouds: {hw: {region_name: cn-east-3, verify: false, auth: {auth_url: "
               "'https://iam.cn-north-4.myhuaweicloud.com/v3', " +
                   user + "}}}",
               {u"hw huawei password password=Zq9p  region=cn-east-3 "
                "iam=https://iam.cn-north-4.myhuaweicloud.com account=acme user=ann"_s},
               {u"+hw insecure verify"_s}),
        clouds("another provider",
               "clouds: {o: {auth: {auth_url: 'https://keystone.example.com:5000/v3/', " + user +
                   "}}}",
               {u"o huawei password password=Zq9p  iam=https://keystone.example.com:5000 "
                "account=acme user=ann"_s},
               {u"+o other-cloud keystone.example.com"_s}),
        clouds("the password and the account are elsewhere",
               "clouds: {hw: {region_name: cn-north-4, auth: {auth_url: "
               "'https://iam.cn-north-4.myhuaweicloud.com', username: ann}}}",
               {u"hw huawei password region=cn-north-4 user=ann (prefill)"_s},
               {u"+hw incomplete auth.user_domain_name"_s, u"+hw incomplete auth.password"_s}),
        clouds("a token",
               "clouds: {hw: {auth_type: token, auth: {auth_url: "
               "'https://iam.cn-north-4.myhuaweicloud.com', token: Zq9x}}}",
               {u"hw huawei token token=Zq9x region=cn-north-4"_s}),
        clouds("what cannot be used",
               "clouds:\n  plain: {auth: {auth_url: 'http://iam.cn-north-4.myhuaweicloud.com'}}\n"
               "  none: {auth: {username: ann}}\n  empty:\n  map: {}\n"
               "  in-url: {auth: {auth_url: 'https://ann:Zq9p@iam.cn-north-4.myhuaweicloud.com'}}\n"
               "  path: {auth: {auth_url: 'https://example.com/identity/v3'}}\n"
               "  type: {auth_type: v3applicationcredential}\n  no-token: {auth_type: v3token}\n"
               "  nobody: {auth: {auth_url: 'https://iam.cn-north-4.myhuaweicloud.com'}}\n"
               "  lines: {auth: {auth_url: 'https://iam.cn-north-4.myhuaweicloud.com', "
               "username: \"a\\nb\", user_domain_name: acme, password: \"Zq9\\0p\"}}\n",
               {},
               {u"plain insecure auth.auth_url"_s, u"none incomplete auth.auth_url"_s,
                u"map incomplete auth.auth_url"_s, u"in-url incomplete auth.auth_url"_s,
                u"path incomplete auth.auth_url"_s, u"type unknown-mode v3applicationcredential"_s,
                u"no-token incomplete auth.token"_s, u"nobody incomplete auth.username"_s,
                u"lines incomplete auth.username"_s}),
    };
}

} // namespace

QList<ImportSample> huaweiSamples()
{
    return kooSamples() + iniSamples() + csvSamples() + cloudsSamples();
}
