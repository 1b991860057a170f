// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/credentialimport.h"

#include <QDir>
#include <QFileInfo>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Folders where OpenStack's tools look, the first hit wins (huawei-appgroup-mail.md 7.5). The
/// current folder, which they try before, is no place of a window's.
QStringList openStackFolders(const QString &home, const QProcessEnvironment &environment)
{
#if defined(Q_OS_MACOS)
    Q_UNUSED(environment)
    return {home + u"/Library/Application Support/openstack"_s,
            u"/Library/Application Support/openstack"_s};
#elif defined(Q_OS_WIN)
    Q_UNUSED(environment)
    return {home + u"/AppData/Local/OpenStack/openstack"_s,
            u"C:/ProgramData/OpenStack/openstack"_s};
#else
    const QString config = environment.value(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
    return {config + u"/openstack"_s, u"/etc/openstack"_s};
#endif
}

QString firstCloudsYaml(const QString &home, const QProcessEnvironment &environment)
{
    QStringList paths{environment.value(u"OS_CLIENT_CONFIG_FILE"_s)};
    for (const QString &folder : openStackFolders(home, environment))
        paths += {folder + u"/clouds.yaml"_s, folder + u"/clouds.yml"_s};
    for (const QString &path : std::as_const(paths)) {
        if (!path.isEmpty() && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace

QStringList knownCredentialFiles(const QString &home, const QProcessEnvironment &environment)
{
    const QStringList places{
        home + u"/.aliyun/config.json"_s,
        environment.value(u"ALIBABA_CLOUD_CREDENTIALS_FILE"_s),
        home + u"/.alibabacloud/credentials"_s,
        home + u"/.aliyuncli/credentials"_s,
        environment.value(u"HW_SHARED_CONFIG_FILE"_s),
        home + u"/.hcloud/config.json"_s,
        environment.value(u"HUAWEICLOUD_SDK_CREDENTIALS_FILE"_s),
        home + u"/.huaweicloud/credentials"_s,
        firstCloudsYaml(home, environment),
    };
    QStringList files;
    for (const QString &place : places) {
        const QFileInfo file(place);
        if (!place.isEmpty() && file.isFile() &&
            !files.contains(QDir::cleanPath(file.absoluteFilePath())))
            files.append(QDir::cleanPath(file.absoluteFilePath()));
    }
    return files;
}

} // namespace herald
