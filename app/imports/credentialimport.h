// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/profile.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <vector>

namespace herald {

/// Where credentials were read from (alibaba-soar.md 6.1 to 6.4, huawei-appgroup-mail.md 7).
enum class ImportSource {
    AliyunCli,      ///< ~/.aliyun/config.json, and the INI files of the older ~/.aliyuncli
    AlibabaIni,     ///< ~/.alibabacloud/credentials
    AccessKeyCsv,   ///< AccessKey.csv of the RAM console
    KooCli,         ///< ~/.hcloud/config.json
    HuaweiIni,      ///< ~/.huaweicloud/credentials
    CredentialsCsv, ///< credentials.csv of Huawei's console
    CloudsYaml,     ///< OpenStack's clouds.yaml
    Environment,
};

/// Why something could not be taken over. Words are the window's business.
enum class NotTaken {
    Encrypted,         ///< only the tool itself can open it
    Expired,           ///< the tool must fetch a new one
    NeedsProgram,      ///< a program would have to be started
    NeedsUrl,          ///< an address would have to be fetched
    NeedsInstance,     ///< only a server in the cloud gets it
    NeedsBrowser,      ///< signing in by browser, and nothing usable is cached
    NeedsOtherProfile, ///< leans on another profile that is missing or not a key
    UnknownMode,
    Incomplete,    ///< `detail` is missing, or holds what cannot be used
    OldKind,       ///< key pair, bearer token, OIDC, agency
    OtherCloud,    ///< a host that is neither cloud's
    Insecure,      ///< as a note: certificates are checked all the same; else: plain http
    NoSuchSetting, ///< Herald has nothing like it
};

/// A profile to be, and its secrets.
struct FoundCredential
{
    Profile profile; ///< without id; its name is the section's
    Credential credential;
    bool hasSecret = false; ///< false: the rest is good for filling in a form
};

struct SkippedEntry
{
    QString name; ///< of the entry
    NotTaken reason = NotTaken::Incomplete;
    QString detail;      ///< technical: a member, mode, host or time; never a secret
    bool isNote = false; ///< the entry was taken, only this of it was not

    friend bool operator==(const SkippedEntry &, const SkippedEntry &) = default;
};

/// What one file, or the environment, gave.
struct CredentialImport
{
    ImportSource source = ImportSource::Environment;
    QString origin; ///< the file's path
    std::vector<FoundCredential> found;
    QList<SkippedEntry> leftOut;
    QString current; ///< name of the tool's active profile
};

/// Reads one file, and of the older ~/.aliyuncli the one beside it; writes nothing, starts nothing
/// and asks nobody. What it is, is seen from what it holds. `environment` only says which profile
/// is the active one. BadInput when it is no such file, broken, binary or larger than 1 MiB;
/// Storage when it cannot be read. No error says what the file holds.
[[nodiscard]] Result<CredentialImport>
readCredentialFile(const QString &path, const QProcessEnvironment &environment = {},
                   const QDateTime &now = QDateTime::currentDateTimeUtc());

/// One entry a family of variables: Alibaba's, the Huawei SDKs', Terraform's, OpenStack's.
[[nodiscard]] CredentialImport readEnvironment(const QProcessEnvironment &environment);

/// The files that are there, at the documented places and where variables say.
[[nodiscard]] QStringList knownCredentialFiles(const QString &home,
                                               const QProcessEnvironment &environment);

} // namespace herald
