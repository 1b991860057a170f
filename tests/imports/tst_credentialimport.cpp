// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "app/model/profilejson.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

using Variables = QList<std::pair<QString, QString>>;

QProcessEnvironment environmentOf(const Variables &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return environment;
}

/// A home that files are put into.
class Home
{
public:
    QString path(const QString &file = {}) const { return m_folder.filePath(file); }
    QString put(const QString &file, const QByteArray &bytes) const
    {
        const QString place = path(file);
        QDir().mkpath(QFileInfo(place).absolutePath());
        QFile::remove(place); // writing over it would wait for the disk
        QFile written(place);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return place;
    }
    Result<CredentialImport> read(const QString &file, const QByteArray &bytes,
                                  const Variables &variables = {}) const
    {
        return readCredentialFile(put(file, bytes), environmentOf(variables), sampleNow());
    }

private:
    QTemporaryDir m_folder;
};

/// What is said aloud of an import: all but the secrets themselves.
QString saidAloud(const Result<CredentialImport> &read)
{
    if (!read)
        return read.error().text;
    QStringList said = leftOutOf(*read) + QStringList{read->current};
    for (const FoundCredential &found : read->found)
        said.append(QString::fromUtf8(QJsonDocument(toJson(found.profile)).toJson()));
    return said.join(u'\n');
}

} // namespace

