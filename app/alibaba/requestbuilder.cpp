// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/requestbuilder.h"

#include "app/alibaba/acs3signature.h"
#include "app/alibaba/endpoints.h"
#include "app/alibaba/rpcsignature.h"

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

/// `Host` is signed and left out: the network layer makes it from the URL.
Request signedWithAcs3(const QUrl &endpoint, const Call &call, const Credential &credential,
                       const Stamp &stamp)
{
    const QByteArray accessKeyId = credential.accessKeyId.toUtf8();
    Request request{call.kind, call.method, urlOf(endpoint, call.query), {acceptJson()}, call.body};
    if (!call.body.isEmpty())
        request.headers.append(formContent());
    request.headers.append({"x-acs-action"_ba, call.operation});
    request.headers.append({"x-acs-version"_ba, apiVersion()});
    request.headers.append({"x-acs-date"_ba, timestamp(stamp.moment)});
    request.headers.append({"x-acs-signature-nonce"_ba, stamp.nonce});
    request.headers.append({"x-acs-content-sha256"_ba, sha256Hex(call.body)});
    if (credential.kind == CredentialKind::TemporaryAccessKey) {
        request.headers.append({"x-acs-accesskey-id"_ba, accessKeyId});
        request.headers.append(
            {"x-acs-security-token"_ba, credential.securityToken.view().toByteArray()});
    }

    Acs3Input input{call.method, "/"_ba, call.query, request.headers, call.body};
    input.headers.append({"host"_ba, hostHeader(endpoint)});
    const Acs3Signature signature = signAcs3(input, accessKeyId, credential.accessKeySecret.view());
    request.headers.append({"Authorization"_ba, signature.authorization});
    return request;
}

/// Everything, the signature included, in the form body.
Request signedWithRpc(const QUrl &endpoint, Parameters parameters, const Credential &credential,
                      const Stamp &stamp)
{
    parameters.append({"Action"_ba, notifyOperation.toByteArray()});
    parameters.append({"Version"_ba, apiVersion()});
    parameters.append({"Format"_ba, "json"_ba});
    parameters.append({"AccessKeyId"_ba, credential.accessKeyId.toUtf8()});
    if (credential.kind == CredentialKind::TemporaryAccessKey) {
        parameters.append({"SecurityToken"_ba, credential.securityToken.view().toByteArray()});
    }
    parameters.append({"SignatureMethod"_ba, "HMAC-SHA1"_ba});
    parameters.append({"SignatureVersion"_ba, "1.0"_ba});
    parameters.append({"SignatureNonce"_ba, stamp.nonce});
    parameters.append({"Timestamp"_ba, timestamp(stamp.moment)});
    const RpcSignature result = signRpc("POST"_ba, parameters, credential.accessKeySecret.view());
    parameters.append({"Signature"_ba, result.signature});
    return {Request::Kind::Once,
            "POST"_ba,
            urlOf(endpoint, {}),
            {acceptJson(), formContent()},
            canonicalQuery(parameters)};
}

} // namespace

Request notifyRequest(const QUrl &endpoint, WireForm form, const Notification &notification,
                      const Credential &credential, const Stamp &stamp)
{
    const Parameters parameters = parametersOf(notification);
    if (form == WireForm::LegacyBody)
        return signedWithRpc(endpoint, parameters, credential, stamp);

    Call call{Request::Kind::Once, "POST"_ba, notifyOperation.toByteArray(), {}, {}};
    (form == WireForm::Query ? call.query : call.body) = canonicalQuery(parameters);
    return signedWithAcs3(endpoint, call, credential, stamp);
}

Request lookUpRequest(const QUrl &endpoint, const QByteArray &operation,
                      const Parameters &parameters, const Credential &credential,
                      const Stamp &stamp)
{
    const Call call{Request::Kind::Repeatable, "GET"_ba, operation, canonicalQuery(parameters), {}};
    return signedWithAcs3(endpoint, call, credential, stamp);
}

} // namespace herald::alibaba
