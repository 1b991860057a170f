// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/options.h"
#include "app/sandbox/sandbox.h"

#include <QJsonObject>
#include <QUrl>

/// A client that writes its requests byte for byte, and what the sandbox's tests share.
namespace herald::sandbox {

struct Answer
{
    QByteArray raw; ///< all that came until the connection was closed
    int status = 0; ///< 0: no whole status line
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
};

/// Sends one request on a connection of its own and reads until the sandbox closes it.
[[nodiscard]] Answer exchange(const QUrl &url, const HttpRequest &request);
/// The same, as bytes: with Connection: close and, where missing, Host and Content-Length.
[[nodiscard]] QByteArray wireForm(const QUrl &url, const HttpRequest &request);

/// 2026-01-15T08:30:00Z, the moment at which the tests take place.
[[nodiscard]] QDateTime testNow();
[[nodiscard]] Options testOptions(); ///< with the clock standing at testNow()

/// Signs with what the verifiers compute; they are proven against the published vectors.
void signAcs3(HttpRequest *request, const QString &keyId, const QByteArray &secret);
void signV1(HttpRequest *request, const QByteArray &secret);
void signSdk(HttpRequest *request, const QString &keyId, const QByteArray &secret);

using Parameters = QMap<QByteArray, QByteArray>;

/// A signed call of the sandbox's Alibaba account with all its parameters in the query. Each has a
/// nonce of its own. Headers in `headers` are added, or replace those that would be sent.
[[nodiscard]] HttpRequest alibabaCall(const QUrl &url, const QByteArray &method,
                                      const QByteArray &action, const Parameters &parameters,
                                      const QList<HeaderField> &headers = {});
/// The parameters of a notification that the sandbox accepts.
[[nodiscard]] Parameters goodNotification();

/// A signed request of the sandbox's Huawei account; `path` is what follows /v1/{project_id}.
[[nodiscard]] HttpRequest huaweiCall(const QUrl &url, const QByteArray &method,
                                     const QByteArray &path, const QByteArray &body = {},
                                     const QList<HeaderField> &headers = {});

void setHeader(HttpRequest *request, const QByteArray &name, const QByteArray &value);
void dropHeader(HttpRequest *request, const QByteArray &name);

} // namespace herald::sandbox
