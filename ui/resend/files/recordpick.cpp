// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/files/recordpick.h"

#include "app/tables/csvtable.h"
#include "ui/resend/files/membernames.h"
#include "ui/resend/load/recordsscope.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guessedFrom = 200; ///< rows
constexpr int rowsBetweenStops = 256;
constexpr qsizetype longestId = 128;  // huawei-appgroup-mail.md 1.1
constexpr qsizetype exactDigits = 15; ///< that a spreadsheet keeps of a number
constexpr double chance = 0.05;       ///< of that many ids ending in three zeros by themselves
constexpr auto roundedEnd = "000"_L1;

int place(RecordColumn member)
{
    return int(member);
}

/// An id without what spreadsheets and careful people put around it to keep it a text.
QString bareId(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith("=\""_L1) && text.endsWith(u'"') && text.size() > 2)
        text = text.sliced(2, text.size() - 3);
    else if (text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

/// As the file means it: ids and words of the service without anything around them, what people
/// have written as it is.
QString meant(const QString &cell, RecordColumn member)
{
    switch (member) {
    case RecordColumn::Id:
    case RecordColumn::GroupId:
        return bareId(cell);
    case RecordColumn::Account:
    case RecordColumn::AccountAuthName:
    case RecordColumn::GroupName:
    case RecordColumn::ErrorMsg:
        return withoutFormulaGuard(cell);
    default:
        return cell.trimmed();
    }
}

bool isInExponentForm(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]+\\z"_s);
    return form.match(id).hasMatch();
}

