// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/parameters.h"

#include <algorithm>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

Parameters parametersOf(const Notification &notification)
{
    Parameters parameters{
        {"PlaybookUuid"_ba, notification.playbookUuid.text().toUtf8()},
        {"NodeName"_ba, notification.nodeName.toUtf8()},
        {"ComponentName"_ba, notification.componentName.toUtf8()},
        {"ActionName"_ba, notification.actionName.toUtf8()},
        {"AssetId"_ba, notification.assetId.text().toUtf8()},
    };
    int number = 0;
    for (const QString &receiver : notification.receivers) {
        if (!receiver.isEmpty())
            parameters.append({"Receivers."_ba + QByteArray::number(++number), receiver.toUtf8()});
    }
    parameters.append({"Subject"_ba, notification.subject.toUtf8()});
    parameters.append({"Content"_ba, notification.content.toUtf8()});
    if (notification.lang)
        parameters.append({"Lang"_ba, langValue(*notification.lang)});
    if (notification.roleType) {
        const int value = static_cast<int>(*notification.roleType);
        parameters.append({"RoleType"_ba, QByteArray::number(value)});
    }
    if (notification.roleFor)
        parameters.append({"RoleFor"_ba, QByteArray::number(*notification.roleFor)});
    return parameters;
}

QByteArray langValue(Language language)
{
    return language == Language::Chinese ? "zh"_ba : "en"_ba;
}

QByteArray canonicalQuery(Parameters parameters)
{
    std::sort(parameters.begin(), parameters.end(),
              [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    QByteArrayList pairs;
    pairs.reserve(parameters.size());
    for (const Parameter &parameter : parameters) {
        // without arguments the set is exactly the service's: A–Z a–z 0–9 - _ . ~ stay
        pairs.append(parameter.name.toPercentEncoding() + '=' +
                     parameter.value.toPercentEncoding());
    }
    return pairs.join('&');
}

} // namespace herald::alibaba
