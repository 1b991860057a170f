// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabletext.h"

#include "app/tables/csvtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// A tab or a line end in a cell would begin another one.
QString tabCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString markdownCell(const QString &text)
{
    QString cell;
    for (const QChar c : tabCell(text)) {
        if (u"\\|`*_[]<>"_s.contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

QString joined(const QStringList &cells, QString (*cell)(const QString &), const QString &between)
{
    QStringList made;
    for (const QString &text : cells)
        made.append(cell(text));
    return made.join(between);
}

QString plainCell(const QString &text)
{
    return tabCell(text);
}

QString markdownText(const QStringList &names, const QList<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) -> QString {
        return u"| "_s + joined(cells, markdownCell, u" | "_s) + u" |"_s;
    };
    QStringList lines{line(names)};
    lines.append(u"|"_s + u" --- |"_s.repeated(names.size()));
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

QString jsonText(const QStringList &names, const QList<QStringList> &rows, bool withNames)
{
    QJsonArray list;
    for (const QStringList &row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; withNames && i < names.size(); ++i)
            object.insert(names.at(i), row.at(i));
        list.append(withNames ? QJsonValue(object) : QJsonValue(QJsonArray::fromStringList(row)));
    }
    return QString::fromUtf8(QJsonDocument(list).toJson()).trimmed();
}

} // namespace

QString tableText(TextFormat format, const QStringList &names, const QList<QStringList> &rows,
                  bool withHeader)
{
    if (format == TextFormat::Markdown)
        return markdownText(names, rows);
    if (format == TextFormat::Json)
        return jsonText(names, rows, withHeader);
    const bool isCsv = format == TextFormat::Csv;
    const auto line = [isCsv](const QStringList &cells) {
        return isCsv ? joined(cells, csvCell, u","_s) : joined(cells, plainCell, u"\t"_s);
    };
    QStringList lines;
    if (withHeader)
        lines.append(line(names));
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines.join(isCsv ? u"\r\n"_s : u"\n"_s);
}

} // namespace herald::ui