bool isLongNumber(const QString &id)
{
    return id.size() > exactDigits &&
           std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool mayBeRounded(const QString &id)
{
    return isLongNumber(id) && id.endsWith(roundedEnd);
}

std::optional<QDateTime> timeFrom(const QString &text)
{
    static const QRegularExpression epoch(u"\\A(?:[0-9]{10}|[0-9]{13})\\z"_s);
    if (epoch.match(text).hasMatch()) {
        const qint64 number = text.toLongLong();
        return QDateTime::fromMSecsSinceEpoch(text.size() == 10 ? number * 1000 : number, Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    for (const QStringView form :
         std::initializer_list<QStringView>{u"yyyy-M-d H:mm:ss", u"yyyy-M-d H:mm",
                                            u"yyyy/M/d H:mm:ss", u"yyyy/M/d H:mm", u"yyyy/M/d"}) {
        if (!time.isValid())
            time = QDateTime::fromString(text, form);
    }
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toUTC();
}

class Picking
{
public:
    Picking(const Table &table, int idColumn)
        : m_table(table)
        , m_columns(memberColumns(table, idColumn))
    {
        m_pick.table = table;
        m_pick.leftOut = table.leftOut();
    }

    /// Long numbers that all end in zeros were numbers in a spreadsheet.
    void lookAtIds(const std::stop_token &stop)
    {
        qsizetype longOnes = 0;
        qsizetype withZeros = 0;
        for (qsizetype row = 0; row < m_table.rowCount() && !stop.stop_requested(); ++row) {
            const QString id = cell(row, RecordColumn::Id);
            longOnes += isLongNumber(id) ? 1 : 0;
            withZeros += mayBeRounded(id) ? 1 : 0;
        }
        m_areRounded = double(withZeros) > chance * double(longOnes);
    }

    void take(qsizetype row)
    {
        const QString id = cell(row, RecordColumn::Id);
        const QString group = cell(row, RecordColumn::GroupId);
        const QString time = cell(row, RecordColumn::SendAt);
        const auto hasBlank = [](QChar c) { return c.isSpace() || !c.isPrint(); };
        using Why = LeftOut::Why;
        if (id.isEmpty())
            return leaveOut(row, Why::NoId,
                            m_table.row(row).join(u' ').left(LeftOut::shownLetters));
        if (isInExponentForm(id) || (m_areRounded && mayBeRounded(id)))
            return leaveOut(row, Why::RoundedId, id);
        if (isInExponentForm(group) || mayBeRounded(group))
            return leaveOut(row, Why::RoundedId, group);
        if (id.size() > longestId || std::any_of(id.cbegin(), id.cend(), hasBlank))
            return leaveOut(row, Why::BadId, id.left(LeftOut::shownLetters));
        if (!time.isEmpty() && !timeFrom(time))
            return leaveOut(row, Why::BadTime, time.left(LeftOut::shownLetters));
        const qint64 line = m_table.lineOf(row);
        const auto known = m_lineOf.constFind(id);
        if (known != m_lineOf.constEnd())
            return leaveOut(row, Why::Duplicate, id, *known);
        m_lineOf.insert(id, quint32(line));
        m_pick.rows.append(quint32(row));
    }

    RowPick finish()
    {
        std::stable_sort(m_pick.leftOut.begin(), m_pick.leftOut.end(),
                         [](const LeftOut &a, const LeftOut &b) { return a.line < b.line; });
        m_pick.count = m_pick.rows.size();
        return std::move(m_pick);
    }

private:
    [[nodiscard]] QString cell(qsizetype row, RecordColumn member) const
    {
        const int column = m_columns[size_t(place(member))];
        return column < 0 ? QString() : meant(m_table.cell(row, column), member);
    }

    void leaveOut(qsizetype row, LeftOut::Why why, const QString &text, qint64 other = 0)
    {
        m_pick.leftOut.append(
            {.line = m_table.lineOf(row), .why = why, .other = other, .text = text});
    }

    const Table &m_table;
    MemberColumns m_columns;
    RowPick m_pick;
    QHash<QString, quint32> m_lineOf; ///< where an id stood first
    bool m_areRounded = false;
};

/// The share of the first rows whose cell looks like an id, rounded ones among them.
double shareOfIds(const Table &table, int column)
{
    const qsizetype rows = std::min(table.rowCount(), guessedFrom);
    qsizetype with = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        const QString cell = bareId(table.cell(row, column));
        with += looksLikeId(cell) || isInExponentForm(cell) ? 1 : 0;
    }
    return rows == 0 ? 0 : double(with) / double(rows);
}

} // namespace

MemberColumns memberColumns(const Table &table, int idColumn)
{
    MemberColumns columns;
    columns.fill(-1);
    const QStringList names = table.columns();
    for (int column = 0; column < int(names.size()); ++column) {
        const std::optional<RecordColumn> member = memberNamed(names.at(column));
        if (member && columns[size_t(place(*member))] < 0 && column != idColumn)
            columns[size_t(place(*member))] = column;
    }
    columns[size_t(place(RecordColumn::Id))] = idColumn;
    return columns;
}

QStringList unreadColumns(const Table &table, int idColumn)
{
    const MemberColumns read = memberColumns(table, idColumn);
    const QStringList names = table.columns();
    QStringList unread;
    for (int column = 0; column < int(names.size()); ++column) {
        const bool isRead = std::find(read.cbegin(), read.cend(), column) != read.cend();
        if (!isRead && !names.at(column).trimmed().isEmpty())
            unread.append(names.at(column).simplified());
    }
    return unread;
}

int guessIdColumn(const Table &table)
{
    constexpr double leastShare = 0.5;
    const QStringList names = table.columns();
    for (int column = 0; column < int(names.size()); ++column) {
        if (memberNamed(names.at(column)) == RecordColumn::Id)
            return column;
    }
    int best = -1;
    double bestShare = leastShare;
    for (int column = 0; column < table.columnCount(); ++column) {
        const double share = memberNamed(names.value(column)) ? 0 : shareOfIds(table, column);
        if (share > bestShare) {
            best = column;
            bestShare = share;
        }
    }
    return best;
}

bool guessMemberNames(const Table &table)
{
    if (table.rowCount() == 0 || table.hasOwnNames())
        return false;
    const QStringList names = table.row(0);
    return std::any_of(names.cbegin(), names.cend(),
                       [](const QString &name) { return memberNamed(name).has_value(); });
}

RowPick pickRecords(const Table &table, int idColumn, const std::stop_token &stop)
{
    Picking picking(table, idColumn);
    picking.lookAtIds(stop);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenStops == 0 && stop.stop_requested())
            break;
        picking.take(row);
    }
    return picking.finish();
}

MailRecord recordFrom(const Table &table, qsizetype row, const MemberColumns &columns)
{
    const auto member = [&](RecordColumn which) -> std::optional<QString> {
        const int column = columns[size_t(place(which))];
        const QString text = column < 0 ? QString() : meant(table.cell(row, column), which);
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    MailRecord record;
    record.id = MailRecordId(member(RecordColumn::Id).value_or(QString()));
    record.account = member(RecordColumn::Account);
    record.accountAuthType = member(RecordColumn::AccountAuthType);
    record.accountAuthName = member(RecordColumn::AccountAuthName);
    if (const auto group = member(RecordColumn::GroupId))
        record.appGroupId = AppGroupId(*group);
    record.appGroupName = member(RecordColumn::GroupName);
    record.mailSendType = member(RecordColumn::MailSendType);
    record.mailSendResult = member(RecordColumn::MailSendResult);
    record.errorMsg = member(RecordColumn::ErrorMsg);
    if (const auto time = member(RecordColumn::SendAt))
        record.sendAt = timeFrom(*time);
    return record;
}

} // namespace herald::ui
