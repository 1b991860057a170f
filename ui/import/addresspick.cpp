// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/addresspick.h"

#include "app/model/notification.h"
#include "ui/import/importdialog.h"
#include "ui/import/importoptions.h"

#include <QHash>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guessedFrom = 200; ///< rows
constexpr int rowsBetweenStops = 256;

/// Upper and lower case of the domain are the same.
QString keyOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at) + address.mid(at).toLower();
}

/// The words of a cell that look like addresses; a name beside one is not meant.
QStringList addressesIn(const QString &cell)
{
    QStringList words = receiversFromText(cell);
    words.removeIf([](const QString &word) { return !word.contains(u'@'); });
    return words;
}

class Picking
{
public:
    Picking(const Table &table, int column, ImportKind kind)
        : m_table(table)
        , m_column(column)
        , m_kind(kind)
    {
        m_pick.table = table.emptied();
        m_pick.leftOut = table.leftOut();
    }

    void take(qsizetype row)
    {
        const QString cell = m_table.cell(row, m_column).trimmed();
        const qint64 line = m_table.lineOf(row);
        const QStringList addresses = isMailAddress(cell) ? QStringList{cell} : addressesIn(cell);
        if (addresses.isEmpty())
            return leaveOut(cell.isEmpty() ? LeftOut::Why::NoAddress : LeftOut::Why::BadAddress,
                            line, cell);
        if (m_kind == ImportKind::Addresses) {
            for (const QString &address : addresses)
                takeOnce(address, line);
        } else if (addresses.size() == 1 && isMailAddress(addresses.constFirst())) {
            m_pick.table.add(m_table.row(row), line);
            m_pick.addresses.append(addresses.constFirst());
        } else {
            leaveOut(LeftOut::Why::BadAddress, line, cell);
        }
    }

    RowPick finish()
    {
        m_pick.count = m_pick.addresses.size();
        std::stable_sort(m_pick.leftOut.begin(), m_pick.leftOut.end(),
                         [](const LeftOut &a, const LeftOut &b) { return a.line < b.line; });
        return std::move(m_pick);
    }

private:
    void takeOnce(const QString &address, qint64 line)
    {
        if (!isMailAddress(address))
            return leaveOut(LeftOut::Why::BadAddress, line, address);
        const auto [known, isNew] = insert(keyOf(address), line);
        if (isNew)
            m_pick.addresses.append(address);
        else
            leaveOut(LeftOut::Why::Duplicate, line, address, known);
    }

    std::pair<qint64, bool> insert(const QString &key, qint64 line)
    {
        const auto found = m_lineOf.constFind(key);
        if (found != m_lineOf.constEnd())
            return {*found, false};
        m_lineOf.insert(key, line);
        return {line, true};
    }

    void leaveOut(LeftOut::Why why, qint64 line, const QString &text, qint64 other = 0)
    {
        m_pick.leftOut.append({.line = line, .why = why, .other = other, .text = text});
    }

    const Table &m_table;
    int m_column;
    ImportKind m_kind;
    RowPick m_pick;
    QHash<QString, qint64> m_lineOf; ///< where an address stood first
};

/// How a name of a column speaks for addresses, 0 to 1.
double voteOf(const QString &name)
{
    static const QStringList exactly{
        u"email"_s, u"mail"_s,     u"emailaddress"_s, u"receiver"_s, u"receivers"_s, u"recipient"_s,
        u"邮箱"_s,  u"电子邮箱"_s, u"邮件"_s,         u"电子邮件"_s, u"邮箱地址"_s,  u"收件人"_s};
    QString bare = name.toLower();
    bare.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'_' || c == u'.'; });
    if (exactly.contains(bare))
        return 1;
    const bool isAlike = bare.contains("mail"_L1) || bare.contains(u"邮箱") ||
                         bare.contains(u"邮件") || bare.contains(u"信箱");
    return isAlike ? 0.8 : 0;
}

/// The share of cells with an address among the first rows.
double shareOf(const Table &table, int column)
{
    const qsizetype rows = std::min(table.rowCount(), guessedFrom);
    qsizetype with = 0;
    for (qsizetype row = 0; row < rows; ++row)
        with += table.cell(row, column).contains(u'@') ? 1 : 0;
    return rows == 0 ? 0 : double(with) / double(rows);
}

bool isWord(const QString &cell)
{
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !cell.isEmpty() && !isNumber && !cell.contains(u'@') && !cell.contains(u'＠');
}

} // namespace

RowPick pickAddresses(const Table &table, int column, ImportKind kind, const std::stop_token &stop)
{
    Picking picking(table, column, kind);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenStops == 0 && stop.stop_requested())
            break;
        picking.take(row);
    }
    return picking.finish();
}

int guessAddressColumn(const Table &table)
{
    constexpr double leastVote = 0.3;
    const QStringList names = table.columns();
    int best = -1;
    double bestVote = leastVote;
    for (int column = 0; column < table.columnCount(); ++column) {
        const double vote = 2 * shareOf(table, column) + voteOf(names.at(column));
        if (vote > bestVote) {
            best = column;
            bestVote = vote;
        }
    }
    return best;
}

bool guessHeader(const Table &table)
{
    if (table.rowCount() == 0 || table.hasOwnNames())
        return false;
    const QStringList names = table.row(0);
    if (std::any_of(names.cbegin(), names.cend(), [](const QString &n) { return voteOf(n) > 0; }))
        return std::none_of(names.cbegin(), names.cend(),
                            [](const QString &name) { return name.contains(u'@'); });
    // words above a column of addresses, or all of them different
    const bool areWords = std::all_of(names.cbegin(), names.cend(), isWord);
    QStringList different = names;
    different.removeDuplicates();
    return areWords && different.size() == names.size() && table.rowCount() > 1;
}

ImportTask addressTask(ImportKind kind)
{
    const bool isTable = kind == ImportKind::WholeTable;
    ImportTask task;
    task.title =
        isTable ? ImportDialog::tr("Import a table") : ImportDialog::tr("Import receivers");
    task.question = ImportDialog::tr("Choose a file with addresses");
    task.columnLabel = ImportOptions::tr("&Column with addresses");
    task.columnWanted = ImportDialog::tr("Choose the column with addresses: none looks like it.");
    task.looking = ImportDialog::tr("Looking for mail addresses…");
    task.verb = [isTable](int count) {
        return isTable ? ImportDialog::tr("Use %n row(s)", nullptr, count)
                       : ImportDialog::tr("Add %n receiver(s)", nullptr, count);
    };
    task.guessHeader = guessHeader;
    task.guessColumn = guessAddressColumn;
    task.pick = [kind](const Table &table, int column, const std::stop_token &stop) {
        return pickAddresses(table, column, kind, stop);
    };
    return task;
}

} // namespace herald::ui
