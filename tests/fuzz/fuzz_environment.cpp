// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/imports/credentialimport.h"

namespace herald::fuzz {

/// A variable a line.
void environment(const QByteArray &bytes)
{
    QProcessEnvironment variables;
    for (const QByteArray &line : bytes.split('\n')) {
        const qsizetype sign = line.indexOf('=');
        if (sign > 0)
            variables.insert(QString::fromUtf8(line.left(sign)),
                             QString::fromUtf8(line.mid(sign + 1)));
    }
    const CredentialImport read = readEnvironment(variables);
    const bool hidesCanary = holdsCanaryOnlyBehind(
        bytes, {"ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN",
                "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "HW_SECRET_KEY",
                "HW_SECURITY_TOKEN", "OS_PASSWORD", "OS_TOKEN"});
    for (const SkippedEntry &entry : read.leftOut)
        require(!hidesCanary || !shows(entry.detail), "no reason shows a secret");
    (void)knownCredentialFiles(folder(), variables);
}

} // namespace herald::fuzz
