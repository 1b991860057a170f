// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/client.h"

#include <functional>

/// Alibaba requests, good ones and spoilt ones.
namespace herald::sandbox {

constexpr auto notifyAction = "RunNotifyComponentWithEmail";

/// Makes a request for the sandbox at that address.
using Make = std::function<HttpRequest(const QUrl &)>;

[[nodiscard]] HttpRequest notification(const QUrl &url, const Parameters &parameters,
                                       const QList<HeaderField> &headers = {});
[[nodiscard]] Make withParameter(const QByteArray &name, const QByteArray &value);
[[nodiscard]] Make withoutParameter(const QByteArray &name); ///< nor any item of that list
[[nodiscard]] Make withHeader(const QByteArray &name, const QByteArray &value);
[[nodiscard]] Make signedWith(const QString &keyId, const QByteArray &secret,
                              const QByteArray &token = {});
/// Changed after it was signed.
[[nodiscard]] Make tampered(const std::function<void(HttpRequest *)> &change);
[[nodiscard]] Make reading(const QByteArray &action, const Parameters &parameters);

/// A good notification with version 1.0 of the signature, unsigned.
[[nodiscard]] Parameters v1Parameters();
[[nodiscard]] QByteArray formText(const Parameters &parameters);
[[nodiscard]] HttpRequest v1InBody(const Parameters &all,
                                   const QByteArray &secret = "sandbox-secret");
[[nodiscard]] Make v1With(const QByteArray &name, const QByteArray &value);

} // namespace herald::sandbox
