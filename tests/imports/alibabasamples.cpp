// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const auto cliFile = u".aliyun/config.json"_s;
const auto iniFile = u".alibabacloud/credentials"_s;

ImportSample cli(const char *title, const QByteArray &profile, const QStringList &found,
                 const QStringList &leftOut = {})
{
    return {title,
            cliFile,
            "{\n\t\"current\": \"p\",\n\t\"profiles\": [{\"name\": \"p\", " + profile +
                "}],\n\t\"meta_path\": \"\"\n}\n",
            ImportSource::AliyunCli,
            u"p"_s,
            found,
            leftOut};
}

ImportSample ini(const char *title, const QByteArray &bytes, const QStringList &found,
                 const QStringList &leftOut = {})
{
    return {title, iniFile, bytes, ImportSource::AlibabaIni, u"default"_s, found, leftOut};
}

QList<ImportSample> usableModes()
{
    const auto key = R"("access_key_id": "LTAI1", "access_key_secret": "Zq9s", )"_ba;
    const QByteArray temporary = key + R"("sts_token": "Zq9t", )";
    return {
        cli("AK", key + R"("mode": "AK", "region_id": "cn-hangzhou", "language": "zh")",
            {u"p alibaba key id=LTAI1 secret=Zq9s region=cn-hangzhou"_s}),
        cli("a mode in other case", key + R"("mode": "aK")",
            {u"p alibaba key id=LTAI1 secret=Zq9s"_s}),
        cli("AK does not use a token", temporary + R"("mode": "AK")",
            {u"p alibaba key id=LTAI1 secret=Zq9s"_s}),
        cli("StsToken", temporary + R"("mode": "StsToken")",
            {u"p alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t"_s}),
        cli("StsToken with an end",
            temporary + R"("mode": "StsToken", "sts_expiration": 1767225601)",
            {u"p alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t expires=2026-01-01T00:00:01Z"_s}),
        cli("StsToken that ended",
            temporary + R"("mode": "StsToken", "sts_expiration": 1767225600)", {},
            {u"p expired 2026-01-01T00:00:00Z"_s}),
        cli("CloudSSO, cached", temporary + R"("mode": "CloudSSO", "sts_expiration": 1767229200)",
            {u"p alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t expires=2026-01-01T01:00:00Z"_s}),
        cli("OAuth, ended", temporary + R"("mode": "OAuth", "sts_expiration": 1700000000)", {},
            {u"p expired 2023-11-14T22:13:20Z"_s}),
        cli("External, cached",
            temporary +
                R"("mode": "External", "process_command": "x", "sts_expiration": 1767229200)",
            {u"p alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t expires=2026-01-01T01:00:00Z"_s}),
        cli("RamRoleArn",
            key + R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/a", )"
                  R"("ram_session_name": "s", "external_id": "e", "sts_region": "cn-beijing")",
            {u"p alibaba role id=LTAI1 secret=Zq9s iam=https://sts.cn-beijing.aliyuncs.com "
             "role=acs:ram::1:role/a session=s external=e"_s}),
        cli("RamRoleArn with a token and an STS of its own",
            temporary + R"("mode": "RamRoleArn", "ram_role_arn": "acs:ram::1:role/a", )"
                        R"("sts_region": "x", "sts_endpoint": "sts.example.com")",
            {u"p alibaba role id=LTAI1 secret=Zq9s st=Zq9t iam=https://sts.example.com "
             "role=acs:ram::1:role/a"_s},
            {u"+p other-cloud sts.example.com"_s}),
        cli("guessed AK", key + R"("mode": "")", {u"p alibaba key id=LTAI1 secret=Zq9s"_s}),
        cli("guessed StsToken", temporary + R"("ram_role_arn": "r")",
            {u"p alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t"_s}),
        cli("guessed RamRoleArn", key + R"("ram_role_arn": "r")",
            {u"p alibaba role id=LTAI1 secret=Zq9s role=r"_s}),
        cli("the product's endpoint",
            key + R"("endpoint": "sophonsoar-vpc.ap-southeast-1.aliyuncs.com")",
            {u"p alibaba key id=LTAI1 secret=Zq9s "
             "endpoint=https://sophonsoar-vpc.ap-southeast-1.aliyuncs.com"_s}),
        cli("another product's endpoint",
            key + R"("endpoint": "ecs.aliyuncs.com", "endpoint_type": "vpc")",
            {u"p alibaba key id=LTAI1 secret=Zq9s"_s},
            {u"+p no-such-setting endpoint"_s, u"+p no-such-setting endpoint_type"_s}),
        cli("a foreign endpoint", key + R"("endpoint": "https://sophonsoar.example.com/")",
            {u"p alibaba key id=LTAI1 secret=Zq9s endpoint=https://sophonsoar.example.com"_s},
            {u"+p other-cloud sophonsoar.example.com"_s}),
        cli("a plain endpoint", key + R"("endpoint": "http://sophonsoar.aliyuncs.com")",
            {u"p alibaba key id=LTAI1 secret=Zq9s"_s}, {u"+p no-such-setting endpoint"_s}),
        cli("a region that is none", key + R"("region_id": "evil.com/")",
            {u"p alibaba key id=LTAI1 secret=Zq9s"_s}, {u"+p incomplete region_id"_s}),
    };
}

