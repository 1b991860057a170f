// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alibaba/answers.h"

#include "app/alibaba/jsonvalues.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace herald::alibaba {

using namespace Qt::StringLiterals;

namespace {

/// `Name`, else its twin `name`
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined())
        return value;
    QString twin = name;
    twin[0] = twin[0].toLower();
    return object.value(twin);
}

/// The texts of an XML `Error`, by element name, whatever their depth; empty for any other body.
QJsonObject errorFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "Error"_L1)
        return {};
    QJsonObject object;
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty())
                object.insert(xml.name().toString(), text.trimmed());
            text.clear();
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QJsonObject() : object;
}

/// The older client's list of codes that mean success.
bool isSuccessWord(const QString &code)
{
    return code == "200"_L1 || code == "OK"_L1 || code == "Success"_L1 || code == "success"_L1;
}

bool isLabelledJson(const Exchange &exchange)
{
    const QByteArray type = headerValue(exchange.headers, "content-type");
    return type.isEmpty() || type.toLower().contains("json");
}

void readDenial(Answer &answer)
{
    QJsonObject detail = unpacked(member(answer.members, "AccessDeniedDetail"_L1)).toObject();
    if (detail.isEmpty())
        detail = answer.members; // an XML answer has been read flat
    answer.permission = textOf(member(detail, "AuthAction"_L1));
    answer.principal = textOf(member(detail, "AuthPrincipalDisplayName"_L1));
}

} // namespace

Answer readAnswer(const Exchange &exchange)
{
    const QJsonDocument document = documentOf(exchange.body);
    Answer answer;
    answer.members = document.isObject() ? document.object() : errorFromXml(exchange.body);
    answer.requestId = textOf(member(answer.members, "RequestId"_L1));
    if (answer.requestId.isEmpty())
        answer.requestId = QString::fromLatin1(headerValue(exchange.headers, "x-acs-request-id"));

    const QString code = textOf(member(answer.members, "Code"_L1));
    if (!code.isEmpty() && !isSuccessWord(code)) {
        answer.errorCode = code;
        answer.text = textOf(member(answer.members, "Message"_L1));
        readDenial(answer);
    } else if (document.isObject() && isLabelledJson(exchange) && !answer.requestId.isEmpty()) {
        answer.success = true;
        answer.text = textOf(member(answer.members, "Data"_L1));
    }
    return answer;
}

} // namespace herald::alibaba
