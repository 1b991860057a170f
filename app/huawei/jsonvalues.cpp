// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huawei/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace herald::huawei {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> textMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.isString())
        return value.toString();
    // a whole number is kept as 64 bits; what has become a double may have lost digits
    if (value.toVariant().typeId() == QMetaType::LongLong)
        return QString::number(value.toInteger());
    return failure(Error::Kind::BadAnswer, u"'%1' is not a text"_s.arg(name));
}

std::optional<QDateTime> utcTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonValue jsonValueOf(const QByteArray &body)
{
    // QJsonDocument takes objects and arrays only, and drops U+FEFF at the beginning of a text
    // unless it is written as an escape
    QByteArray json = '[' + body + ']';
    json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace herald::huawei