QList<ImportSample> closedModes()
{
    const auto key = R"("access_key_id": "LTAI1", "access_key_secret": "Zq9s", )"_ba;
    return {
        cli("EcsRamRole", R"("mode": "EcsRamRole", "ram_role_name": "r")", {},
            {u"p needs-instance EcsRamRole"_s}),
        cli("RamRoleArnWithRoleName", R"("mode": "RamRoleArnWithRoleName")", {},
            {u"p needs-instance RamRoleArnWithRoleName"_s}),
        cli("RsaKeyPair", R"("mode": "RsaKeyPair", "private_key": "Zq9\nk")", {},
            {u"p old-kind RsaKeyPair"_s}),
        cli("External", R"("mode": "External", "process_command": "x")", {},
            {u"p needs-program External"_s}),
        cli("CredentialsURI", R"("mode": "CredentialsURI", "credentials_uri": "http://x")", {},
            {u"p needs-url CredentialsURI"_s}),
        cli("OIDC", R"("mode": "OIDC")", {}, {u"p old-kind OIDC"_s}),
        cli("CloudSSO", R"("mode": "CloudSSO", "access_token": "Zq9a")", {},
            {u"p needs-browser CloudSSO"_s}),
        cli("OAuth whose end is not known", key + R"("sts_token": "Zq9t", "mode": "OAuth")", {},
            {u"p needs-browser OAuth"_s}),
        cli("BearerToken", R"("mode": "BearerToken", "bearer_token": "Zq9b")", {},
            {u"p old-kind BearerToken"_s}),
        cli("Anonymous", R"("mode": "Anonymous")", {}, {u"p incomplete Anonymous"_s}),
        cli("a mode of tomorrow", R"("mode": "Quantum")", {}, {u"p unknown-mode Quantum"_s}),
        cli("a mode that is none", R"("mode": "Zq9 is no mode")", {}, {u"p unknown-mode mode"_s}),
        cli("guessed RsaKeyPair", R"("private_key": "Zq9k", "key_pair_name": "k")", {},
            {u"p old-kind RsaKeyPair"_s}),
        cli("guessed EcsRamRole", R"("ram_role_name": "r")", {},
            {u"p needs-instance EcsRamRole"_s}),
        cli("guessed External", R"("process_command": "x")", {}, {u"p needs-program External"_s}),
        cli("guessed OIDC",
            R"("oidc_provider_arn": "a", "oidc_token_file": "f", "ram_role_arn": "r")", {},
            {u"p old-kind OIDC"_s}),
        cli("guessed CloudSSO", R"("cloud_sso_sign_in_url": "https://x")", {},
            {u"p needs-browser CloudSSO"_s}),
        cli("guessed BearerToken", R"("bearer_token": "Zq9b")", {}, {u"p old-kind BearerToken"_s}),
        cli("nothing in it", R"("mode": "")", {}, {u"p incomplete access_key_id"_s}),
        cli("no secret", R"("mode": "AK", "access_key_id": "LTAI1")", {},
            {u"p incomplete access_key_secret"_s}),
        cli("no token", key + R"("mode": "StsToken")", {}, {u"p incomplete sts_token"_s}),
        cli("no role", key + R"("mode": "RamRoleArn")", {}, {u"p incomplete ram_role_arn"_s}),
        cli("a line break in the secret",
            R"("mode": "AK", "access_key_id": "LTAI1", "access_key_secret": "Zq9\r\ns")", {},
            {u"p incomplete access_key_secret"_s}),
        cli("a NUL in the id",
            R"("mode": "AK", "access_key_id": "LT\u0000AI", "access_key_secret": "Zq9s")", {},
            {u"p incomplete access_key_id"_s}),
    };
}

ImportSample chained()
{
    const auto chain = [](const QByteArray &name, const QByteArray &source) -> QByteArray {
        return R"({"name": ")" + name +
               R"(", "mode": "ChainableRamRoleArn", "ram_role_arn": "r", "source_profile": ")" +
               source + "\"}";
    };
    return {"ChainableRamRoleArn",
            cliFile,
            R"({"current": "", "profiles": [)" + chain("a", "key") + ',' + chain("b", "gone") +
                ',' + chain("c", "a") +
                R"(, {"name": "key", "access_key_id": "LTAI1", "access_key_secret": "Zq9s"}, 7]})",
            ImportSource::AliyunCli,
            u"default"_s,
            {u"a alibaba role id=LTAI1 secret=Zq9s role=r"_s,
             u"key alibaba key id=LTAI1 secret=Zq9s"_s},
            {u"b needs-profile source_profile"_s, u"c needs-profile ChainableRamRoleArn"_s,
             u"default incomplete access_key_id"_s}};
}

