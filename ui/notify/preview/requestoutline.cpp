// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/requestoutline.h"

#include "app/model/snippet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

using Row = RequestOutline::Row;

constexpr qsizetype longestValue = 1000;
constexpr qsizetype longestBody = 4000;
constexpr int mostNumbered = 12; ///< of `Receivers.1`, `Receivers.2` …

/// `Receivers` of `Receivers.12`; empty for a name without number.
QString listOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isNumbered = dot > 0 && dot + 1 < name.size() &&
                            std::all_of(name.cbegin() + dot + 1, name.cend(),
                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumbered ? name.left(dot) : QString();
}

Row shortened(const QString &name, const QString &value)
{
    return {name, value.left(longestValue), std::max<qsizetype>(value.size() - longestValue, 0), 0};
}

QList<Row> rowsOf(const QList<RequestMember> &members)
{
    QList<Row> rows;
    QString list;
    int inList = 0;
    for (const RequestMember &member : members) {
        const QString its = listOf(member.name);
        inList = !its.isEmpty() && its == list ? inList + 1 : 1;
        list = its;
        if (inList <= mostNumbered)
            rows.append(shortened(member.name, member.value));
        else if (rows.last().skipped == 0)
            rows.append({its, {}, 0, 1});
        else
            ++rows.last().skipped;
    }
    return rows;
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

/// Columns of names and values; further lines of a value stand under its first.
QString columnsOf(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.skipped > 0 ? 0 : row.name.size());
    const QString indent = u"\n  "_s % QString(width + 2, u' ');
    QString text;
    for (const Row &row : rows) {
        if (row.skipped > 0) {
            text += u"  … "_s % RequestText::tr("%1 more of %2").arg(number(row.skipped), row.name);
        } else {
            QString value = row.value;
            value.remove(u'\r').replace(u'\n', indent);
            text += u"  "_s % row.name.leftJustified(width + 2) % value;
        }
        if (row.more > 0)
            text += indent % u"… "_s % RequestText::tr("%1 more characters").arg(number(row.more));
        text += u'\n';
    }
    return text;
}

QString section(const QString &title, const QString &content)
{
    return u'\n' % title % u'\n' % content;
}

} // namespace

RequestOutline outlineOf(const Request &request)
{
    RequestOutline outline;
    outline.method = QString::fromLatin1(request.method);
    outline.address = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveQuery));
    outline.addressSize = request.url.toEncoded().size();
    outline.query = rowsOf(membersOf(request.url.query(QUrl::FullyEncoded).toLatin1()));
    for (const Header &header : request.headers)
        outline.headers.append(
            shortened(QString::fromUtf8(header.name), QString::fromUtf8(header.value)));
    outline.bodySize = request.body.size();
    if (hasFormBody(request)) {
        outline.body = rowsOf(membersOf(request.body));
    } else {
        const QString body = QString::fromUtf8(request.body);
        outline.bodyText = body.left(longestBody);
        outline.bodyMore = std::max<qsizetype>(body.size() - longestBody, 0);
    }
    return outline;
}

QString textOf(const RequestOutline &outline)
{
    QString text = outline.method % u' ' % outline.address % u'\n';
    if (!outline.query.isEmpty())
        text +=
            section(RequestText::tr("In the address (%1 bytes)").arg(number(outline.addressSize)),
                    columnsOf(outline.query));
    text += section(RequestText::tr("Headers"), columnsOf(outline.headers));
    if (outline.bodySize == 0)
        text += section(RequestText::tr("Body: empty"), {});
    else if (!outline.body.isEmpty())
        text += section(RequestText::tr("Form body (%1 bytes)").arg(number(outline.bodySize)),
                        columnsOf(outline.body));
    else
        text += section(RequestText::tr("Body (%1 bytes)").arg(number(outline.bodySize)),
                        outline.bodyText);
    if (outline.bodyMore > 0)
        text += u"\n… "_s % RequestText::tr("%1 more characters").arg(number(outline.bodyMore));
    return text;
}

} // namespace herald::ui
