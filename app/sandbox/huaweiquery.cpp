// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/huaweiquery.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

QString HuaweiQuery::text(QByteArrayView name, int most, int least)
{
    const QString value = textOf(fieldValue(m_fields, name));
    if (value.size() < least || value.size() > most)
        refuse(name);
    return value;
}

int HuaweiQuery::integer(QByteArrayView name, int fallback, int least, int most)
{
    const QByteArray value = fieldValue(m_fields, name);
    if (value.isNull())
        return fallback;
    bool good = false;
    const int number = value.toInt(&good);
    if (!good || number < least || number > most) {
        refuse(name);
        return fallback;
    }
    return number;
}

QString HuaweiQuery::oneOf(QByteArrayView name, const QStringList &allowed)
{
    const QString value = textOf(fieldValue(m_fields, name));
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(name);
    return value;
}

void HuaweiQuery::refuse(QByteArrayView name)
{
    if (!m_error)
        m_error = badInput(u"The parameter %1 is invalid."_s.arg(QString::fromUtf8(name)));
}

} // namespace herald::sandbox
