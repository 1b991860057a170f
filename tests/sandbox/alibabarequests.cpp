// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/alibabarequests.h"

#include "app/sandbox/fields.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

HttpRequest notification(const QUrl &url, const Parameters &parameters,
                         const QList<HeaderField> &headers)
{
    return alibabaCall(url, "POST"_ba, notifyAction, parameters, headers);
}

Make withParameter(const QByteArray &name, const QByteArray &value)
{
    return [=](const QUrl &url) {
        Parameters parameters = goodNotification();
        parameters[name] = value;
        return notification(url, parameters);
    };
}

Make withoutParameter(const QByteArray &name)
{
    return [=](const QUrl &url) {
        Parameters parameters = goodNotification();
        parameters.removeIf([&name](const auto &entry) { return entry.key().startsWith(name); });
        return notification(url, parameters);
    };
}

Make withHeader(const QByteArray &name, const QByteArray &value)
{
    return [=](const QUrl &url) { return notification(url, goodNotification(), {{name, value}}); };
}

Make signedWith(const QString &keyId, const QByteArray &secret, const QByteArray &token)
{
    return [=](const QUrl &url) {
        HttpRequest request = notification(url, goodNotification());
        if (!token.isEmpty())
            setHeader(&request, "x-acs-security-token"_ba, token);
        signAcs3(&request, keyId, secret);
        return request;
    };
}

Make tampered(const std::function<void(HttpRequest *)> &change)
{
    return [=](const QUrl &url) {
        HttpRequest request = notification(url, goodNotification());
        change(&request);
        return request;
    };
}

Make reading(const QByteArray &action, const Parameters &parameters)
{
    return [=](const QUrl &url) { return alibabaCall(url, "GET"_ba, action, parameters); };
}

Parameters v1Parameters()
{
    Parameters all = goodNotification();
    all.insert({{"Action"_ba, notifyAction},
                {"Version"_ba, "2022-07-28"_ba},
                {"Format"_ba, "JSON"_ba},
                {"AccessKeyId"_ba, "SANDBOXAK0001"_ba},
                {"SignatureMethod"_ba, "HMAC-SHA1"_ba},
                {"SignatureVersion"_ba, "1.0"_ba},
                {"SignatureNonce"_ba, "v1-nonce"_ba},
                {"Timestamp"_ba, "2026-01-15T08:30:00Z"_ba}});
    return all;
}

QByteArray formText(const Parameters &parameters)
{
    QList<Field> fields;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        fields.append({it.key(), it.value()});
    return canonicalFields(fields);
}

HttpRequest v1InBody(const Parameters &all, const QByteArray &secret)
{
    HttpRequest request{"POST"_ba,
                        "/"_ba,
                        {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                        formText(all)};
    signV1(&request, secret);
    return request;
}

Make v1With(const QByteArray &name, const QByteArray &value)
{
    return [=](const QUrl &) {
        Parameters all = v1Parameters();
        all[name] = value;
        return v1InBody(all);
    };
}

} // namespace herald::sandbox
