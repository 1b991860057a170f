// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

QJsonDocument documentOf(QByteArray json)
{
    json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
    return QJsonDocument::fromJson(json);
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

bool flagOf(const QJsonValue &value)
{
    const QString text = textOf(value);
    return text == "1"_L1 || text == "true"_L1;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 milliseconds = textOf(value).toLongLong();
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

QJsonValue unpacked(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QByteArray text = value.toString().toUtf8().trimmed();
    if (text.isEmpty())
        return QJsonValue::Null;
    const QJsonDocument document = documentOf(text);
    if (document.isNull())
        return QJsonValue::Undefined;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace herald::alibaba