class TestCredentialImport : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles_data()
    {
        QTest::addColumn<int>("index");
        const QList<ImportSample> samples = alibabaSamples() + huaweiSamples();
        for (int i = 0; i < samples.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(samples.at(i).file), samples.at(i).title) << i;
    }
    void readsFiles()
    {
        QFETCH(int, index);
        const ImportSample sample = (alibabaSamples() + huaweiSamples()).at(index);
        const Home home;
        const Result<CredentialImport> read = home.read(sample.file, sample.bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(foundIn(*read), sample.found);
        QCOMPARE(leftOutOf(*read), sample.leftOut);
        QCOMPARE(read->source, sample.source);
        QCOMPARE(read->current, sample.current);
        QCOMPARE(read->origin, home.path(sample.file));
        for (const FoundCredential &found : read->found) {
            QCOMPARE(found.credential.kind, found.profile.credential);
            QCOMPARE(found.credential.accessKeyId, found.profile.accessKeyId);
            QVERIFY(found.profile.id.isEmpty());
        }
    }

    void brokenFilesSayNothingOfWhatTheyHold_data() { readsFiles_data(); }
    void brokenFilesSayNothingOfWhatTheyHold()
    {
        QFETCH(int, index);
        const ImportSample sample = (alibabaSamples() + huaweiSamples()).at(index);
        const Home home;
        for (qsizetype size = 0; size < sample.bytes.size(); ++size) {
            QByteArray changed = sample.bytes;
            const char other = "\"\n\xff:,{"[size % 6];
            changed[size] = other;
            for (const QByteArray &bytes : {sample.bytes.first(size), changed}) {
                const QString said = saidAloud(home.read(sample.file, bytes));
                QVERIFY2(!said.contains(secretMark), qPrintable(said));
            }
        }
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *title, const QString &file, const QByteArray &bytes,
                            const QString &why) { QTest::newRow(title) << file << bytes << why; };
        row("empty", u"config.json"_s, "", u"the file is empty"_s);
        row("blank", u"credentials"_s, "\xEF\xBB\xBF \r\n\t\n", u"the file is empty"_s);
        row("binary", u"credentials"_s, "[basic]\nak = A\0B\n"_ba, u"not a text file"_s);
        row("UTF-16", u"a.csv"_s,
            "\xff\xfe"
            "a",
            u"not UTF-8"_s);
        row("not UTF-8", u"credentials"_s, "[basic]\nak = \xe4\n", u"not UTF-8"_s);
        row("large", u"a.csv"_s, QByteArray(1024 * 1024 + 1, 'a'), u"larger than 1 MiB"_s);
        row("any text", u"notes.txt"_s, "Zq9 lies here, as it should not\n",
            u"no file of credentials that Herald knows"_s);
        row("JSON, broken", u"config.json"_s, "{\"profiles\": [{\"access_key_secret\": \"Zq9",
            u"not JSON: unterminated string at byte 41"_s);
        row("JSON of another tool", u"config.json"_s, R"({"profiles": [{"key": "Zq9s"}]})",
            u"JSON, but no \"profiles\" of a known tool"_s);
        row("JSON, profiles that are none", u"config.json"_s,
            R"({"profiles": {}, "meta_path": ""})", u"JSON, but no \"profiles\" of a known tool"_s);
        row("INI of another tool", u"credentials"_s, "[default]\naws_secret_access_key = Zq9s\n",
            u"an INI file, but without access keys of a known tool"_s);
        row("INI with another type", u"x.service"_s, "[Service]\nType = simple\n",
            u"an INI file, but without access keys of a known tool"_s);
        row("INI, no value", u"credentials"_s, "[basic]\nak = A\nZq9s\n",
            u"line 3: neither a section nor a value"_s);
        row("INI, no name", u"credentials"_s, "[basic]\n= Zq9s\n",
            u"line 2: neither a section nor a value"_s);
        row("INI, no end", u"credentials"_s, "# a\n[Zq9\nak = A\n",
            u"line 2: the section's name does not end"_s);
        row("INI, no section", u"credentials"_s, "ak = A\nsk = Zq9s\n[basic]\n",
            u"line 1: a value before the first section"_s);
        row("CSV, other columns", u"a.csv"_s, "name,secret\nann,Zq9s\n",
            u"no columns of an access key"_s);
        row("CSV, one column", u"a.csv"_s, "AccessKey ID\nLTAI1\n",
            u"no columns of an access key"_s);
        row("CSV, open quotes", u"a.csv"_s, "AccessKey ID,AccessKey Secret\nLTAI1,\"Zq9s\n",
            u"row 2: quotes that do not end a cell"_s);
        row("CSV, text after quotes", u"a.csv"_s,
            "AccessKey ID,AccessKey Secret\nLTAI1,\"Zq9s\"x\n",
            u"row 2: quotes that do not end a cell"_s);
        row("YAML, broken", u"clouds.yaml"_s, "clouds:\n  a: {password: Zq9s\n",
            u"line 3: not YAML"_s);
        row("YAML of another tool", u"a.yaml"_s, "password: Zq9s\n",
            u"no entries below \"clouds\""_s);
        row("YAML, a list", u"clouds.yaml"_s, "clouds: [a, b]\n", u"no entries below \"clouds\""_s);
        row("YAML, a key that is a map", u"clouds.yaml"_s, "clouds:\n  ? {Zq9: a}\n  : b\n",
            u"line 2: a key that is not a text"_s);
        row("YAML with an alias", u"clouds.yaml"_s, "clouds:\n  a: &a {password: Zq9s}\n  b: *a\n",
            u"line 3: aliases are not read"_s);
    }
    void otherFilesAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Home home;
        const Result<CredentialImport> read = home.read(file, bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().text, QString(home.path(file) + u": " + why));
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
    }

    void hugeStructuresEndSoon_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype full = 1024 * 1024 - 64;
        const auto row = [](const char *title, const QString &file, const QByteArray &bytes) {
            QTest::newRow(title) << file << bytes;
        };
        const auto yaml = u"clouds.yaml"_s;
        row("flow lists", yaml, "clouds: " + QByteArray(full, '['));
        row("flow maps", yaml, "clouds: " + QByteArray(full, '{'));
        row("block lists", yaml, QByteArray("- ").repeated(full / 2));
        row("keys without end", yaml, QByteArray("? ").repeated(full / 2));
        row("many values", yaml, "clouds:\n a:\n" + QByteArray("  k: v\n").repeated(full / 8));
        row("many clouds", yaml, "clouds:\n" + QByteArray(" a: {}\n").repeated(full / 8));
        row("one long line", yaml, "clouds: " + QByteArray(full, 'a'));
        row("deep JSON", u"config.json"_s, QByteArray("{\"profiles\":").repeated(full / 12));
        row("many profiles", u".aliyun/config.json"_s,
            "{\"meta_path\": \"\", \"profiles\": [{}" + QByteArray(", {}").repeated(10'000) + "]}");
        QByteArray sections;
        QByteArray values = "[basic]\n";
        for (int i = 0; i < 40'000; ++i) {
            sections += "[basic" + QByteArray::number(i) + "]\nak = A\n";
            values += "k" + QByteArray::number(i) + " = v\n";
        }
        row("many sections", u"credentials"_s, sections);
        row("many members", u"credentials"_s, values);
        row("many rows", u"AccessKey.csv"_s,
            "AccessKey ID,AccessKey Secret\n" + QByteArray("LTAI1,Zq9s\n").repeated(10'000));
        row("many columns", u"AccessKey.csv"_s, QByteArray(full, ','));
    }
    void hugeStructuresEndSoon()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const Home home;
        QElapsedTimer timer;
        timer.start();
        const Result<CredentialImport> read = home.read(file, bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().text.contains(secretMark));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsNoFileIsRefused()
    {
        const Home home;
        const QString loop = home.path(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        const QString pipe = home.path(u"pipe"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        for (const QString &path : {home.path(), loop, pipe, home.path(u"gone"_s)}) {
            const Result<CredentialImport> read = readCredentialFile(path);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Storage);
            QVERIFY(read.error().text.startsWith(path));
        }
    }

    void linksAreFollowed()
    {
        const Home home;
        const QString file = home.put(u"AccessKey.csv"_s, "AccessKeyId,AccessKeySecret\nA,Zq9s\n");
        const QString link = home.path(u"link"_s);
        QVERIFY(QFile::link(file, link));
        const Result<CredentialImport> read = readCredentialFile(link);
        QVERIFY(read);
        QCOMPARE(foundIn(*read), QStringList{u"default alibaba key id=A secret=Zq9s"_s});
    }

    void theOlderCliKeepsRegionsBeside()
    {
        const Home home;
        const QByteArray keys =
            "[default]\naliyun_access_key_id = A\naliyun_access_key_secret = Zq9s\n"
            "[profile two]\naliyun_access_key_id = B\n"
            "aliyun_access_key_secret = Zq9u\n";
        home.put(u".aliyuncli/configure"_s, "[default]\noutput = json\nregion = cn-hangzhou\n"
                                            "[profile two]\nregion = ap-southeast-1\n");
        const auto read = home.read(u".aliyuncli/credentials"_s, keys);
        QVERIFY(read);
        QCOMPARE(foundIn(*read),
                 (QStringList{u"default alibaba key id=A secret=Zq9s region=cn-hangzhou"_s,
                              u"two alibaba key id=B secret=Zq9u region=ap-southeast-1"_s}));
        home.put(u".aliyuncli/configure"_s, "broken\n");
        const auto again = home.read(u".aliyuncli/credentials"_s, keys);
        QVERIFY(again);
        QCOMPARE(foundIn(*again).first(), u"default alibaba key id=A secret=Zq9s"_s);
    }

    void jsonMayBeClouds()
    {
        const Home home;
        const auto read = home.read(u"clouds.json"_s, R"({"clouds": {"a": {"auth_type": "x"}}})");
        QVERIFY(read);
        QCOMPARE(read->source, ImportSource::CloudsYaml);
        QCOMPARE(leftOutOf(*read), QStringList{u"a unknown-mode x"_s});
    }

    void variablesChooseTheProfile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("current");
        const auto cli = u".aliyun/config.json"_s;
        const auto config = R"({"current": "c", "profiles": []})"_ba;
        QTest::newRow("CLI") << cli << config
                             << Variables{{u"ALIBABACLOUD_PROFILE"_s, u"1"_s},
                                          {u"ALIBABA_CLOUD_PROFILE"_s, u"2"_s},
                                          {u"ALICLOUD_PROFILE"_s, u"3"_s}}
                             << u"1"_s;
        QTest::newRow("CLI, second")
            << cli << config
            << Variables{{u"ALIBABACLOUD_PROFILE"_s, {}}, {u"ALIBABA_CLOUD_PROFILE"_s, u"2"_s}}
            << u"2"_s;
        QTest::newRow("CLI, third")
            << cli << config << Variables{{u"ALICLOUD_PROFILE"_s, u"3"_s}} << u"3"_s;
        QTest::newRow("CLI, none") << cli << config << Variables{} << u"c"_s;
        QTest::newRow("INI") << u"credentials"_s << "[a]\ntype = access_key\naccess_key_id = A\n"_ba
                             << Variables{{u"ALIBABA_CLOUD_PROFILE"_s, u"a"_s}} << u"a"_s;
        QTest::newRow("clouds") << u"clouds.yaml"_s << "clouds: {a: {auth_type: x}}"_ba
                                << Variables{{u"OS_CLOUD"_s, u"a"_s}} << u"a"_s;
        QTest::newRow("KooCLI has no such variable")
            << u".hcloud/config.json"_s << config << Variables{{u"ALIBABA_CLOUD_PROFILE"_s, u"a"_s}}
            << u"c"_s;
    }
    void variablesChooseTheProfile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(Variables, variables);
        QFETCH(QString, current);
        const Home home;
        const auto read = home.read(file, bytes, variables);
        QVERIFY(read);
        QCOMPARE(read->current, current);
    }

    void readsVariables_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("leftOut");
        alibabaVariables();
        huaweiVariables();
    }
    void readsVariables()
    {
        QFETCH(Variables, variables);
        QFETCH(QStringList, found);
        QFETCH(QStringList, leftOut);
        const CredentialImport read = readEnvironment(environmentOf(variables));
        QCOMPARE(foundIn(read), found);
        QCOMPARE(leftOutOf(read), leftOut);
        QCOMPARE(read.source, ImportSource::Environment);
    }

    void knowsWhereFilesAre()
    {
        const Home home;
        const QString elsewhere = home.path(u"elsewhere"_s);
        const auto variables = environmentOf(
            {{u"ALIBABA_CLOUD_CREDENTIALS_FILE"_s, elsewhere + u"/alibaba"_s},
             {u"HUAWEICLOUD_SDK_CREDENTIALS_FILE"_s, elsewhere + u"/huawei"_s},
             {u"HW_SHARED_CONFIG_FILE"_s, home.path(u".hcloud/../.hcloud/config.json"_s)},
             {u"OS_CLIENT_CONFIG_FILE"_s, elsewhere + u"/my.yaml"_s}});
        const auto config = environmentOf({{u"XDG_CONFIG_HOME"_s, elsewhere}});
        QDir().mkpath(home.path(u".hcloud/config.json"_s)); // a folder is no file
        const auto below = [&](const QProcessEnvironment &environment) {
            QStringList files = knownCredentialFiles(home.path(), environment);
            files.removeIf([](const QString &file) { return file.startsWith(u"/etc"); });
            for (QString &file : files)
                file = QDir(home.path()).relativeFilePath(file);
            return files;
        };
        QCOMPARE(below({}), QStringList());
        QCOMPARE(below(variables), QStringList());
        QVERIFY(QDir().rmdir(home.path(u".hcloud/config.json"_s)));

        const QStringList usual{u".aliyun/config.json"_s,      u".alibabacloud/credentials"_s,
                                u".aliyuncli/credentials"_s,   u".hcloud/config.json"_s,
                                u".huaweicloud/credentials"_s, u".config/openstack/clouds.yaml"_s};
        for (const QString &file : usual)
            home.put(file, "x");
        QCOMPARE(below({}), usual);
        for (const auto &file : {u"elsewhere/alibaba"_s, u"elsewhere/huawei"_s,
                                 u"elsewhere/my.yaml"_s, u"elsewhere/openstack/clouds.yml"_s})
            home.put(file, "x");
        QCOMPARE(below(variables),
                 (QStringList{u".aliyun/config.json"_s, u"elsewhere/alibaba"_s,
                              u".alibabacloud/credentials"_s, u".aliyuncli/credentials"_s,
                              u".hcloud/config.json"_s, u"elsewhere/huawei"_s,
                              u".huaweicloud/credentials"_s, u"elsewhere/my.yaml"_s}));
        QCOMPARE(below(config).last(), u"elsewhere/openstack/clouds.yml"_s);
    }

private:
    static void row(const char *title, const Variables &variables, const QStringList &found,
                    const QStringList &leftOut = {})
    {
        QTest::newRow(title) << variables << found << leftOut;
    }

    static void alibabaVariables()
    {
        const auto key = [](const QString &prefix, const QString &id) {
            return Variables{{QString(prefix + u"ACCESS_KEY_ID"), id},
                             {QString(prefix + u"ACCESS_KEY_SECRET"), QString(u"Zq9" + id)}};
        };
        const Variables first = key(u"ALIBABA_CLOUD_"_s, u"1"_s);
        const Variables second = key(u"ALIBABACLOUD_"_s, u"2"_s);
        const Variables third = key(u"ALICLOUD_"_s, u"3"_s);
        const Variables fourth = key({}, u"4"_s);
        const auto is = [](const QString &number) {
            return QString(u"ALIBABA_CLOUD alibaba key id=" + number + u" secret=Zq9" + number);
        };
        row("nothing", {{u"HOME"_s, u"/"_s}, {u"REGION"_s, u"x"_s}}, {});
        row("Alibaba, all", fourth + third + second + first, {is(u"1"_s)});
        row("Alibaba, the CLI's", fourth + third + second, {is(u"2"_s)});
        row("Alibaba, older", fourth + third, {is(u"3"_s)});
        row("Alibaba, bare", fourth, {is(u"4"_s)});
        row("Alibaba, half a key gives way", fourth + Variables{first.first()}, {is(u"4"_s)});
        row("Alibaba, half a key", {first.first()}, {},
            {u"ALIBABA_CLOUD incomplete ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s});
        row("Alibaba, an empty one", Variables{{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, {}}} + second,
            {is(u"2"_s)});
        row("Alibaba, a line break",
            {first.first(), {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"Zq9\n"_s}}, {},
            {u"ALIBABA_CLOUD incomplete ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s});
        row("Alibaba, token of the family only",
            first + Variables{{u"SECURITY_TOKEN"_s, u"Zq9o"_s}}, {is(u"1"_s)});
        row("Alibaba, token",
            second + Variables{{u"ALIBABACLOUD_SECURITY_TOKEN"_s, u"Zq9t"_s},
                               {u"ALIBABA_CLOUD_ROLE_ARN"_s, u"r"_s}},
            {u"ALIBABA_CLOUD alibaba temporary id=2 secret=Zq92 st=Zq9t"_s});
        row("Alibaba, region and endpoint",
            first + Variables{{u"REGION"_s, u"a"_s},
                              {u"ALICLOUD_REGION_ID"_s, u"b-1"_s},
                              {u"ALIBABA_CLOUD_ENDPOINT"_s, u"sophonsoar.aliyuncs.com"_s}},
            {QString(is(u"1"_s) + u" region=b-1 endpoint=https://sophonsoar.aliyuncs.com")});
        row("Alibaba, a role",
            first + Variables{{u"ALIBABA_CLOUD_ROLE_ARN"_s, u"no"_s},
                              {u"ALIBABACLOUD_ROLE_ARN"_s, u"r"_s},
                              {u"ALIBABA_CLOUD_ROLE_SESSION_NAME"_s, u"s"_s},
                              {u"ALIBABA_CLOUD_STS_REGION"_s, u"cn-x"_s},
                              {u"ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"_s, u"true"_s}},
            {u"ALIBABA_CLOUD alibaba role id=1 secret=Zq91 iam=https://sts-vpc.cn-x.aliyuncs.com "
             "role=r session=s"_s});
        row("Alibaba, the role of OIDC",
            first + Variables{{u"ALIBABA_CLOUD_ROLE_ARN"_s, u"r"_s},
                              {u"ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_s, u"p"_s},
                              {u"ALIBABA_CLOUD_OIDC_TOKEN_FILE"_s, u"f"_s}},
            {is(u"1"_s)}, {u"ALIBABA_CLOUD old-kind ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_s});
        row("Alibaba, what would be fetched",
            {{u"ALIBABA_CLOUD_ECS_METADATA"_s, u"r"_s},
             {u"ALIBABA_CLOUD_CREDENTIALS_URI"_s, u"http://x"_s}},
            {},
            {u"ALIBABA_CLOUD needs-instance ALIBABA_CLOUD_ECS_METADATA"_s,
             u"ALIBABA_CLOUD needs-url ALIBABA_CLOUD_CREDENTIALS_URI"_s});
    }

    static void huaweiVariables()
    {
        const Variables sdk{{u"HUAWEICLOUD_SDK_AK"_s, u"A"_s},
                            {u"HUAWEICLOUD_SDK_SK"_s, u"Zq9s"_s}};
        row("SDK", sdk, {u"HUAWEICLOUD_SDK huawei key id=A secret=Zq9s"_s});
        row("SDK, all",
            sdk + Variables{{u"HUAWEICLOUD_SDK_SECURITY_TOKEN"_s, u"Zq9t"_s},
                            {u"HUAWEICLOUD_SDK_PROJECT_ID"_s, u"p"_s},
                            {u"HUAWEICLOUD_SDK_IAM_ENDPOINT"_s,
                             u"https://iam.cn-north-4.myhuaweicloud.com"_s}},
            {u"HUAWEICLOUD_SDK huawei temporary id=A secret=Zq9s st=Zq9t region=cn-north-4 "
             "project=p"_s});
        row("SDK, federation",
            sdk + Variables{{u"HUAWEICLOUD_SDK_IDP_ID"_s, u"i"_s},
                            {u"HUAWEICLOUD_SDK_ID_TOKEN_FILE"_s, u"f"_s}},
            {}, {u"HUAWEICLOUD_SDK old-kind HUAWEICLOUD_SDK_IDP_ID"_s});
        row("SDK, half a key", {sdk.first()}, {},
            {u"HUAWEICLOUD_SDK incomplete HUAWEICLOUD_SDK_SK"_s});

        const Variables user{{u"HW_USER_NAME"_s, u"ann"_s},
                             {u"HW_USER_PASSWORD"_s, u"Zq9p"_s},
                             {u"HW_DOMAIN_NAME"_s, u"acme"_s},
                             {u"HW_REGION_NAME"_s, u"cn-north-4"_s}};
        const Variables key{{u"HW_ACCESS_KEY"_s, u"A"_s}, {u"HW_SECRET_KEY"_s, u"Zq9s"_s}};
        row("Terraform, token first", user + key + Variables{{u"HW_AUTH_TOKEN"_s, u"Zq9x"_s}},
            {u"HW huawei token token=Zq9x region=cn-north-4"_s});
        row("Terraform, then a key", user + key,
            {u"HW huawei key id=A secret=Zq9s region=cn-north-4"_s});
        row("Terraform, a temporary key", key + Variables{{u"HW_SECURITY_TOKEN"_s, u"Zq9t"_s}},
            {u"HW huawei temporary id=A secret=Zq9s st=Zq9t"_s});
        row("Terraform, then a password", user + Variables{key.first()},
            {u"HW huawei password password=Zq9p region=cn-north-4 account=acme user=ann"_s});
        row("Terraform, half a key", {key.first()}, {}, {u"HW incomplete HW_SECRET_KEY"_s});
        row("Terraform, more than Herald has",
            key + Variables{{u"HW_ASSUME_ROLE_AGENCY_NAME"_s, u"a"_s},
                            {u"HW_CLOUD"_s, u"example.com"_s},
                            {u"HW_INSECURE"_s, u"1"_s},
                            {u"HW_PROJECT_NAME"_s, u"cn-north-4_lab"_s}},
            {u"HW huawei key id=A secret=Zq9s region=cn-north-4"_s},
            {u"+HW no-such-setting HW_ASSUME_ROLE_AGENCY_NAME"_s, u"+HW no-such-setting HW_CLOUD"_s,
             u"+HW no-such-setting HW_PROJECT_NAME"_s, u"+HW insecure HW_INSECURE"_s});

        const Variables openStack{
            {u"OS_USERNAME"_s, u"ann"_s},      {u"OS_PASSWORD"_s, u"Zq9p"_s},
            {u"OS_DOMAIN_NAME"_s, u"other"_s}, {u"OS_USER_DOMAIN_NAME"_s, u"acme"_s},
            {u"OS_INSECURE"_s, u"true"_s},     {u"OS_TENANT_ID"_s, u"p"_s}};
        row("OpenStack",
            openStack +
                Variables{{u"OS_AUTH_URL"_s, u"https://iam.cn-north-4.myhuaweicloud.com/v3"_s}},
            {u"OS huawei password password=Zq9p region=cn-north-4 project=p account=acme user=ann"_s},
            {u"+OS insecure OS_INSECURE"_s});
        row("OpenStack, no address", openStack, {}, {u"OS incomplete OS_AUTH_URL"_s});
        row("OpenStack, plain http", openStack + Variables{{u"OS_AUTH_URL"_s, u"http://x/v3"_s}},
            {}, {u"OS insecure OS_AUTH_URL"_s});
        row("each family",
            sdk + key +
                Variables{{u"ALICLOUD_ACCESS_KEY_ID"_s, u"3"_s},
                          {u"ALICLOUD_ACCESS_KEY_SECRET"_s, u"Zq93"_s}},
            {u"ALIBABA_CLOUD alibaba key id=3 secret=Zq93"_s,
             u"HUAWEICLOUD_SDK huawei key id=A secret=Zq9s"_s,
             u"HW huawei key id=A secret=Zq9s"_s});
    }
};

QTEST_GUILESS_MAIN(TestCredentialImport)
#include "tst_credentialimport.moc"
