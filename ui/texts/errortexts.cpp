// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include "app/vault/profilebook.h"
#include "ui/texts/trtexts.h"

namespace herald::ui {

namespace {

QString permissionText(const Error &error)
{
    if (error.permission.isEmpty())
        return Texts::tr("This identity may not read this. Ask the administrator of the account "
                         "for the permission.");
    return Texts::tr("This identity may not read this. Ask the administrator of the account for "
                     "the permission %1.")
        .arg(error.permission);
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadInput:
        return Texts::tr("Correct this value: it cannot be used.");
    case Error::Kind::NoCredential:
        if (error.code == unconfirmedHost)
            return Texts::tr("Open the profile under Profiles and save it: it names a host that "
                             "nobody has confirmed for its secret.");
        return Texts::tr("Type the secret of the profile under Profiles, or unlock it there: it is "
                         "not in memory.");
    case Error::Kind::Offline:
        return Texts::tr("Check the network, the proxy and the endpoint: the service could not be "
                         "reached.");
    case Error::Kind::Untrusted:
        return Texts::tr("Ask the administrator of the network about the certificate: the "
                         "endpoint could not prove that it is the right one.");
    case Error::Kind::NoAnswer:
        return Texts::tr("Try again: the service did not answer in time.");
    case Error::Kind::BadAnswer:
        return Texts::tr("Check the endpoint and the proxy: the answer is not the service's or "
                         "cannot be read.");
    case Error::Kind::WrongKey:
        return Texts::tr("Check the key and the secret: the service does not take them.");
    case Error::Kind::ClockWrong:
        return Texts::tr("Correct the clock of this computer: it is too far from the service's.");
    case Error::Kind::NoPermission:
        return permissionText(error);
    case Error::Kind::NotFound:
        return Texts::tr("Check the region, the endpoint and the project: the service does not "
                         "find this there.");
    case Error::Kind::Throttled:
        return Texts::tr("Wait a minute and try again: the service was asked too often.");
    case Error::Kind::ServiceFailed:
        return Texts::tr("Try again later: the service failed.");
    case Error::Kind::Refused:
        return Texts::tr("The service refused this. Its own words follow.");
    case Error::Kind::Storage:
        return Texts::tr("Check the data folder and the disk: a file could not be read or "
                         "written.");
    }
    return {};
}

QString evidenceText(const Error &error)
{
    QStringList lines;
    if (!error.requestId.isEmpty())
        lines.append(Texts::tr("Request id %1").arg(error.requestId));
    if (error.httpStatus != 0)
        lines.append(Texts::tr("HTTP status %1").arg(error.httpStatus));
    lines += {error.code, error.text};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString explainedText(const Error &error)
{
    return QString(errorText(error) + u'\n' + evidenceText(error)).trimmed();
}

} // namespace herald::ui
