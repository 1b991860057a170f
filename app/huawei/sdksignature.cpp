// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/sdksignature.h"

#include "app/model/hmac.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace herald::huawei {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView algorithm = "SDK-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The slash at the end is part of the signature only, never of the request line.
QByteArray canonicalPath(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments)
        segment = segment.toPercentEncoding();
    QByteArray canonical = segments.join('/');
    if (!canonical.endsWith('/'))
        canonical += '/';
    return canonical;
}

QMap<QByteArray, QByteArray> canonicalHeaders(const QList<Header> &headers)
{
    QMap<QByteArray, QByteArray> canonical;
    for (const Header &header : headers)
        canonical.insert(header.name.toLower(), header.value.trimmed());
    return canonical;
}

} // namespace

SdkSignature signSdk(const SigningInput &input, const QByteArray &accessKeyId,
                     QByteArrayView secret)
{
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(input.headers);
    const QByteArray signedNames = headers.keys().join(';');
    QByteArray headerLines;
    for (auto it = headers.begin(); it != headers.end(); ++it)
        headerLines += it.key() + ':' + it.value() + '\n';
    const QByteArray payloadHash = headers.value("x-sdk-content-sha256"_ba, sha256Hex(input.body));

    SdkSignature result;
    result.canonicalRequest = QByteArrayList{input.method.toUpper(),
                                             canonicalPath(input.path),
                                             canonicalQuery(input.query),
                                             headerLines,
                                             signedNames,
                                             payloadHash}
                                  .join('\n');
    result.stringToSign = QByteArrayList{algorithm.toByteArray(), headers.value("x-sdk-date"_ba),
                                         sha256Hex(result.canonicalRequest)}
                              .join('\n');
    const QByteArray signature = hmacSha256(secret, result.stringToSign).toHex();
    result.authorization = sdkAuthorization(input.headers, accessKeyId, signature);
    return result;
}

QByteArray sdkAuthorization(const QList<Header> &headers, const QByteArray &accessKeyId,
                            const QByteArray &signature)
{
    return algorithm.toByteArray() + " Access=" + accessKeyId +
           ", SignedHeaders=" + canonicalHeaders(headers).keys().join(';') +
           ", Signature=" + signature;
}

QByteArray canonicalQuery(QList<QueryItem> query)
{
    std::sort(query.begin(), query.end(), [](const QueryItem &a, const QueryItem &b) {
        return std::tie(a.name, a.value) < std::tie(b.name, b.value);
    });
    QByteArrayList parts;
    for (const QueryItem &item : query)
        parts.append(item.name.toPercentEncoding() + '=' + item.value.toPercentEncoding());
    return parts.join('&');
}

QByteArray sdkDate(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

} // namespace herald::huawei
