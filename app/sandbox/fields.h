// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace herald::sandbox {

/// One decoded name and value of a query or a form body, as UTF-8 bytes.
struct Field
{
    QByteArray name;
    QByteArray value;
};

/// Splits `a=1&b=2` and undoes the percent-encoding; `+` is a space, as the services read it
/// (alibaba-soar.md 0.6).
[[nodiscard]] QList<Field> decodeFields(const QByteArray &encoded);

/// Percent-encodes everything but A–Z a–z 0–9 - _ . ~, with upper-case digits
/// (alibaba-soar.md 4.1 step 2, huawei-appgroup-mail.md 4.2 rule E).
[[nodiscard]] QByteArray encodeStrictly(const QByteArray &text);

/// The form both clouds sign: sorted by name, then by value, in byte order, strictly encoded.
[[nodiscard]] QByteArray canonicalFields(QList<Field> fields);

/// The first value of that name; null when there is none.
[[nodiscard]] QByteArray fieldValue(const QList<Field> &fields, QByteArrayView name);

/// All of it: QString::fromUtf8() would leave out U+FEFF at the beginning.
[[nodiscard]] QString textOf(QByteArrayView utf8);

/// All of its texts too: QJsonDocument::fromJson() would leave out the same.
[[nodiscard]] QJsonDocument documentOf(QByteArray json);

} // namespace herald::sandbox
