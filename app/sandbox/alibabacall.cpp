// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabacall.h"

#include "app/sandbox/signature.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

AlibabaError missingParameter(const QString &name)
{
    return {400, u"Missing"_s + name,
            u"The input parameter \"%1\" that is mandatory for processing this request is not "
            "supplied."_s.arg(name)};
}

AlibabaError invalidParameter(const QString &name)
{
    return {400, u"Invalid"_s + name, u"The specified parameter \"%1\" is not valid."_s.arg(name)};
}

bool AlibabaParameters::isSent(const QString &name) const
{
    return !fieldValue(m_fields, name.toUtf8()).isNull();
}

QString AlibabaParameters::text(const QString &name) const
{
    return textOf(fieldValue(m_fields, name.toUtf8()));
}

QStringList AlibabaParameters::list(const QString &name)
{
    const QByteArray stem = name.toUtf8() + '.';
    QMap<int, QString> items;
    for (const Field &field : m_fields) {
        if (!field.name.startsWith(stem))
            continue;
        const int number = field.name.sliced(stem.size()).toInt();
        if (number < 1 || items.contains(number))
            refuse(name);
        items.insert(number, textOf(field.value));
    }
    return items.values();
}

qint64 AlibabaParameters::integer(const QString &name, qint64 fallback, qint64 least)
{
    const QString value = text(name);
    if (value.isEmpty())
        return fallback;
    bool good = false;
    const qint64 number = value.toLongLong(&good);
    if (!good || number < least)
        refuse(name);
    return number;
}

QString AlibabaParameters::oneOf(const QString &name, const QStringList &allowed)
{
    const QString value = text(name);
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(name);
    return value;
}

void AlibabaParameters::refuse(const QString &name)
{
    if (!m_error)
        m_error = invalidParameter(name);
}

AlibabaCall readAlibabaCall(const HttpRequest &request)
{
    AlibabaCall call;
    call.fields = decodeFields(request.query());
    if (request.isForm())
        call.fields += decodeFields(request.body);

    if (request.hasHeader("authorization")) {
        const auto header = [&request](QByteArrayView name) {
            return textOf(request.header(name));
        };
        call.scheme = AlibabaCall::Scheme::Acs3;
        if (const auto parts = parseAcs3Authorization(request.header("authorization")))
            call.accessKeyId = textOf(parts->accessKeyId);
        call.action = header("x-acs-action");
        call.version = header("x-acs-version");
        call.securityToken = header("x-acs-security-token");
        call.nonce = header("x-acs-signature-nonce");
        call.timestamp = header("x-acs-date");
        return call;
    }

    const auto parameter = [&call](QByteArrayView name) {
        return textOf(fieldValue(call.fields, name));
    };
    call.action = parameter("Action");
    call.version = parameter("Version");
    call.accessKeyId = parameter("AccessKeyId");
    call.securityToken = parameter("SecurityToken");
    call.nonce = parameter("SignatureNonce");
    call.timestamp = parameter("Timestamp");
    return call;
}

} // namespace herald::sandbox
