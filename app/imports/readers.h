// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/credentialimport.h"
#include "app/imports/fields.h"

#include <QJsonObject>

namespace herald::imports {

/// `profiles` of ~/.aliyun/config.json (alibaba-soar.md 6.1). What a tool cached counts until
/// `now`.
void readAliyunCli(Sections &profiles, const QDateTime &now, CredentialImport &into);
/// ~/.aliyuncli/credentials, and the regions of ~/.aliyuncli/configure (6.1).
void readOldAliyunCli(Sections &keys, Sections &settings, CredentialImport &into);
/// ~/.alibabacloud/credentials (6.2).
void readAlibabaIni(Sections &sections, CredentialImport &into);
/// ~/.hcloud/config.json (huawei-appgroup-mail.md 7.1).
void readKooCli(const QJsonObject &config, Sections &profiles, const QDateTime &now,
                CredentialImport &into);
/// ~/.huaweicloud/credentials (7.2).
void readHuaweiIni(Sections &sections, CredentialImport &into);
/// `clouds` of an OpenStack clouds.yaml (7.5).
void readCloudsYaml(Sections &clouds, CredentialImport &into);

/// Whether it begins as one of the consoles' CSV files.
[[nodiscard]] bool isKeyCsv(QByteArrayView text);
/// AccessKey.csv (alibaba-soar.md 6.4) or credentials.csv (huawei-appgroup-mail.md 7.4); says in
/// `into.source` which. BadInput when it is neither, or broken.
[[nodiscard]] Result<void> readKeyCsv(QByteArrayView text, CredentialImport &into);

} // namespace herald::imports
