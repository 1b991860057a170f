// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fields.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

QByteArray decode(QByteArray text)
{
    text.replace('+', ' ');
    const QByteArray decoded = QByteArray::fromPercentEncoding(text);
    return decoded.isNull() ? ""_ba : decoded;
}

} // namespace

QList<Field> decodeFields(const QByteArray &encoded)
{
    QList<Field> fields;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            fields.append({decode(pair), ""_ba});
        else
            fields.append({decode(pair.first(equals)), decode(pair.sliced(equals + 1))});
    }
    return fields;
}

QByteArray encodeStrictly(const QByteArray &text)
{
    return text.toPercentEncoding();
}

QByteArray canonicalFields(QList<Field> fields)
{
    std::sort(fields.begin(), fields.end(), [](const Field &a, const Field &b) {
        return a.name != b.name ? a.name < b.name : a.value < b.value;
    });
    QByteArrayList pairs;
    for (const Field &field : fields)
        pairs.append(encodeStrictly(field.name) + '=' + encodeStrictly(field.value));
    return pairs.join('&');
}

QByteArray fieldValue(const QList<Field> &fields, QByteArrayView name)
{
    for (const Field &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QString textOf(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

QJsonDocument documentOf(QByteArray json)
{
    json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
    return QJsonDocument::fromJson(json);
}

} // namespace herald::sandbox