QList<ImportSample> iniSamples()
{
    const auto key = "access_key_id = LTAI1\naccess_key_secret = Zq9s\n"_ba;
    return {
        ini("access_key, as a person writes it",
            "\xEF\xBB\xBF# mine\r\n\r\n[default] ; first\r\n  enable = true\r\nTYPE = access_key # "
            "kind\r\n"
            "access_key_id:LTAI1 # id\r\naccess_key_secret=Zq9#s=;\\n\r\n",
            {u"default alibaba key id=LTAI1 secret=Zq9#s=;\\n"_s}),
        ini("sts", "[t]\ntype = sts\n" + key + "security_token = Zq9t",
            {u"t alibaba temporary id=LTAI1 secret=Zq9s st=Zq9t"_s}),
        ini("ram_role_arn",
            "[r]\ntype = ram_role_arn\n" + key +
                "role_arn = acs:ram::1:role/a\nrole_session_name = s\npolicy = {}\n",
            {u"r alibaba role id=LTAI1 secret=Zq9s role=acs:ram::1:role/a session=s"_s},
            {u"+r no-such-setting policy"_s}),
        ini("all others",
            "[]\n" + key +
                "[e]\ntype = ecs_ram_role\nrole_name = r\n[o]\ntype = oidc_role_arn\n"
                "[k]\ntype = rsa_key_pair\npublic_key_id = i\nprivate_key_file = f\n"
                "[b]\ntype = bearer\nbearer_token = Zq9b\n[u]\ntype = what is it\n[s]\ntype = "
                "sts\n" +
                key + "[h]\ntype = access_key\naccess_key_id = LTAI1\n",
            {},
            {u"default incomplete type"_s, u"e needs-instance ecs_ram_role"_s,
             u"o old-kind oidc_role_arn"_s, u"k old-kind rsa_key_pair"_s, u"b old-kind bearer"_s,
             u"u unknown-mode mode"_s, u"s incomplete security_token"_s,
             u"h incomplete access_key_secret"_s}),
        ini("one section twice", "[d]\ntype = sts\n[d]\ntype = access_key\n" + key,
            {u"d alibaba key id=LTAI1 secret=Zq9s"_s}),
        ini("a control character",
            "[d]\ntype = access_key\naccess_key_id = LT\rAI\n"
            "access_key_secret = Zq9s\n[a\x1b[1m]\ntype = access_key\n" +
                key,
            {}, {u"d incomplete access_key_id"_s, u"a\uFFFD[1m incomplete name"_s}),
        {"the older CLI",
         u".aliyuncli/credentials"_s,
         "[default]\naliyun_access_key_id = LTAI1\naliyun_access_key_secret = Zq9s\n"
         "[profile two]\naliyun_access_key_id = LTAI2\naliyun_access_key_secret = Zq9u\n"_ba,
         ImportSource::AliyunCli,
         u"default"_s,
         {u"default alibaba key id=LTAI1 secret=Zq9s"_s, u"two alibaba key id=LTAI2 secret=Zq9u"_s},
         {}},
    };
}

ImportSample csv(const char *title, const QByteArray &bytes, const QStringList &found,
                 const QStringList &leftOut = {})
{
    return {title, u"AccessKey.csv"_s, bytes, ImportSource::AccessKeyCsv, {}, found, leftOut};
}

QList<ImportSample> csvSamples()
{
    const QString key = u"default alibaba key id=LTAI1 secret=Zq9s"_s;
    return {
        csv("headings", "AccessKey ID,AccessKey Secret\nLTAI1,Zq9s\n", {key}),
        csv("older headings, mark and CRLF",
            "\xEF\xBB\xBF\"AccessKeyId\" , AccessKeySecret\r\n LTAI1 ,\"Zq9s\"\r\n", {key}),
        csv("a user's file",
            "User Name,Password,AccessKey ID,AccessKey Secret,\nann,Zq9p,LTAI1,Zq9s,more\n",
            {u"ann alibaba key id=LTAI1 secret=Zq9s"_s}),
        csv("no headings", "LTAI5tAbCdEfGh12,Zq9sZq9sZq9s",
            {u"default alibaba key id=LTAI5tAbCdEfGh12 secret=Zq9sZq9sZq9s"_s}),
        csv("rows that are not whole",
            "AccessKey ID,AccessKey Secret\nLTAI1\n\n,Zq9s\n\"LT\nAI\",Zq9s\nLTAI1,Zq9s", {key},
            {u"default incomplete columns"_s, u"default incomplete accesskeyid"_s,
             u"default incomplete accesskeyid"_s}),
    };
}

} // namespace

QList<ImportSample> alibabaSamples()
{
    return usableModes() + closedModes() + iniSamples() + csvSamples() + QList{chained()};
}
