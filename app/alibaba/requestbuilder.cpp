// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"

#include "app/alibaba/acs3signature.h"
#include "app/alibaba/endpoints.h"
#include "app/alibaba/rpcsignature.h"
#include "app/model/mask.h"

#include <functional>
#include <optional>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

QByteArray apiVersion()
{
    return "2022-07-28"_ba;
}

Header acceptJson()
{
    return {"accept"_ba, "application/json"_ba};
}

Header formContent()
{
    return {"content-type"_ba, "application/x-www-form-urlencoded"_ba};
}

/// What is asked, before anybody signs it. Query and body are encoded already.
struct Call
{
    Request::Kind kind;
    QByteArray method;
    QByteArray operation;
    QByteArray query;
    QByteArray body;
};

QUrl urlOf(const QUrl &endpoint, const QByteArray &query)
{
    QByteArray bytes = endpoint.scheme().toLatin1() + "://" + hostHeader(endpoint) + '/';
    if (!query.isEmpty())
        bytes += '?' + query;
    return QUrl::fromEncoded(bytes, QUrl::StrictMode);
}

/// Who asks, as far as a request says so beside its signature.
struct Asker
{
    QByteArray accessKeyId;
    std::optional<QByteArray> securityToken;
};

Asker askerOf(const Credential &credential)
{
    Asker asker{credential.accessKeyId.toUtf8(), {}};
    if (credential.kind == CredentialKind::TemporaryAccessKey)
        asker.securityToken = credential.securityToken.view().toByteArray();
    return asker;
}

Asker hiddenAsker(const Profile &profile)
{
    const bool isLent = profile.credential == CredentialKind::AssumedRole; // a key of STS's
    Asker asker{isLent ? hiddenMark.toByteArray() : maskedKeyId(profile.accessKeyId), {}};
    if (isLent || profile.credential == CredentialKind::TemporaryAccessKey)
        asker.securityToken = hiddenMark.toByteArray();
    return asker;
}

/// Turns a request that says everything but its signature into one that says that too.
using SignAcs3 = std::function<QByteArray(const Acs3Input &input)>; ///< `Authorization`
using SignRpc = std::function<QByteArray(const Parameters &all)>;   ///< `Signature`

/// `Host` is signed and left out: the network layer makes it from the URL.
Request acs3Request(const QUrl &endpoint, const Call &call, const Asker &asker, const Stamp &stamp,
                    const SignAcs3 &sign)
{
    Request request{call.kind, call.method, urlOf(endpoint, call.query), {acceptJson()}, call.body};
    if (!call.body.isEmpty())
        request.headers.append(formContent());
    request.headers.append({"x-acs-action"_ba, call.operation});
    request.headers.append({"x-acs-version"_ba, apiVersion()});
    request.headers.append({"x-acs-date"_ba, timestamp(stamp.moment)});
    request.headers.append({"x-acs-signature-nonce"_ba, stamp.nonce});
    request.headers.append({"x-acs-content-sha256"_ba, sha256Hex(call.body)});
    if (asker.securityToken) {
        request.headers.append({"x-acs-accesskey-id"_ba, asker.accessKeyId});
        request.headers.append({"x-acs-security-token"_ba, *asker.securityToken});
    }

    Acs3Input input{call.method, "/"_ba, call.query, request.headers, call.body};
    input.headers.append({"host"_ba, hostHeader(endpoint)});
    request.headers.append({"Authorization"_ba, sign(input)});
    return request;
}

/// Everything, the signature included, in the form body.
Request rpcRequest(const QUrl &endpoint, Parameters parameters, const Asker &asker,
                   const Stamp &stamp, const SignRpc &sign)
{
    parameters.append({"Action"_ba, notifyOperation.toByteArray()});
    parameters.append({"Version"_ba, apiVersion()});
    parameters.append({"Format"_ba, "json"_ba});
    parameters.append({"AccessKeyId"_ba, asker.accessKeyId});
    if (asker.securityToken)
        parameters.append({"SecurityToken"_ba, *asker.securityToken});
    parameters.append({"SignatureMethod"_ba, "HMAC-SHA1"_ba});
    parameters.append({"SignatureVersion"_ba, "1.0"_ba});
    parameters.append({"SignatureNonce"_ba, stamp.nonce});
    parameters.append({"Timestamp"_ba, timestamp(stamp.moment)});
    parameters.append({"Signature"_ba, sign(parameters)});
    return {Request::Kind::Once,
            "POST"_ba,
            urlOf(endpoint, {}),
            {acceptJson(), formContent()},
            canonicalQuery(parameters)};
}

/// The one way a notification becomes a request, for sending and for showing.
Request notify(const QUrl &endpoint, WireForm form, const Notification &notification,
               const Asker &asker, const Stamp &stamp, const SignAcs3 &signAcs3,
               const SignRpc &signRpc)
{
    const Parameters parameters = parametersOf(notification);
    if (form == WireForm::LegacyBody)
        return rpcRequest(endpoint, parameters, asker, stamp, signRpc);

    Call call{Request::Kind::Once, "POST"_ba, notifyOperation.toByteArray(), {}, {}};
    (form == WireForm::Query ? call.query : call.body) = canonicalQuery(parameters);
    return acs3Request(endpoint, call, asker, stamp, signAcs3);
}

SignAcs3 acs3SignerOf(const Credential &credential)
{
    return [&credential](const Acs3Input &input) {
        return signAcs3(input, credential.accessKeyId.toUtf8(), credential.accessKeySecret.view())
            .authorization;
    };
}

} // namespace

Request notifyRequest(const QUrl &endpoint, WireForm form, const Notification &notification,
                      const Credential &credential, const Stamp &stamp)
{
    return notify(endpoint, form, notification, askerOf(credential), stamp,
                  acs3SignerOf(credential), [&credential](const Parameters &all) {
                      return signRpc("POST"_ba, all, credential.accessKeySecret.view()).signature;
                  });
}

Request notifySketch(const QUrl &endpoint, const Notification &notification, const Profile &profile,
                     const QDateTime &moment)
{
    const Asker asker = hiddenAsker(profile);
    const QByteArray hidden = hiddenMark.toByteArray();
    return notify(
        endpoint, profile.wireForm, notification, asker, {moment, hidden},
        [&](const Acs3Input &input) {
            return acs3Authorization(input.headers, asker.accessKeyId, hidden);
        },
        [&](const Parameters &) { return hidden; });
}

Request lookUpRequest(const QUrl &endpoint, const QByteArray &operation,
                      const Parameters &parameters, const Credential &credential,
                      const Stamp &stamp)
{
    const Call call{Request::Kind::Repeatable, "GET"_ba, operation, canonicalQuery(parameters), {}};
    return acs3Request(endpoint, call, askerOf(credential), stamp, acs3SignerOf(credential));
}

} // namespace herald::alibaba
