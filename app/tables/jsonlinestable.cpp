// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/jsonlinestable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace herald {

namespace {

/// QJsonObject sorts its members; so they are quoted one by one.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Result<void> JsonLinesTable::open(const QString &path, const QStringList &columns)
{
    m_names.clear();
    for (const QString &column : columns)
        m_names.append(quoted(column));
    return m_file.open(path);
}

Result<void> JsonLinesTable::add(const QStringList &row)
{
    Q_ASSERT(row.size() == m_names.size());
    QByteArrayList members;
    for (qsizetype i = 0; i < row.size(); ++i)
        members.append(m_names.at(i) + ':' + quoted(row.at(i)));
    return m_file.write('{' + members.join(',') + "}\n");
}

} // namespace herald
