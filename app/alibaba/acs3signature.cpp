// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/acs3signature.h"

#include "app/model/hmac.h"

#include <QCryptographicHash>
#include <QMap>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

constexpr char algorithm[] = "ACS3-HMAC-SHA256";

/// Lower-case name to trimmed value, sorted by name.
QMap<QByteArray, QByteArray> signedHeaders(const QList<Header> &headers)
{
    QMap<QByteArray, QByteArray> chosen;
    for (const Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "host" || name == "content-type" || name.startsWith("x-acs-"))
            chosen.insert(name, header.value.trimmed());
    }
    return chosen;
}

} // namespace

Acs3Signature signAcs3(const Acs3Input &input, QByteArrayView accessKeyId, QByteArrayView secret)
{
    const QMap<QByteArray, QByteArray> headers = signedHeaders(input.headers);
    const QByteArray names = headers.keys().join(';');
    QByteArray lines;
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        lines += it.key() + ':' + it.value() + '\n';

    Acs3Signature result;
    result.canonicalRequest = QByteArrayList{input.method, input.path, input.canonicalQuery,
                                             lines,        names,      sha256Hex(input.body)}
                                  .join('\n');
    result.stringToSign = algorithm + "\n"_ba + sha256Hex(result.canonicalRequest);

    const QByteArray signature = hmacSha256(secret, result.stringToSign).toHex();
    result.authorization = acs3Authorization(input.headers, accessKeyId.toByteArray(), signature);
    return result;
}

QByteArray acs3Authorization(const QList<Header> &headers, const QByteArray &accessKeyId,
                             const QByteArray &signature)
{
    return algorithm + " Credential="_ba + accessKeyId +
           ",SignedHeaders=" + signedHeaders(headers).keys().join(';') + ",Signature=" + signature;
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace herald::alibaba
