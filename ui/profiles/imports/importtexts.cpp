// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/imports/importtexts.h"

#include "ui/profiles/profiletexts.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ImportTexts)
};

QString reasonText(NotTaken reason)
{
    switch (reason) {
    case NotTaken::Encrypted:
        return ImportTexts::tr("Encrypted: only that tool can open it. Type the secret here.");
    case NotTaken::Expired:
        return ImportTexts::tr("Ended. Let that tool fetch a new one, then import it again.");
    case NotTaken::NeedsProgram:
        return ImportTexts::tr("Comes from a program, which Herald does not start.");
    case NotTaken::NeedsUrl:
        return ImportTexts::tr("Comes from an address, which Herald does not ask.");
    case NotTaken::NeedsInstance:
        return ImportTexts::tr("Is given only to a server inside the cloud.");
    case NotTaken::NeedsBrowser:
        return ImportTexts::tr("Needs a sign-in by browser: do that with that tool first.");
    case NotTaken::NeedsOtherProfile:
        return ImportTexts::tr("Leans on another profile that is not there or is no key.");
    case NotTaken::UnknownMode:
        return ImportTexts::tr("Of a kind that Herald does not know.");
    case NotTaken::Incomplete:
        return ImportTexts::tr("Something is missing, or holds what cannot be used.");
    case NotTaken::OldKind:
        return ImportTexts::tr("Of a kind that Herald does not sign with.");
    case NotTaken::OtherCloud:
        return ImportTexts::tr("Names a host of another cloud.");
    case NotTaken::Insecure:
        return ImportTexts::tr("Turns the check of certificates off: Herald always checks.");
    case NotTaken::NoSuchSetting:
        return ImportTexts::tr("Herald has no such setting.");
    }
    return {};
}

} // namespace

QString sourceText(const ImportRead &read)
{
    if (read.isShared)
        return ImportTexts::tr("Profiles of Herald");
    if (!read.import)
        return ImportTexts::tr("Cannot be read");
    switch (read.import->source) {
    case ImportSource::AliyunCli:
        return ImportTexts::tr("aliyun command line");
    case ImportSource::AlibabaIni:
        return ImportTexts::tr("Alibaba Cloud credentials file");
    case ImportSource::AccessKeyCsv:
        return ImportTexts::tr("AccessKey file of the RAM console");
    case ImportSource::KooCli:
        return ImportTexts::tr("hcloud command line (KooCLI)");
    case ImportSource::HuaweiIni:
        return ImportTexts::tr("Huawei Cloud credentials file");
    case ImportSource::CredentialsCsv:
        return ImportTexts::tr("credentials.csv of Huawei's console");
    case ImportSource::CloudsYaml:
        return ImportTexts::tr("OpenStack clouds.yaml");
    case ImportSource::Environment:
        return ImportTexts::tr("Environment variables");
    }
    return {};
}

QString foundText(const FoundCredential &found)
{
    const Profile &profile = found.profile;
    QStringList facts{cloudName(profile.cloud), credentialName(profile.credential),
                      shortened(profile.accessKeyId), profile.userName, profile.region};
    if (profile.expires.isValid())
        facts.append(ImportTexts::tr("until %1").arg(momentText(profile.expires)));
    facts.append(found.hasSecret ? ImportTexts::tr("with its secret")
                                 : ImportTexts::tr("without a secret"));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString leftOutText(const SkippedEntry &left)
{
    return left.detail.isEmpty() ? reasonText(left.reason)
                                 : u"%1 (%2)"_s.arg(reasonText(left.reason), left.detail);
}

} // namespace herald::ui
