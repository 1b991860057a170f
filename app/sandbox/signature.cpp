// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/signature.h"

#include "app/sandbox/fields.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmacSha256(const QByteArray &secret, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
}

std::optional<Authorization> parseAuthorization(const QByteArray &header, const QByteArray &scheme,
                                                const QByteArray &idKey,
                                                const QByteArray &separator)
{
    const QByteArray idMark = scheme + ' ' + idKey + '=';
    const QByteArray listMark = separator + "SignedHeaders=";
    const QByteArray signatureMark = separator + "Signature=";
    const qsizetype list = header.indexOf(listMark);
    const qsizetype signature = header.indexOf(signatureMark);
    if (!header.startsWith(idMark) || list < idMark.size() || signature < list + listMark.size())
        return std::nullopt;

    Authorization parts;
    parts.accessKeyId = header.first(list).sliced(idMark.size());
    parts.signedHeaders = header.first(signature).sliced(list + listMark.size()).split(';');
    parts.signature = header.sliced(signature + signatureMark.size());
    const auto lowerCase = [](const QByteArray &name) {
        return !name.isEmpty() && name == name.toLower();
    };
    if (parts.accessKeyId.isEmpty() || parts.signature.isEmpty() ||
        !std::is_sorted(parts.signedHeaders.begin(), parts.signedHeaders.end()) ||
        !std::all_of(parts.signedHeaders.begin(), parts.signedHeaders.end(), lowerCase))
        return std::nullopt;
    return parts;
}

/// One line for each name; several values of a name are sorted and joined with a comma.
QByteArray canonicalHeaders(const HttpRequest &request, const QByteArrayList &names)
{
    QByteArray lines;
    for (const QByteArray &name : names) {
        QByteArrayList values;
        for (const HeaderField &field : request.headers) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                values.append(field.value.trimmed());
        }
        std::sort(values.begin(), values.end());
        lines += name + ':' + values.join(',') + '\n';
    }
    return lines;
}

/// Each segment decoded and encoded again, so that the path's spelling on the wire does not matter.
QByteArray canonicalSdkPath(const QByteArray &path)
{
    QByteArrayList segments;
    for (const QByteArray &segment : path.split('/'))
        segments.append(encodeStrictly(QByteArray::fromPercentEncoding(segment)));
    const QByteArray joined = segments.join('/');
    return joined.endsWith('/') ? joined : joined + '/';
}

} // namespace

std::optional<Authorization> parseAcs3Authorization(const QByteArray &header)
{
    return parseAuthorization(header, "ACS3-HMAC-SHA256"_ba, "Credential"_ba, ","_ba);
}

std::optional<Authorization> parseSdkAuthorization(const QByteArray &header)
{
    return parseAuthorization(header, "SDK-HMAC-SHA256"_ba, "Access"_ba, ", "_ba);
}

SignatureCheck verifyAcs3(const HttpRequest &request, const QByteArray &secret)
{
    const auto signedWith = parseAcs3Authorization(request.header("authorization"));
    if (!signedWith)
        return {};

    const QByteArray bodyHash = sha256(request.body);
    SignatureCheck check;
    check.canonicalRequest = request.method + '\n' + request.path() + '\n' +
                             canonicalFields(decodeFields(request.query())) + '\n' +
                             canonicalHeaders(request, signedWith->signedHeaders) + '\n' +
                             signedWith->signedHeaders.join(';') + '\n' + bodyHash;
    check.stringToSign = "ACS3-HMAC-SHA256\n"_ba + sha256(check.canonicalRequest);
    check.signature = hmacSha256(secret, check.stringToSign);
    check.accepted = check.signature == signedWith->signature &&
                     request.header("x-acs-content-sha256") == bodyHash;
    return check;
}

bool acs3HeadersCovered(const HttpRequest &request, const Authorization &signedWith)
{
    return std::all_of(
        request.headers.begin(), request.headers.end(), [&](const HeaderField &field) {
            const QByteArray name = field.name.toLower();
            const bool must = name.startsWith("x-acs-") || name == "host" || name == "content-type";
            return !must || signedWith.signedHeaders.contains(name);
        });
}

SignatureCheck verifyV1(const HttpRequest &request, const QByteArray &secret)
{
    QList<Field> fields = decodeFields(request.query());
    if (request.isForm())
        fields += decodeFields(request.body);
    const QByteArray sent = fieldValue(fields, "Signature");
    fields.removeIf([](const Field &field) { return field.name == "Signature"; });

    SignatureCheck check;
    check.stringToSign = request.method + "&%2F&" + encodeStrictly(canonicalFields(fields));
    check.signature =
        QMessageAuthenticationCode::hash(check.stringToSign, secret + '&', QCryptographicHash::Sha1)
            .toBase64();
    check.accepted = check.signature == sent;
    return check;
}

SignatureCheck verifySdkHmac(const HttpRequest &request, const QByteArray &secret)
{
    const auto signedWith = parseSdkAuthorization(request.header("authorization"));
    if (!signedWith || !signedWith->signedHeaders.contains("x-sdk-date"))
        return {};

    const QByteArray bodyHash = sha256(request.body);
    const bool announced = request.hasHeader("x-sdk-content-sha256");
    const QByteArray payloadHash = announced ? request.header("x-sdk-content-sha256") : bodyHash;
    SignatureCheck check;
    check.canonicalRequest = request.method + '\n' + canonicalSdkPath(request.path()) + '\n' +
                             canonicalFields(decodeFields(request.query())) + '\n' +
                             canonicalHeaders(request, signedWith->signedHeaders) + '\n' +
                             signedWith->signedHeaders.join(';') + '\n' + payloadHash;
    check.stringToSign = "SDK-HMAC-SHA256\n"_ba + request.header("x-sdk-date") + '\n' +
                         sha256(check.canonicalRequest);
    check.signature = hmacSha256(secret, check.stringToSign);
    check.accepted = check.signature == signedWith->signature &&
                     (payloadHash == bodyHash || payloadHash == "UNSIGNED-PAYLOAD");
    return check;
}

} // namespace herald::sandbox
