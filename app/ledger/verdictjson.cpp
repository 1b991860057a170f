// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/verdictjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <class Enum>
Enum valueOf(const QJsonValue &value, Enum otherwise)
{
    bool known = false;
    const QByteArray text = value.toString().toLatin1();
    const int number = QMetaEnum::fromType<Enum>().keyToValue(text.constData(), &known);
    return known ? Enum(number) : otherwise;
}

} // namespace

QByteArray toJson(const Verdict &v)
{
    QJsonObject object{{"outcome"_L1, keyOf(v.outcome)},
                       {"cause"_L1, keyOf(v.cause)},
                       {"mayRepeat"_L1, v.mayRepeat},
                       {"requestId"_L1, v.requestId},
                       {"code"_L1, v.code},
                       {"serviceText"_L1, v.serviceText},
                       {"permission"_L1, v.permission},
                       {"detail"_L1, v.detail},
                       {"httpStatus"_L1, v.httpStatus}};
    if (v.clockAhead)
        object.insert("clockAheadSeconds"_L1, qint64(v.clockAhead->count()));
    if (v.retryAfter)
        object.insert("retryAfterMs"_L1, qint64(v.retryAfter->count()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Verdict verdictFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Verdict v;
    v.outcome = valueOf(object.value("outcome"_L1), Outcome::Unknown);
    v.cause = valueOf(object.value("cause"_L1), Cause::None);
    v.mayRepeat = object.value("mayRepeat"_L1).toBool();
    v.requestId = object.value("requestId"_L1).toString();
    v.code = object.value("code"_L1).toString();
    v.serviceText = object.value("serviceText"_L1).toString();
    v.permission = object.value("permission"_L1).toString();
    v.detail = object.value("detail"_L1).toString();
    v.httpStatus = object.value("httpStatus"_L1).toInt();
    if (object.contains("clockAheadSeconds"_L1))
        v.clockAhead = std::chrono::seconds(object.value("clockAheadSeconds"_L1).toInteger());
    if (object.contains("retryAfterMs"_L1))
        v.retryAfter = std::chrono::milliseconds(object.value("retryAfterMs"_L1).toInteger());
    return v;
}

} // namespace herald
